/** How a look handles an impossible stored clock, and a store whose dates are in the future. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readEntries } from '../../src/core/journal/days';
import { HOUR, MINUTE } from '../../src/core/time';
import { saveOption } from '../../src/page/options';
import { readPageData } from '../../src/page/page-data';
import { begin, NOON, pass, seat, stored } from '../background/desk';
import { dispatchAndReconcile } from '../background/dispatch';
import { fake } from './fake-browser';
import { bout } from './some-data';

beforeEach(begin);

const asideKeys = () => Object.keys(fake.local).filter((key) => key.startsWith('aside:'));

describe('a clock whose last look is at an impossible time', () => {
  test.each([9e15, 8.64e15, Date.UTC(2200, 1)])(
    'at %d does not ask for time that no person has sat, and is kept',
    async (at) => {
      await dispatchAndReconcile();
      seat(20);
      const { device, pulse } = stored();
      const odd = { ...stored(), pulse: { ...pulse, at } };
      fake.local.clock = odd;
      fake.calls.length = 0;
      await dispatchAndReconcile();
      expect(fake.calls.filter((call) => call.startsWith('window '))).toEqual([]);
      expect(stored()).toMatchObject({ device, break: null });
      expect(stored().bout?.startedAt).toBe(NOON);
      expect(asideKeys().map((key) => fake.local[key])).toEqual([odd]);
      await dispatchAndReconcile();
      expect(asideKeys()).toHaveLength(1);
    },
  );

  test('with a pause until the end of time asks again, and continues its bout', async () => {
    await dispatchAndReconcile();
    seat(20);
    fake.local.clock = { ...stored(), pause: { startedAt: NOON, until: 9e15 } };
    pass(60);
    await dispatchAndReconcile();
    expect(stored().pause).toBeNull();
    expect(stored().bout?.startedAt).toBe(NOON - 20 * MINUTE);
  });
});

test.each([2020, 2035])('loses nothing of 2026 on a laptop that starts in %d', async (year) => {
  await dispatchAndReconcile();
  seat(20);
  await saveOption('laterMinutes', 7, NOON);
  fake.local['journal:2026-11-23'] = [bout(1), bout(2)];
  const wrong = Date.UTC(year, 0, 1, 9);
  vi.setSystemTime(wrong);
  await dispatchAndReconcile();
  expect((await readPageData(['journal:2026-11-23'])).options.laterMinutes).toBe(7);
  await saveOption('waitMinutes', 3, wrong);
  vi.setSystemTime(NOON + HOUR);
  await dispatchAndReconcile();
  const shown = await readPageData(['journal:2026-11-23']);
  expect(shown.options).toMatchObject({ laterMinutes: 7, waitMinutes: 3 });
  expect(readEntries(fake.local['journal:2026-11-23'])).toEqual(expect.arrayContaining([bout(1), bout(2)]));
  expect(asideKeys()).toEqual([]);
});
