// @vitest-environment happy-dom
/** The break window as a whole, with its clock, over a browser in memory. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { momentOf } from '../../../scripts/workbench/state';
import { stateOf } from '../../../scripts/workbench/states';
import { dispatchAndReconcile } from '../../../src/background/loop';
import { readPageEvent } from '../../../src/core/clock/events';
import { readEntries } from '../../../src/core/journal/days';
import { readOptions } from '../../../src/core/options/options';
import { SECOND } from '../../../src/core/time';
import type { MessageKey } from '../../../src/ui/text';
import { t } from '../../../src/ui/text';
import { begin, NOON, pageLocks, stored } from '../../background/desk';
import browser, { fake } from '../../browser/fake-browser';

/** The events that the page has sent, by type. */
const sent: string[] = [];
const closes = vi.fn();

beforeEach(() => {
  begin();
  vi.useFakeTimers({ now: NOON });
  vi.resetModules();
  sessionStorage.clear();
  sent.length = 0;
  closes.mockReset();
  vi.stubGlobal('close', closes);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: { type: string }) => {
    sent.push(message.type);
    await dispatchAndReconcile(readPageEvent(message), Date.now());
    const { onChanged } = browser.storage.local;
    for (const changed of onChanged.listeners) (changed as (changes: object) => void)(fake.local);
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

/** Opens the page in a state of the workbench. */
async function open(name: string): Promise<string> {
  const { stored: items, breakId, hash } = momentOf(stateOf(`break/${name}`), NOON, 'UTC');
  Object.assign(fake.local, items);
  // This run of the browser has looked before.
  fake.session.looked = true;
  pageLocks.add(`break:${breakId}`);
  location.hash = hash;
  await import('../../../src/break');
  await pass(0.5);
  return breakId;
}

function button(key: MessageKey, ...substitutions: string[]): HTMLButtonElement {
  const text = t(key, ...substitutions);
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`There is no “${text}”: ${document.body.textContent}`);
  return found;
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

  test('starts the break with its first exercise', async () => {
    const id = await open('asking');
    button('ask_start').click();
    await pass(0.5);
    expect(sent).toContain('started');
    expect(stored().break).toMatchObject({ id, byItself: false });
    expect(stored().break?.startedAt).not.toBeNull();
    expect(document.querySelector('.countdown')).not.toBeNull();
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

  test('does not begin by itself while the hands move', async () => {
    await open('asking');
    handsMove();
    await pass(60);
    expect(stored().break?.startedAt).toBeNull();
  });

  test('that is put off closes, and is owed ten minutes later', async () => {
    await open('asking');
    button('ask_later_minutes', '10 min').click();
    await pass(1);
    expect(sent).toContain('snoozed');
    expect(stored().ask).toMatchObject({ snoozeMinutes: 10, snoozes: 1 });
    expect(closes).toHaveBeenCalled();
  });

  test('says how long the break takes', async () => {
    await open('asking');
    expect(document.querySelectorAll('.plan li')).toHaveLength(2);
    expect(document.querySelector('.plan .takes')?.textContent).toMatch(/^about \d½? minutes?$/);
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
    await pass(1);
    expect(sent).toContain('skipped');
  });

  test('that is skipped asks why, and keeps the reason', async () => {
    const id = await open('asking');
    button('ask_skip').click();
    await pass(1);
    expect(sent).toContain('skipped');
    button('skip_busy').click();
    await pass(1);
    expect(journal().find((entry) => entry.kind === 'skipped')).toMatchObject({
      breakId: id,
      because: 'busy',
    });
    expect(closes).toHaveBeenCalled();
  });

  test('that is skipped without a reason closes after six seconds', async () => {
    await open('asking');
    button('ask_skip').click();
    await pass(5.9);
    expect(closes).not.toHaveBeenCalled();
    await pass(1);
    expect(closes).toHaveBeenCalled();
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
    expect(sent).toContain('finished');
    expect(document.querySelector('.hurt')).not.toBeNull();
    expect(journal().some(({ kind }) => kind === 'hurt')).toBe(true);
  });
});

describe('the screen', () => {
  afterEach(() => {
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

  test('goes dark without a report to the clock if only a nudge was shown', async () => {
    await open('asking');
    handsMove();
    for (let minute = 0; minute < 6; minute += 1) await pass(60);
    expect(sent).not.toContain('dimmed');
  });
});

describe('behind More', () => {
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

  test('another exercise takes the place of the one that plays', async () => {
    await start();
    await pass(15);
    const before = label();
    button('do_swap').click();
    await pass(0.5);
    expect(label()).not.toBe(before);
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
});
