// @vitest-environment happy-dom
/** The break window as a whole, with its clock, over a browser in memory. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { momentOf } from '../../../scripts/workbench/state';
import { stateOf } from '../../../scripts/workbench/states';
import { readPageEvent } from '../../../src/core/clock/events';
import { readEntries } from '../../../src/core/journal/days';
import { readOptions } from '../../../src/core/options/options';
import { SECOND } from '../../../src/core/time';
import { signsOf, urgencies } from '../../../src/ui/safety-signs';
import type { MessageKey } from '../../../src/ui/text';
import { t } from '../../../src/ui/text';
import { begin, grantLocks, NOON, pageLocks, stored } from '../../background/desk';
import { dispatchAndReconcile } from '../../background/dispatch';
import browser, { fake } from '../../browser/fake-browser';
import { runPage } from './run-page';

/** The events that the page has sent, by type. */
const sent: string[] = [];
const closes = vi.fn();
/**
 * The screen is slow, and even slower after the first second, because drawing the figure takes most of the time of these
 * tests. Times in ms.
 */
const FIRST_FRAMES = { ms: 200, count: 5 };
const FRAME_MS = 1000;
/** Listens to the window; the desk of these tests lets no page do that. */
const listen = globalThis.addEventListener.bind(globalThis);

beforeEach(() => {
  begin();
  vi.useFakeTimers({ now: NOON });
  let frames = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    frames += 1;
    return setTimeout(
      () => draw(performance.now()),
      frames <= FIRST_FRAMES.count ? FIRST_FRAMES.ms : FRAME_MS,
    );
  });
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  sessionStorage.clear();
  sent.length = 0;
  closes.mockReset();
  vi.stubGlobal('close', closes);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: { type: string }) => {
    sent.push(message.type);
    await dispatchAndReconcile(readPageEvent(message), Date.now());
    storageChanges();
  });
});

afterEach(() => {
  // The page goes away, with its timers.
  render(null, document.body);
  vi.useRealTimers();
});

/** Advances the fake timers by this number of seconds, and waits for all promises. */
async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * SECOND);
}

/** The page hears that something in storage has changed. */
function storageChanges(): void {
  const { onChanged } = browser.storage.local;
  for (const changed of onChanged.listeners) (changed as (changes: object) => void)(fake.local);
}

/** Opens the page in a state of the workbench. */
async function open(name: string): Promise<string> {
  const { stored: items, breakId, hash } = momentOf(stateOf(`break/${name}`), NOON, 'UTC');
  Object.assign(fake.local, items);
  // This run of the browser has looked before.
  fake.session.looked = true;
  pageLocks.add(`break:${breakId}`);
  location.hash = hash;
  await runPage('break');
  await pass(0.5);
  return breakId;
}

/** The person loads the page again. */
async function reload(): Promise<void> {
  render(null, document.body);
  // The lock of a page that goes away is free again.
  grantLocks();
  vi.resetModules();
  await runPage('break');
  await pass(0.5);
}

function button(key: MessageKey, ...substitutions: string[]): HTMLButtonElement {
  const text = t(key, ...substitutions);
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`There is no “${text}”: ${document.body.textContent}`);
  return found;
}

function texts(css: string): readonly (string | null)[] {
  return [...document.querySelectorAll(css)].map(({ textContent }) => textContent);
}

/** Hands move: the browser has seen input just now. */
function handsMove(): void {
  fake.idleSeconds = 0;
}

function journal() {
  const days = Object.entries(fake.local).filter(([key]) => key.startsWith('journal:'));
  return days.flatMap(([, day]) => readEntries(day));
}

describe('a nudge', () => {
  test('tells the clock that it can be seen, and shows why it is there', async () => {
    await open('asking');
    expect(sent).toContain('shown');
    expect(document.querySelector('#why')?.textContent).not.toBe('');
    expect(document.querySelector('h1')?.textContent).toBe(t('ask_headline'));
  });

  test('marks the store, so that a loss is noticed later', async () => {
    localStorage.clear();
    await open('asking');
    expect(localStorage.getItem('flexor.keptSince')).toBe(String(NOON));
  });

  test('starts the break with its first exercise', async () => {
    const id = await open('asking');
    button('ask_start').click();
    await pass(0.5);
    expect(sent).toContain('started');
    expect(stored().break).toMatchObject({ id, byItself: false });
    expect(stored().break?.startedAt).not.toBeNull();
    expect(document.querySelector('.countdown')).not.toBeNull();
  });

  test('names nothing that follows while the person gets ready, and then the rest or the walk', async () => {
    await open('asking');
    button('ask_start').click();
    await pass(0.5);
    const next = () => document.querySelector('.next')?.textContent;
    expect(document.querySelector('.now')?.textContent).toBe(t('do_ready'));
    expect(next()).toBe('');
    await pass(8);
    expect(next()).not.toBe('');
  });

  test('begins by itself once the hands have been still for 15 seconds, and says so', async () => {
    await open('asking');
    fake.idleSeconds = 20;
    await pass(13);
    expect(stored().break?.startedAt).toBeNull();
    await pass(4);
    expect(stored().break).toMatchObject({ byItself: true });
    expect(stored().break?.startedAt).not.toBeNull();
  });

  test('says beforehand that it begins by itself', async () => {
    await open('asking');
    expect(texts('.by-itself')).toEqual([t('ask_by_itself')]);
  });

  test.each(['asking-while-reading', 'asking-full-screen'])(
    'says so only where it is true: %s',
    async (name) => {
      await open(name);
      fake.idleSeconds = 20;
      const says = texts('.by-itself').length > 0;
      await pass(17);
      expect(stored().break?.startedAt !== null).toBe(says);
    },
  );

  test('that began by itself is taken back by a button that stays in its place when the hands come back', async () => {
    await open('asking');
    fake.idleSeconds = 20;
    await pass(17);
    const [reading] = document.querySelectorAll<HTMLButtonElement>('.status-line button');
    expect(reading?.textContent).toBe(t('do_reading'));
    expect(reading?.className).toBe('');
    // At first, input may be the end of a sound without a wake lock.
    await pass(21);
    handsMove();
    await pass(3);
    expect(texts('.status-line button')).toEqual([t('do_reading'), t('do_resume')]);
    expect(document.querySelector('.status-line button')).toBe(reading);
    reading?.click();
    await pass(0.5);
    expect(sent).toContain('takenBack');
    // The nudge no longer begins by itself, even after its page is loaded again.
    expect(document.querySelector('.asking')).not.toBeNull();
    expect(document.querySelector('.by-itself')).toBeNull();
    storageChanges();
    await reload();
    fake.idleSeconds = 20;
    await pass(40);
    expect(document.querySelector('.asking')).not.toBeNull();
  });

  test('does not begin by itself while the hands move', async () => {
    await open('asking');
    handsMove();
    await pass(60);
    expect(stored().break?.startedAt).toBeNull();
  });

  test('that is put off closes, and is owed ten minutes later', async () => {
    await open('asking');
    button('ask_later_button', '10 min').click();
    await pass(1);
    expect(sent).toContain('snoozed');
    expect(stored().ask).toMatchObject({ snoozeMinutes: 10, snoozes: 1 });
    expect(closes).toHaveBeenCalled();
  });

  test('that cannot be answered says so above the page, until the person has read it', async () => {
    await open('asking');
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no background'));
    button('ask_later_button', '10 min').click();
    await pass(0.5);
    expect(document.querySelector('.failure + main')).not.toBeNull();
    expect(texts('.failure p')).toEqual([t('end_failed')]);
    expect(texts('.failure .raw-words code')).toEqual(['Error: no background']);
    button('first_ok').click();
    await pass(0.1);
    expect(document.querySelector('.failure')).toBeNull();
  });

  test('draws the exercise with which the break begins', async () => {
    await open('asking');
    const [first] = texts('.plan li');
    expect(texts('.plan li').length).toBeGreaterThan(1);
    const picture = () => document.querySelector('.stage > svg')?.getAttribute('aria-label');
    expect(picture()).toBe(t('figure_label', first ?? ''));
    button('ask_start').click();
    await pass(0.5);
    expect(picture()).toBe(t('figure_label', first ?? ''));
  });

  test('explains the marks on the figures at the first break', async () => {
    await open('asking-first');
    const words = document.querySelector('.glow')?.textContent ?? '';
    expect(words).toContain(t('figure_sides', t('figure_l'), t('figure_r')));
    expect(words).toContain(t('figure_glow'));
    expect(document.querySelector('.stage [class*=glow]')).not.toBeNull();
  });

  test('says how long the break takes', async () => {
    await open('asking');
    expect(document.querySelectorAll('.plan li')).toHaveLength(2);
    expect(document.querySelector('.plan .takes')?.textContent).toMatch(/^About \d(\.5)? minutes?$/);
  });

  test('hides other delays, reading and calls behind the arrow of Later, and Escape closes them', async () => {
    await open('asking');
    const menu = document.querySelector<HTMLElement>('.later-menu');
    const texts = [...(menu?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual(['In 5 minutes', 'In 15 minutes', t('ask_reading'), t('ask_on_call')]);
    expect(menu?.hidden).toBe(true);
    const arrow = document.querySelector<HTMLButtonElement>('.later-arrow');
    arrow?.click();
    await pass(0.1);
    expect(menu?.hidden).toBe(false);
    arrow?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await pass(0.1);
    expect(menu?.hidden).toBe(true);
  });

  test('that was put off twice is skipped, and says so', async () => {
    await open('asking-last');
    expect(document.querySelector('.note')?.textContent).toContain('put this break off twice');
    button('ask_last_later').click();
    await pass(11);
    expect(sent).toContain('skipped');
  });

  test('that is skipped asks why, and keeps the reason', async () => {
    const id = await open('asking');
    button('ask_skip').click();
    await pass(1);
    button('skip_busy').click();
    await pass(1);
    expect(journal().find((entry) => entry.kind === 'skipped')).toMatchObject({
      breakId: id,
      because: 'busy',
    });
    expect(closes).toHaveBeenCalled();
  });

  test('that is skipped without a reason closes after ten seconds', async () => {
    await open('asking');
    button('ask_skip').click();
    await pass(9.9);
    expect(closes).not.toHaveBeenCalled();
    await pass(1);
    expect(closes).toHaveBeenCalled();
    expect(journal().some(({ kind }) => kind === 'skipped')).toBe(true);
  });

  test('that is skipped says that its window closes, and stays while the mouse moves in it', async () => {
    vi.stubGlobal('addEventListener', listen);
    await open('asking');
    button('ask_skip').click();
    await pass(1);
    expect(document.querySelector('.skipped')?.textContent).toContain(t('skip_closes'));
    await pass(7);
    dispatchEvent(new Event('pointermove'));
    await pass(7);
    expect(closes).not.toHaveBeenCalled();
    await pass(4);
    expect(closes).toHaveBeenCalled();
  });

  test('that is skipped by mistake comes back, and nothing is recorded', async () => {
    await open('asking');
    button('ask_skip').click();
    await pass(1);
    button('do_back_to_break').click();
    await pass(11);
    expect(document.querySelector('.asking')).not.toBeNull();
    expect(closes).not.toHaveBeenCalled();
    expect(stored().break?.leaving).toBeNull();
    expect(journal().some(({ kind }) => kind === 'skipped')).toBe(false);
  });
});

describe('a break that plays', () => {
  async function start(): Promise<void> {
    await open('asking');
    button('ask_start').click();
    await pass(0.5);
  }

  test('reports what was done every ten seconds', async () => {
    await start();
    await pass(31);
    const reports = sent.filter((type) => type === 'progressed').length;
    expect(reports).toBeGreaterThanOrEqual(3);
    expect(reports).toBeLessThanOrEqual(6);
    expect(stored().break?.done.length).toBeGreaterThan(0);
  });

  test('stands still while it is paused', async () => {
    await start();
    await pass(5);
    button('do_pause').click();
    await pass(0.5);
    const before = document.querySelector('.countdown')?.textContent;
    await pass(20);
    expect(document.querySelector('.countdown')?.textContent).toBe(before);
    button('do_resume').click();
    await pass(3);
    expect(document.querySelector('.countdown')?.textContent).not.toBe(before);
  });

  test('is over when it has played, and counts', async () => {
    await start();
    fake.idleSeconds = 30;
    await pass(30);
    fake.idleSeconds = 60;
    await pass(150);
    expect(sent).toContain('finished');
    expect(stored().break).toBeNull();
    expect(stored().bout).toBeNull();
  });

  test('ends when it hurts, with what to heed', async () => {
    await start();
    await pass(5);
    button('do_hurts').click();
    await pass(0.5);
    expect(document.querySelector('.hurt')).not.toBeNull();
    await pass(30);
    expect(sent).toContain('finished');
    expect(journal().some(({ kind }) => kind === 'hurt')).toBe(true);
  });

  test('goes on where it was after “It hurts” by mistake, and nothing is recorded', async () => {
    vi.stubGlobal('addEventListener', listen);
    await start();
    await pass(10);
    const name = document.querySelector('h1')?.textContent;
    const before = document.querySelector('.countdown')?.textContent;
    button('do_hurts').click();
    await pass(5);
    // It is not over while there is a way back.
    expect(document.body.textContent).not.toContain(t('hurt_more'));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'z' }));
    await pass(0.3);
    expect(document.querySelector('h1')?.textContent).toBe(name);
    expect(document.querySelector('.countdown')?.textContent).toBe(before);
    await pass(31);
    expect(sent).not.toContain('finished');
    expect(journal().some(({ kind }) => kind === 'hurt')).toBe(false);
  });
});

describe('after “It hurts”', () => {
  beforeEach(() => void vi.stubGlobal('addEventListener', listen));

  async function hurts(): Promise<void> {
    await open('asking');
    button('ask_start').click();
    await pass(5);
    button('do_hurts').click();
    await pass(0.5);
  }
  const text = () => document.querySelector('.hurt')?.textContent ?? '';

  test('what cannot wait is there without a tap', async () => {
    await hurts();
    expect(text()).toContain(t('hurt_urgent'));
    expect(document.querySelector('.safety')).toBeNull();
  });

  test('a double click does not close what matters, a later click does', async () => {
    await hurts();
    button('do_close').click();
    await pass(0.1);
    expect(closes).not.toHaveBeenCalled();
    await pass(1);
    button('do_close').click();
    await pass(0.1);
    expect(closes).toHaveBeenCalled();
  });

  test('a place shows the warning signs that matter there, and Escape leads back to the places', async () => {
    await hurts();
    button('hurt_low_back').click();
    await pass(0.1);
    expect(document.activeElement?.textContent).toBe(t('hurt_low_back'));
    expect(text()).toContain(t('hurt_do_low_back'));
    expect(document.querySelector('.urgent h2')?.textContent).toBe(t('safety_now'));
    expect(text()).toContain(t('safety_now_why'));
    expect(text()).not.toContain(t('sign_calf'));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await pass(0.1);
    expect(text()).toContain(t('hurt_where'));
    expect(closes).not.toHaveBeenCalled();
  });

  test('chest pain means to call emergency services now', async () => {
    await hurts();
    button('hurt_chest').click();
    await pass(0.1);
    expect(text()).toContain(t('hurt_chest_urgent'));
    expect(text()).toContain(t('sign_breath'));
  });

  test.each(['hurt_elsewhere', 'hurt_everything'] as const)('%s shows the whole list', async (key) => {
    await hurts();
    button(key).click();
    await pass(0.1);
    for (const sign of urgencies.flatMap((urgency) => signsOf(urgency))) expect(text()).toContain(t(sign));
    expect(text()).toContain(t('safety_now_why'));
    expect(text()).toContain(t('safety_pregnant_text'));
  });

  test('the exercise can be hidden, and shown again', async () => {
    await hurts();
    const offer = () => document.querySelector<HTMLButtonElement>('.hide-offer button');
    offer()?.click();
    await pass(0.5);
    expect(readOptions(fake.local).hidden).toHaveLength(1);
    storageChanges();
    await pass(0.5);
    expect(offer()?.textContent).toBe(t('do_undo'));
    offer()?.click();
    await pass(0.5);
    expect(readOptions(fake.local).hidden).toEqual([]);
  });

  test('where it hurts is not stored', async () => {
    await hurts();
    // The way back to the break ends, and with it the break.
    await pass(31);
    const before = JSON.stringify(fake.local);
    button('hurt_hip').click();
    await pass(1);
    expect(JSON.stringify(fake.local)).toBe(before);
  });
});

describe('the end of a break', () => {
  beforeEach(() => void vi.stubGlobal('addEventListener', listen));

  test('shows the figures of the day before and after the question about the back is answered', async () => {
    await open('back-today');
    expect(texts('.facts dt')).toHaveLength(3);
    document.querySelectorAll<HTMLButtonElement>('.back-row button')[3]?.click();
    await pass(1);
    expect(texts('.facts dt')).toHaveLength(3);
  });

  test('leads a person with a sore back to when to get help, and back', async () => {
    await open('back-today');
    await pass(2);
    document.querySelectorAll<HTMLButtonElement>('.back-row button')[8]?.click();
    await pass(1);
    button('options_you_safety').click();
    await pass(0.1);
    expect(document.querySelector('.safety')?.textContent).toContain(t('safety_now_why'));
    await pass(60);
    expect(closes).not.toHaveBeenCalled();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await pass(0.1);
    expect(document.querySelector('.back-today')).not.toBeNull();
  });

  test('says which break of the day it was, the longest sit, and when the next one is due', async () => {
    await open('ended-later');
    expect(texts('.facts dt')).toEqual([t('end_breaks'), t('end_longest'), t('end_next')]);
    expect(texts('.facts strong').slice(0, 2)).toEqual(['2', '52 minutes']);
    // One of the breaks was an absence.
    expect(texts('.facts dd')[0]).toContain(t('end_presumed'));
    expect(texts('.thought')[0]).toContain(t('end_thought'));
  });

  test('in a wheelchair speaks neither of sitting down nor of sits', async () => {
    await open('ended-wheelchair');
    expect(texts('.facts dt')).toContain(t('end_longest_wheelchair'));
    expect(texts('.thought')[0]).toContain(t('end_thought_seated'));
  });

  test('of a short break says why it does not count, and when Flexor asks again', async () => {
    await open('ended-partial');
    expect(texts('h1')[0]).toContain('30');
    expect(texts('.more-words')[0]).toMatch(/^A break needs a full minute, .* will ask again at \d/);
    expect(document.querySelector('.facts')).toBeNull();
  });

  test('of a short break promises no question while Flexor is paused', async () => {
    await open('ended-partial');
    Object.assign(fake.local, { clock: { ...stored(), pause: { startedAt: NOON, until: 'resumed' } } });
    storageChanges();
    await pass(0.5);
    expect(texts('h1')[0]).toContain('30');
    expect(texts('.more-words')).toEqual([]);
  });

  test('of a break that was worked through says so', async () => {
    await open('ended-worked');
    expect(texts('h1')).toEqual([t('end_worked')]);
    expect(texts('.more-words')[0]).toMatch(/^You used your keyboard or mouse, .* will ask again at \d/);
  });

  test('claims nothing while the person may be reading', async () => {
    await open('ended-up-or-reading');
    expect(document.querySelector('.facts')).toBeNull();
  });

  test('closes after eight seconds, and later if the mouse moves in the window', async () => {
    await open('ended');
    await pass(6);
    dispatchEvent(new Event('pointermove'));
    await pass(6);
    expect(closes).not.toHaveBeenCalled();
    await pass(3);
    expect(closes).toHaveBeenCalled();
  });

  test('closes at last although a mouse at work keeps moving over it', async () => {
    await open('ended');
    for (let seconds = 0; seconds < 40; seconds += 2) {
      dispatchEvent(new Event('pointermove'));
      await pass(2);
    }
    expect(closes).toHaveBeenCalled();
  });
});

describe('a routine that hurt', () => {
  test('speaks of no break that was stopped, and another rating takes the answer back', async () => {
    const breakId = await open('routine-ended');
    button('routine_hurt').click();
    await pass(0.5);
    expect(texts('h1')).toEqual([t('hurt_where')]);
    button('routine_how').click();
    await pass(0.5);
    button('routine_just_right').click();
    await pass(0.5);
    expect(texts('h1')[0]).toBe(t('routine_done', '4 minutes'));
    const ratings = journal().filter((entry) => entry.kind === 'rated' && entry.breakId === breakId);
    expect(ratings.at(-1)).toMatchObject({ effort: 'just right' });
  });
});

describe('the screen', () => {
  // A module that was evaluated already would keep the sound that it imported.
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.resetModules();
    vi.doUnmock('../../../src/page/sound');
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  test('is kept on before the first sound: its end would look like input otherwise', async () => {
    const play = vi.fn();
    vi.doMock('../../../src/page/sound', () => ({ createSounds: () => ({ play, close: () => {} }) }));
    let give = (_lock: object) => {};
    const lock = new Promise<object>((resolve) => {
      give = resolve;
    });
    Object.assign(navigator, { wakeLock: { request: () => lock } });
    await open('asking');
    button('ask_start').click();
    await pass(2);
    expect(play).not.toHaveBeenCalled();
    give({ release: async () => {} });
    await pass(0.1);
    expect(play).toHaveBeenCalledTimes(1);
  });

  test('that may go dark makes no return of the end of a sound', async () => {
    const request = vi.fn(() => Promise.reject(new DOMException('Battery low', 'NotAllowedError')));
    Object.assign(navigator, { wakeLock: { request } });
    await open('asking');
    fake.idleSeconds = 20;
    await pass(17);
    expect(stored().break?.startedAt).not.toBeNull();
    // It was asked for the break, and once more for its first sound.
    expect(request).toHaveBeenCalledTimes(2);
    expect(sent).toContain('dimmed');
    handsMove();
    await pass(3);
    fake.idleSeconds = 3;
    await pass(12);
    expect(sent).not.toContain('finished');
    expect(stored().break?.finished).toBeNull();
    fake.idleSeconds = 20;
    await pass(20);
    handsMove();
    await pass(20);
    expect(sent).toContain('finished');
  });

  test('may go dark five minutes after a walk has counted in full, and that is no return', async () => {
    const release = vi.fn(async () => {});
    Object.assign(navigator, { wakeLock: { request: async () => ({ release }) } });
    await open('asking');
    button('ask_walk').click();
    fake.idleSeconds = 30;
    await pass(1);
    // The walk takes two minutes.
    for (let minute = 0; minute < 6; minute += 1) await pass(60);
    expect([release.mock.calls.length, sent.includes('dimmed')]).toEqual([0, false]);
    for (let second = 0; second < 90 && release.mock.calls.length === 0; second += 1) await pass(1);
    expect([release.mock.calls.length, sent.includes('dimmed')]).toEqual([1, true]);
    // What some systems report as the screen goes dark.
    handsMove();
    await pass(4);
    fake.idleSeconds = 20;
    await pass(20);
    expect(sent).not.toContain('finished');
    handsMove();
    await pass(6);
    expect(sent).toContain('finished');
    expect(stored().break).toBeNull();
  });

  test('goes dark without a report to the clock if only a nudge was shown', async () => {
    await open('asking');
    handsMove();
    for (let minute = 0; minute < 6; minute += 1) await pass(60);
    expect(sent).not.toContain('dimmed');
  });
});

describe('behind More', () => {
  beforeEach(() => void vi.stubGlobal('addEventListener', listen));
  async function start(): Promise<void> {
    await open('asking');
    button('ask_start').click();
    await pass(0.5);
  }
  const version = () => document.querySelector('.notes .version dt')?.textContent;
  const label = () => document.querySelector('.stage svg, .stage ol')?.getAttribute('aria-label');

  test('an easier or a harder version is shown, one of them at a time, and taken back by the same button', async () => {
    await start();
    button('do_harder').click();
    await pass(0.1);
    expect(version()).toBe(t('do_harder'));
    button('do_harder').click();
    await pass(0.1);
    expect(version()).toBeUndefined();
  });

  test('an easier version that is another exercise is played, and the harder one returns', async () => {
    await start();
    const before = label();
    button('do_easier').click();
    await pass(0.5);
    expect(label()).toBe(t('figure_label', t('exercise_chair_ceiling_reach_name')));
    button('do_harder').click();
    await pass(0.5);
    expect(label()).toBe(before);
    button('do_harder').click();
    await pass(0.5);
    expect(version()).toBe(t('do_harder'));
    button('do_harder').click();
    await pass(0.1);
    expect(version()).toBeUndefined();
  });

  test('a version stays as it was chosen when the page is loaded again', async () => {
    await start();
    button('do_harder').click();
    await pass(0.1);
    await reload();
    expect(version()).toBe(t('do_harder'));
    button('do_harder').click();
    await pass(0.1);
    await reload();
    expect(version()).toBeUndefined();
  });

  test('an easier version that is another exercise stays too, and the harder one still returns', async () => {
    await start();
    const before = label();
    button('do_easier').click();
    await pass(0.5);
    await reload();
    expect(label()).toBe(t('figure_label', t('exercise_chair_ceiling_reach_name')));
    button('do_harder').click();
    await pass(0.5);
    expect(label()).toBe(before);
  });

  test('another exercise takes the place of the one that plays', async () => {
    await start();
    await pass(15);
    const before = label();
    button('do_swap').click();
    await pass(0.5);
    expect(label()).not.toBe(before);
  });

  /** The person reads what is behind *More* until the computer takes their hands for still. */
  async function read(): Promise<void> {
    await start();
    button('do_more').click();
    fake.idleSeconds = 1;
    await pass(16);
    fake.idleSeconds = 20;
    await pass(5);
  }
  const heading = () => document.querySelector('main')?.textContent;

  test.each(['by mouse', 'by key'])(
    'a button that is pressed %s after a while of reading is no return, which the computer reports late',
    async (how) => {
      await read();
      const before = label();
      if (how === 'by mouse') button('do_swap').click();
      else dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, cancelable: true }));
      await pass(0.3);
      handsMove();
      await pass(20);
      expect(label()).not.toBe(before);
      expect(heading()).not.toContain(t('do_back'));
      expect(sent).not.toContain('finished');
    },
  );

  test('the break is held while the person reads, also when they scroll then and press a button', async () => {
    await read();
    const before = document.querySelector('.countdown')?.textContent;
    handsMove();
    await pass(30);
    expect(heading()).not.toContain(t('do_back'));
    expect(sent).not.toContain('finished');
    button('do_sound').click();
    await pass(3);
    expect(document.querySelector('.countdown')?.textContent).toBe(before);
  });

  test('an exercise that is not for the person is hidden, and undo shows it again', async () => {
    await start();
    await pass(15);
    button('do_not_for_me').click();
    await pass(0.5);
    const hidden = readOptions(fake.local).hidden;
    expect(hidden).toHaveLength(1);
    button('own_undo').click();
    await pass(0.5);
    expect(readOptions(fake.local).hidden).toEqual([]);
  });

  test('voice and sound are switched, and stay as they were chosen', async () => {
    await start();
    const { speech, sound } = readOptions(fake.local);
    button('do_voice').click();
    button('do_sound').click();
    await pass(0.5);
    expect(readOptions(fake.local)).toMatchObject({ speech: !speech, sound: !sound });
  });

  test('holds the break while it is open, and lets it go on where it was', async () => {
    await start();
    await pass(5);
    const countdown = () => document.querySelector('.countdown')?.textContent;
    button('do_more').click();
    await pass(0.5);
    const held = countdown();
    expect(document.querySelector<HTMLElement>('.more-panel')?.hidden).toBe(false);
    await pass(60);
    expect(countdown()).toBe(held);
    button('do_more').click();
    await pass(0.1);
    expect(document.querySelector<HTMLElement>('.more-panel')?.hidden).toBe(true);
    expect(document.activeElement).toBe(button('do_more'));
    await pass(3);
    expect(countdown()).not.toBe(held);
  });

  test('leaves a break paused that the person had paused before', async () => {
    await start();
    button('do_pause').click();
    await pass(0.5);
    button('do_more').click();
    await pass(0.5);
    button('do_more').click();
    await pass(0.5);
    expect(button('do_resume')).toBeDefined();
  });

  test('keeps its place when it is opened: the pause button has room for either of its words', async () => {
    await start();
    const drawn = () => button('do_pause').querySelector('[data-text]')?.getAttribute('data-text');
    expect(drawn()).toBe(t('do_resume'));
  });

  test('closes when the person goes on with the break or takes another exercise', async () => {
    await start();
    const isOpen = () => document.querySelector<HTMLElement>('.more-panel')?.hidden === false;
    button('do_more').click();
    await pass(0.5);
    button('do_resume').click();
    await pass(0.5);
    expect(isOpen()).toBe(false);
    expect(button('do_pause')).toBeDefined();
    await pass(15);
    button('do_more').click();
    await pass(0.5);
    button('do_swap').click();
    await pass(0.5);
    expect(isOpen()).toBe(false);
    expect(button('do_pause')).toBeDefined();
  });
});

describe('the way through a break', () => {
  test('is shown by a bar with a part for each exercise', async () => {
    await open('asking');
    button('ask_start').click();
    await pass(0.5);
    const bar = document.querySelector('.progress');
    expect(bar?.children).toHaveLength(2);
    expect(bar?.getAttribute('aria-valuetext')).toBe('Exercise 1 of 2');
    const before = Number(bar?.getAttribute('aria-valuenow'));
    await pass(20);
    expect(Number(bar?.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  });

  test('shows all steps of the exercise, and marks and reads out the present one', async () => {
    await open('asking');
    button('ask_start').click();
    await pass(0.5);
    expect(document.querySelectorAll('.steps li').length).toBeGreaterThan(3);
    const present = () => document.querySelector('.steps [aria-current=step]')?.textContent;
    const first = present();
    expect(document.querySelectorAll('.step')).toHaveLength(1);
    await pass(8);
    expect(present()).not.toBe(first);
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe(present());
  });
});

describe('reading aloud', () => {
  const speaks = vi.fn();
  const voice = { voiceURI: 'voice', name: 'Voice', lang: 'en-US', localService: true, default: true };
  let voices: readonly (typeof voice)[];

  beforeEach(() => {
    speaks.mockReset();
    voices = [voice];
    vi.stubGlobal(
      'speechSynthesis',
      Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: ({ text }: { text: string }) => speaks(text),
        cancel: () => {},
      }),
    );
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const offer = () => document.querySelector('.status-line')?.textContent;

  async function start(): Promise<void> {
    button('ask_start').click();
    await pass(0.5);
  }

  test('is offered at the first break, and Yes reads the present step at once', async () => {
    await open('asking');
    await start();
    expect(offer()).toContain(t('do_offer_speech'));
    button('do_offer_yes').click();
    await pass(0.5);
    expect(readOptions(fake.local).speech).toBe(true);
    expect(speaks).toHaveBeenCalledWith(document.querySelector('.step')?.textContent);
    expect(offer()).toBe('');
  });

  test('is offered when the browser finds its voices late', async () => {
    voices = [];
    await open('asking');
    await start();
    await pass(5);
    expect(offer()).toBe('');
    voices = [voice];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    await pass(0.5);
    expect(offer()).toContain(t('do_offer_speech'));
  });

  test('is not offered again after No', async () => {
    await open('asking');
    await start();
    button('do_offer_no').click();
    await pass(0.5);
    expect(readOptions(fake.local).speech).toBe(false);
    expect(offer()).toBe('');
    expect(fake.local.noticesSeen).toHaveProperty('read aloud');
  });

  test('is not offered at a later break', async () => {
    fake.local.noticesSeen = { 'read aloud': NOON };
    await open('asking');
    await start();
    expect(offer()).toBe('');
  });

  test('is not offered to a person who has switched it off before', async () => {
    fake.local['option:speech'] = { value: false, at: NOON };
    await open('asking');
    await start();
    expect(offer()).toBe('');
  });

  test('is not offered in a break that begins by itself: the person is away from the keyboard', async () => {
    await open('asking');
    fake.idleSeconds = 20;
    await pass(17);
    expect(offer()).toContain(t('do_by_itself'));
    expect(fake.local.noticesSeen).toBeUndefined();
  });
});
