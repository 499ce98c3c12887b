/**
 * Takes a picture of every page in every look, to be looked at: `npm run screenshots [-- folder [page]]`, where a
 * page may be `doing-split`. Needs a build.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installedBrowsers } from './browsers.mjs';
import { ends, lists, opened } from './routine-states.mjs';
import { absence, asked, asking, clock, kinds, popup } from './states.mjs';

const out = resolve(process.argv[2] ?? 'dist/screenshots');
const only = process.argv[3];
const extension = resolve(import.meta.dirname, '../../dist/chrome');
const MINUTE = 60_000;
const now = Date.now();
const english = resolve(import.meta.dirname, '../../public/_locales/en/messages.json');

/** A morning, as the journal would have it. @param {number} day how many days ago */
function morning(day) {
  const at = (/** @type {number} */ minutes) => now - day * 1440 * MINUTE - (190 - minutes) * MINUTE;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sat = [34, 47, 31, 62, 28, 52, 38][day % 7] ?? 30;
  const id = (/** @type {number} */ n) => `shot.${day}${n}`;
  const base = (/** @type {number} */ n, /** @type {number} */ from, /** @type {number} */ to) => ({
    id: id(n),
    zone,
    startedAt: at(from),
    endedAt: at(to),
  });
  const done = [
    { exercise: 'ceiling-stretch', side: null, seconds: 12 },
    { exercise: 'split-stance-tuck', side: 'left', seconds: 25 },
    { exercise: 'split-stance-tuck', side: 'right', seconds: 25 },
  ];
  const bout = { kind: 'bout', certainty: 'presumed' };
  return [
    { ...bout, ...base(0, 0, sat), sittingMs: sat * MINUTE, browsingMs: (sat - 9) * MINUTE },
    { ...base(1, sat - 1, sat), kind: 'nudge', breakId: id(9), dueAt: at(30), sittingMs: (sat - 1) * MINUTE },
    {
      ...base(2, sat, sat + 2),
      kind: 'break',
      origin: 'nudged',
      certainty: 'hands off',
      breakId: id(9),
      done,
    },
    { ...bout, ...base(3, sat + 2, sat + 35), sittingMs: 33 * MINUTE, browsingMs: 30 * MINUTE },
    { ...base(4, sat + 33, sat + 33), kind: 'snoozed', breakId: id(8), by: 'closed', minutes: 10 },
    {
      ...base(5, sat + 35, sat + 51),
      kind: 'break',
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
    },
    ...(day === 0 ? [{ ...base(6, sat + 51, sat + 60), kind: 'unknown' }] : []),
  ];
}

const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('The pictures are taken by Chromium or Chrome: install one of them.');
mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  pipe: true,
  enableExtensions: [extension],
  args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'],
});
const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
const root = worker.url().replace('background.js', '');
const helper = await browser.newPage();
await helper.goto(`${root}manifest.json`);
/** @param {Record<string, unknown>} items */
const store = (items) =>
  helper.evaluate(async (all) => {
    await globalThis.chrome.storage.local.set(all);
  }, items);

// The background takes a break without its window for closed.
await helper.evaluate(async (breakId) => {
  const { windows, storage } = globalThis.chrome;
  const { id: windowId } = await windows.getCurrent();
  await storage.session.set({ breakWindow: { breakId, windowId } });
}, asked().id);

/** @type {Record<string, unknown[]>} */
const days = {};
for (const entry of [6, 5, 4, 3, 2, 1, 0].flatMap(morning)) {
  const key = `journal:${new Date(entry.startedAt).toISOString().slice(0, 10)}`;
  days[key] = [...(days[key] ?? []), entry];
}

const page = await browser.newPage();
const looks = [
  { name: 'light-wide', dark: false, width: 1100 },
  { name: 'dark-wide', dark: true, width: 1100 },
  { name: 'light-320', dark: false, width: 320 },
  { name: 'dark-320', dark: true, width: 320 },
];

/**
 * @param {string} name
 * @param {string} file
 * @param {{ width?: number, height?: number, setUp?: () => Promise<void>, before?: () => Promise<void>, still?: boolean }} [how]
 */
async function shoot(name, file, { width, height = 800, setUp, before, still = false } = {}) {
  // A name that ends in a hyphen takes all that begin so.
  if (only && only !== name && !(only.endsWith('-') && name.startsWith(only))) return;
  for (const look of looks) {
    await page.setViewport({ width: look.width === 320 ? 320 : (width ?? look.width), height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
    ]);
    await page.goto('about:blank');
    await setUp?.();
    await page.goto(root + file);
    await page.waitForSelector('main');
    await before?.();
    await page.screenshot({ path: resolve(out, `${name}-${look.name}.png`), fullPage: true });
  }
}

/** @param {number} ms */
const wait = (ms) => new Promise((resolved) => setTimeout(resolved, ms));

await store({ ...days, clock: clock({}) });
const unseen = async () => {
  await helper.evaluate(() => globalThis.chrome.storage.local.remove('safetySeenAt'));
  await store({ clock: clock({ ...asking.plain?.() }) });
};
await shoot('first-options', 'options.html', { setUp: unseen });
await shoot('first-asking', 'break.html#shot.1', {
  width: 540,
  height: 660,
  setUp: unseen,
  before: () => wait(1500),
});
await shoot('welcome', 'welcome.html', { setUp: unseen });
await store({ safetySeenAt: now, clock: clock({}) });
await shoot('options', 'options.html');
for (const [name, state] of Object.entries(popup)) {
  const setUp = () => store({ clock: clock(state()) });
  await shoot(`popup-${name}`, 'popup.html', { width: 320, height: 600, setUp });
}
const small = { width: 540, height: 660 };
for (const [name, state] of Object.entries(asking)) {
  const setUp = () => store({ clock: clock(state()) });
  await shoot(`asking-${name}`, 'break.html#shot.1', { ...small, setUp, before: () => wait(1500) });
}
await shoot('asking-menu', 'break.html#shot.1', {
  ...small,
  setUp: () => store({ clock: clock(asking.plain?.() ?? {}) }),
  before: () => page.click('.later-arrow'),
});
const key = `journal:${new Date(now).toISOString().slice(0, 10)}`;
await shoot('history', 'history.html', {
  setUp: () =>
    store({
      [key]: [...(days[key] ?? []), ...kinds(), absence()],
      clock: clock({ ...asking.absence?.(), break: null }),
    }),
});
/** Every exercise but one hidden: that one comes. */
const ids = Object.keys(JSON.parse(readFileSync(english, 'utf8'))).flatMap(
  (text) => /^exercise_(\w+)_name$/.exec(text)?.[1] ?? [],
);
const mains = { split: 'split-stance-tuck', stand: 'stand-tall-reset', walk: 'walk-short' };
for (const [name, main] of Object.entries(mains)) {
  const others = ids
    .map((id) => id.replaceAll('_', '-'))
    .filter((id) => ![main, 'ceiling-stretch'].includes(id));
  const hidden = { 'option:hidden': { value: others, at: now } };
  const setUp = () => store({ ...hidden, clock: clock({ break: asked() }) });
  await shoot(`asking-${name}`, 'break.html#shot.1', {
    width: 540,
    height: 660,
    setUp,
    before: () => wait(1500),
  });
  /** The opener lasts 16 s. */
  const start = async () => {
    await page.click('button.primary');
    await wait(31_000);
  };
  await shoot(`doing-${name}`, 'break.html#shot.1', { width: 540, height: 660, setUp, before: start });
}
/** What a break can show beside its exercise, and the key that leads there. */
const turns = { more: 'm', paused: ' ', easier: 'e', 'no-voice': 'v', hidden: 'x', hurt: 'i' };
for (const [name, key] of Object.entries(turns)) {
  await shoot(`doing-${name}`, 'break.html#shot.1', {
    ...small,
    setUp: () => store({ clock: clock({ ...asking.plain?.() }) }),
    before: async () => {
      await page.waitForSelector('button.primary');
      await page.click('button.primary');
      await wait(2500);
      await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
      await wait(name === 'no-voice' ? 2500 : 500);
    },
  });
}
await store({ 'option:speech': { value: false, at: 0 }, 'option:hidden': { value: [], at: 0 } });
await shoot('asking-skipped', 'break.html#shot.1', {
  ...small,
  setUp: () => store({ clock: clock({ ...asking.plain?.() }) }),
  before: async () => {
    // Past the second in which keys are taken for the end of an old sentence.
    await wait(1200);
    await page.keyboard.press('s');
    await wait(300);
  },
});
for (const seat of ['seated', 'wheelchair']) {
  const setUp = () => store({ 'option:seat': { value: seat, at: 0 }, clock: clock({ ...asking.plain?.() }) });
  await shoot(`asking-${seat}`, 'break.html#shot.1', { ...small, setUp, before: () => wait(500) });
}
await store({ 'option:seat': { value: 'on-feet', at: 0 } });
await shoot('trial', 'break.html#try', { width: 540, height: 660, before: () => wait(8000) });
await shoot('trial-still', 'break.html#try', {
  width: 540,
  height: 660,
  before: () => wait(8000),
  still: true,
});
/** Takes the journal for another one. @param {Record<string, unknown>} items */
const storeOnly = (items) =>
  helper.evaluate(async (all) => {
    const { local } = globalThis.chrome.storage;
    await local.remove(Object.keys(await local.get()).filter((name) => name.startsWith('journal:')));
    await local.set(all);
  }, items);
for (const [name, state] of Object.entries(lists)) {
  const setUp = () => storeOnly({ ...state(), clock: opened() });
  await shoot(`routine-${name}`, 'break.html#shot.1', { ...small, setUp, before: () => wait(500) });
}
await shoot('routine-doing', 'break.html#shot.1', {
  ...small,
  setUp: () => storeOnly({ clock: opened() }),
  before: async () => {
    await page.waitForSelector('button.primary');
    await page.click('button.primary');
    await wait(9000);
  },
});
for (const [name, state] of Object.entries(ends)) {
  const setUp = () => storeOnly({ ...state(), clock: clock({}) });
  await shoot(`routine-ended-${name}`, 'break.html#shot.1', { ...small, setUp, before: () => wait(500) });
}
await shoot('popup-routine', 'popup.html', {
  width: 320,
  height: 600,
  setUp: () => storeOnly({ ...days, clock: clock({}) }),
  before: () => wait(500),
});
await shoot('popup-routine-done', 'popup.html', {
  width: 320,
  height: 600,
  setUp: () => storeOnly({ ...ends.whole?.(), clock: clock({}) }),
  before: () => wait(500),
});
await shoot('history-routine', 'history.html', {
  setUp: () => storeOnly({ ...days, clock: clock({}) }),
  before: () => wait(500),
});
await storeOnly(days);
const ended = {
  id: 'shot.y',
  zone: 'UTC',
  startedAt: now - 200_000,
  endedAt: now,
  kind: 'break',
  origin: 'nudged',
  certainty: 'hands off',
  breakId: 'shot.1',
  done: [{ exercise: 'walk-short', side: null, seconds: 100 }],
};
await store({
  [`journal:${new Date(ended.startedAt).toISOString().slice(0, 10)}`]: [ended],
  clock: clock({}),
});
await shoot('ended', 'break.html#shot.1', { width: 540, height: 660, before: () => wait(300) });
const daily = { 'option:backDaily': { value: true, at: now } };
const wondering = () => store({ ...daily, clock: clock({}) });
await shoot('back-today', 'break.html#shot.1', { ...small, setUp: wondering, before: () => wait(300) });
await shoot('back-today-said', 'break.html#shot.1', {
  ...small,
  setUp: wondering,
  before: async () => {
    // Keys are let through once nobody has typed for a second.
    await wait(1200);
    await page.keyboard.press('8');
    await page.waitForSelector('[aria-pressed=true]');
  },
});
await browser.close();
console.log(`Pictures are in ${out}.`);
