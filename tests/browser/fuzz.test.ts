/** With any content in storage, nothing rejects, and what can be read is kept. */

import { beforeEach, expect, test, vi } from 'vitest';
import { lastBreakWindow, lastNotification } from '../../src/background/session';
import { readEntries } from '../../src/core/journal/days';
import { optionKeys, optionStorageKey } from '../../src/core/options/options';
import { createBackup, importBackup, openBackup } from '../../src/page/backup';
import { saveOption } from '../../src/page/options';
import { readPageData } from '../../src/page/page-data';
import { readReloadState } from '../../src/page/reload-state';
import { markNoticeSeen, noticesIn } from '../../src/page/seen';
import { eraseAside, readAside } from '../../src/page/unreadable';
import { begin, NOON, stored } from '../background/desk';
import { dispatchAndReconcile } from '../background/dispatch';
import fc from '../fast-check';
import { runsOf } from '../sample';
import { fake } from './fake-browser';
import { bout } from './some-data';

beforeEach(begin);

const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      9e15,
      -9e15,
      null,
      'soon',
      {},
      [],
      { toString: 1, valueOf: 1 },
      { id: {} },
      [{ id: {} }],
      'Etc/Unknown',
    ],
    JSON.parse('{"__proto__": {"polluted": true}}'),
  ),
  fc.json().map((text): unknown => JSON.parse(text)),
);
const today = 'journal:2026-11-23';
const anyStore = fc.dictionary(
  fc.oneof(
    fc.constantFrom('clock', 'own', 'sync', 'managed', 'noticesSeen', 'safetySeenAt', 'journal:2026-11-22'),
    fc.constantFrom(
      ...optionKeys.map(optionStorageKey),
      'aside:clock:1',
      'aside:journal:2026-11-23:x',
      'keptSince',
    ),
  ),
  wrong,
);
const runs = { numRuns: runsOf(40, 300) };
const watch = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const linesToday = () => readEntries(fake.local[today]).map(({ id }) => id);

test('looks, reads pages, and keeps what can be read', async () => {
  await fc.assert(
    fc.asyncProperty(anyStore, fc.array(wrong, { maxLength: 4 }), async (store, odd) => {
      fake.reset();
      Object.assign(fake.local, store, { [today]: [...odd, bout(1)] });
      await dispatchAndReconcile({ type: 'asked' });
      await dispatchAndReconcile();
      expect(stored().device).not.toBe('');
      const shown = await readPageData([today]);
      expect(shown.journal.map(({ id }) => id)).toContain(bout(1).id);
      await saveOption('laterMinutes', 7, NOON);
      expect((await readPageData([])).options.laterMinutes).toEqual(store.managed ? expect.any(Number) : 7);
      await markNoticeSeen('x', NOON);
      expect(noticesIn(fake.local.noticesSeen)).toContain('x');
    }),
    runs,
  );
});

test('lists, saves, imports and erases what cannot be read, and keeps everything else', async () => {
  await fc.assert(
    fc.asyncProperty(anyStore, fc.array(wrong, { maxLength: 4 }), async (store, odd) => {
      fake.reset();
      Object.assign(fake.local, store, { [today]: [...odd, bout(1)] });
      const text = await (await createBackup(NOON, watch())).text();
      const found = await readAside(watch());
      const unread = odd.filter((line) => readEntries([line]).length === 0).length;
      expect(found.find(({ key }) => key === today)?.count ?? 0).toBe(unread);
      await eraseAside(watch());
      expect(await readAside(watch())).toEqual([]);
      expect(linesToday()).toContain(bout(1).id);
      const preview = await openBackup({ size: text.length, text: async () => text }, watch());
      if ('why' in preview) throw new Error(preview.why);
      await importBackup(preview.contents, new Set(['journal', 'own', 'options'] as const), NOON, watch());
      expect(linesToday()).toContain(bout(1).id);
    }),
    runs,
  );
});

test('reads what was stored for this run of the browser and for a page, or treats it as missing', async () => {
  await fc.assert(
    fc.asyncProperty(
      wrong,
      fc.record({ breakId: wrong, windowId: wrong, madeAt: wrong }),
      async (one, other) => {
        for (const value of [one, other]) {
          Object.assign(fake.session, {
            breakWindow: value,
            notification: value,
            looked: value,
            ring: value,
          });
          await lastBreakWindow();
          await lastNotification();
          vi.stubGlobal('location', { hash: '#fuzz.1' });
          vi.stubGlobal('sessionStorage', { getItem: () => JSON.stringify(value) ?? null });
          expect(typeof readReloadState()).toBe('object');
        }
      },
    ),
    runs,
  );
});
