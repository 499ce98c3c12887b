/**
 * Takes a picture of every page in every look, to be looked at: `npm run screenshots [-- folder [pages]]`, where
 * pages may be `doing-split,popup-`. Needs a build.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installedBrowsers } from './browsers';
import { ends, lists, opened } from './routine-states.mjs';
import { absence, asked, asking, clock, kinds, noted, perhapsRead, popup, seemsUp } from './states.mjs';

const out = resolve(process.argv[2] ?? 'dist/screenshots');
const only = process.argv[3]?.split(',');
const extension = resolve(import.meta.dirname, '../dist/chrome');
const MINUTE = 60_000;
const now = Date.now();
const english = resolve(import.meta.dirname, '../public/_locales/en/messages.json');

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
  await storage.session.set({ breakWindow: { breakId, windowId, forwarded: false } });
}, asked().id);

/** The journal as it is stored. @param {readonly { startedAt: number }[]} entries */
function byDay(entries) {
  /** @type {Record<string, unknown[]>} */
  const stored = {};
  for (const entry of entries) {
    const key = `journal:${new Date(entry.startedAt).toISOString().slice(0, 10)}`;
    stored[key] = [...(stored[key] ?? []), entry];
  }
  return stored;
}

const days = byDay([6, 5, 4, 3, 2, 1, 0].flatMap(morning));

let page = await browser.newPage();
/**
 * Every look of a state: theme, width, direction, size of the text.
 * @typedef {{ name: string, dark: boolean, width: number, rtl?: boolean, text?: number }} Look
 * @type {readonly Look[]}
 */
const looks = [
  { name: 'light-wide', dark: false, width: 1100 },
  { name: 'dark-wide', dark: true, width: 1100 },
  { name: 'light-320', dark: false, width: 320 },
  { name: 'dark-320', dark: true, width: 320 },
  { name: 'light-1600', dark: false, width: 1600 },
  { name: 'rtl', dark: false, width: 1100, rtl: true },
  { name: 'text-200', dark: true, width: 1100, text: 200 },
];

/** A window keeps its own width but where it is narrow, or a tab of the whole screen. @param {Look} look @param {number} [own] */
const widthOf = ({ width }, own) => (width === 1100 ? (own ?? width) : width);

/** @param {Look} look @param {number | undefined} own @param {number} height @param {boolean} still */
async function dress(look, own, height, still) {
  await page.setViewport({ width: widthOf(look, own), height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
  ]);
}

const axe = readFileSync(resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

/** Says what a screen reader, or an eye that sees little, would stumble over. @param {string} of */
async function judge(of) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run();
    return violations.map((/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
      [id, ...nodes.map(({ html }) => html.slice(0, 120))].join(' '),
    );
  });
  for (const each of found) console.log(`${of}: ${each}`);
}

/**
 * @param {string} name
 * @param {string} file
 * @param {{ width?: number, height?: number, setUp?: () => Promise<void>, before?: () => Promise<void>, still?: boolean, leaves?: boolean }} [how]
 *   `leaves` for a page that closes itself: it is opened anew for every look
 */
async function shoot(name, file, { width, height = 800, setUp, before, still = false, leaves = false } = {}) {
  // A name that ends in a hyphen takes all that begin so.
  if (only && !only.some((each) => each === name || (each.endsWith('-') && name.startsWith(each)))) return;
  page = await browser.newPage();
  for (const [index, look] of looks.entries()) {
    await dress(look, width, height, still);
    if (index === 0 || leaves) {
      await page.goto('about:blank');
      await setUp?.();
      await page.goto(root + file);
      await page.waitForSelector('main');
      await before?.();
    }
    const over = await page.evaluate(({ rtl, text }) => {
      document.documentElement.dir = rtl ? 'rtl' : 'ltr';
      document.documentElement.style.fontSize = text ? `${text}%` : '';
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
    }, look);
    if (over.x > 0) console.log(`${name}, ${look.name}: ${over.x} px wider than its window`);
    // What does not differ between these two does not between the others.
    if (look.name === 'light-wide' || look.name === 'dark-wide') await judge(`${name}, ${look.name}`);
    // Chromium moves a page that runs from right to left when it is to be taken beyond what is in sight.
    await page.screenshot({ path: resolve(out, `${name}-${look.name}.png`), fullPage: over.y > 0 });
  }
  // A break page whose break is taken from it closes itself.
  await page.close().catch(() => {});
}

/** @param {number} ms */
const wait = (ms) => new Promise((resolved) => setTimeout(resolved, ms));

const small = { width: 540, height: 660 };
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
await shoot('first-asking-safety', 'break.html#shot.1', {
  ...small,
  setUp: unseen,
  before: async () => {
    const more = await page.waitForSelector('summary');
    await more?.click();
    await page.waitForSelector('.safety');
  },
});
await shoot('welcome', 'welcome.html', { setUp: unseen });
await store({ safetySeenAt: now, clock: clock({}) });
await shoot('options', 'options.html');
for (const [name, state] of Object.entries(popup)) {
  const setUp = () => store({ clock: clock(state()) });
  await shoot(`popup-${name}`, 'popup.html', { width: 320, height: 600, setUp });
}
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
  leaves: true,
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
  await shoot(`routine-ended-${name}`, 'break.html#shot.1', {
    ...small,
    leaves: true,
    setUp,
    before: () => wait(500),
  });
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
await shoot('ended', 'break.html#shot.1', { ...small, leaves: true, before: () => wait(300) });
const lived = (/** @type {Record<string, unknown>} */ part) => () =>
  storeOnly({
    [`journal:${new Date(ended.startedAt).toISOString().slice(0, 10)}`]: [{ ...ended, ...part }],
    clock: clock({}),
  });
const moved = { startedAt: now - 40_000 };
await shoot('ended-partial', 'break.html#shot.1', {
  ...small,
  leaves: true,
  setUp: lived({ ...moved, kind: 'partial' }),
  before: () => wait(300),
});
await shoot('ended-presumed', 'break.html#shot.1', {
  ...small,
  leaves: true,
  setUp: lived({ certainty: 'presumed', done: [] }),
  before: () => wait(300),
});
for (const was of /** @type {const} */ (['sitting', 'up'])) {
  await shoot(`ended-which-${was}`, 'break.html#shot.1', {
    ...small,
    leaves: true,
    setUp: () => store({ clock: clock(perhapsRead(was)) }),
    before: () => wait(300),
  });
}
for (const [name, reads] of /** @type {const} */ ([
  ['up', false],
  ['up-or-reading', true],
])) {
  const { up } = seemsUp(reads);
  await shoot(`ended-${name}`, 'break.html#shot.1', {
    ...small,
    leaves: true,
    setUp: async () => {
      await lived({ ...up.entry })();
      await store({ clock: clock(seemsUp(reads)) });
    },
    before: () => wait(300),
  });
}
await store({ clock: clock({}) });
const hours = {
  'option:when': { value: 'hours', at: 0 },
  'option:hours': { value: Array.from({ length: 7 }, () => [[0, 1380]]), at: 0 },
};
await shoot('popup-hours', 'popup.html', {
  width: 320,
  height: 600,
  setUp: () => store({ ...hours, clock: clock({}) }),
});
await store({ 'option:when': { value: 'always', at: 0 } });
await shoot('options-plain-clock', 'options.html', {
  setUp: () => store({ 'option:counts': { value: 'clock', at: 0 }, clock: clock({}) }),
});
await store({ 'option:counts': { value: 'computer', at: 0 } });
await shoot('options-notice', 'options.html', {
  setUp: () => store({ clock: clock(noted({ blindReturns: 3 })) }),
});
await shoot('history-notice', 'history.html', {
  setUp: () => storeOnly({ ...days, clock: clock(noted({ breaksWithoutRest: 2 })) }),
});
/** A morning in which much was waited for. */
const waited = () => {
  const at = (/** @type {number} */ minutes) => now - minutes * MINUTE;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const base = (/** @type {number} */ n, /** @type {number} */ from, /** @type {number} */ to) => ({
    id: `shot.w${n}`,
    zone,
    startedAt: at(from),
    endedAt: at(to),
  });
  const body = { kind: 'bout', certainty: 'presumed', browsingMs: 0, watchingMs: 0 };
  const reasons = ['empty chair', 'watching', 'reading', 'full screen work'];
  const bouts = reasons.flatMap((waitsFor, n) => {
    const from = 460 - n * 65;
    return [
      { ...body, ...base(2 * n, from, from - 50), sittingMs: 50 * MINUTE, waitsFor },
      {
        ...base(2 * n + 1, from - 50, from - 58),
        kind: 'break',
        origin: 'natural',
        certainty: 'presumed',
        breakId: null,
        done: [],
      },
    ];
  });
  const lines = [...bouts, { ...base(20, 190, 100), kind: 'unknown', why: 'no answer' }];
  return byDay(lines);
};
await shoot('history-why-not', 'history.html', {
  setUp: () => storeOnly({ ...waited(), clock: clock({}) }),
  before: async () => {
    const more = await page.waitForSelector('.why-not summary');
    await more?.click();
  },
});
await shoot('history-read', 'history.html', {
  setUp: () => storeOnly({ ...days, clock: clock({ ...asking.read?.(), break: null }) }),
});
await storeOnly(days);

/** The browser's word on the hands, as a page of ours would hear it. @param {'idle' | 'active'} state */
const hands = (state) =>
  page.evaluateOnNewDocument((told) => {
    const { idle } = globalThis.chrome;
    if (!idle) return;
    const heard = new Set();
    idle.queryState = async () => told;
    idle.onStateChanged.addListener = (listener) => heard.add(listener);
    addEventListener('hands', () => {
      for (const listener of heard) listener('active');
    });
  }, state);
const letGo = async () => {
  await hands('idle');
  await store({ clock: clock({ ...asking.plain?.() }) });
};
await shoot('doing-by-itself', 'break.html#shot.1', {
  ...small,
  setUp: letGo,
  before: () => wait(19_000),
});
await shoot('doing-back', 'break.html#shot.1', {
  ...small,
  leaves: true,
  setUp: letGo,
  before: async () => {
    await wait(19_000);
    await page.evaluate(() => dispatchEvent(new Event('hands')));
    await wait(300);
  },
});
const playing = async () => {
  await page.waitForSelector('button.primary');
  await page.click('button.primary');
  await wait(6000);
};
for (const seat of ['seated', 'wheelchair']) {
  const setUp = () => store({ 'option:seat': { value: seat, at: 0 }, clock: clock({ ...asking.plain?.() }) });
  await shoot(`doing-${seat}`, 'break.html#shot.1', { ...small, setUp, before: playing });
}
await store({ 'option:seat': { value: 'on-feet', at: 0 } });
const discreet = { 'option:discreet': { value: true, at: 0 } };
const watched = () => store({ ...discreet, clock: clock({ ...asking.plain?.() }) });
await shoot('asking-discreet', 'break.html#shot.1', { ...small, setUp: watched, before: () => wait(500) });
await shoot('doing-discreet', 'break.html#shot.1', { ...small, setUp: watched, before: playing });
await store({ 'option:discreet': { value: false, at: 0 } });
await shoot('doing-still', 'break.html#shot.1', {
  ...small,
  setUp: () => store({ clock: clock({ ...asking.plain?.() }) }),
  before: playing,
  still: true,
});
/** Scrolls through a page, for what is drawn as it comes into sight. */
const seen = async () => {
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < high; y += 500) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await wait(60);
  }
  await page.evaluate(() => scrollTo(0, 0));
};
await shoot('options-safety', 'options.html#safety', {
  setUp: () => store({ clock: clock({}) }),
  before: seen,
});
await shoot('options-own', 'options.html', {
  setUp: () => store({ clock: clock({}) }),
  before: async () => {
    const add = await page.waitForSelector('.own-add, ::-p-text(Add an exercise)');
    await add?.click();
    await seen();
  },
});
/** The same once more, as a line of its own. @param {unknown} line */
const again = (line) => ({
  .../** @type {Record<string, unknown>} */ (line),
  id: 'shot.again',
  breakId: null,
});
const eased = {
  'option:plan': { value: 'ease-in', at: 0 },
  'option:intervalMinutes': { value: 60, at: 0 },
};
/** A day with two breaks tells nothing of how easy an hour is: here each has a third. */
const easy = Object.fromEntries(
  Object.entries(days).map(([day, lines]) => [day, [...lines, ...lines.slice(2, 3).map(again)]]),
);
await shoot('popup-ease', 'popup.html', {
  width: 320,
  height: 600,
  setUp: () => storeOnly({ ...easy, ...eased, clock: clock({}) }),
  before: () => wait(500),
});
await store({ 'option:plan': { value: 'half-hour', at: 0 }, 'option:intervalMinutes': { value: 30, at: 0 } });
await lived({})();
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
