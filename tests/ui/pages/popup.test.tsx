// @vitest-environment happy-dom
/** The popup as a whole, with its clock, over a browser in memory. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { momentOf } from '../../../scripts/workbench/state';
import { stateOf } from '../../../scripts/workbench/states';
import { readPageEvent } from '../../../src/core/clock/events';
import { HOUR } from '../../../src/core/time';
import { NOTICES_SEEN } from '../../../src/page/seen';
import { PIN_NOTICE } from '../../../src/ui/pin';
import type { MessageKey } from '../../../src/ui/text';
import { t } from '../../../src/ui/text';
import { begin, NOON, stored } from '../../background/desk';
import { dispatchAndReconcile } from '../../background/dispatch';
import browser, { fake } from '../../browser/fake-browser';
import { runPage } from './run-page';

beforeEach(() => {
  begin();
  vi.useFakeTimers({ now: NOON });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: { type: string }) => {
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

/** Waits for all promises and for the next paint. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

/** Opens the popup in a state of the workbench, at noon on a Monday. */
async function open(name: string): Promise<void> {
  Object.assign(fake.local, momentOf(stateOf(`popup/${name}`), NOON, 'UTC').stored);
  // This browser has no toolbar, which the popup would tell in the place of the day.
  fake.local[NOTICES_SEEN] = { [PIN_NOTICE]: NOON };
  // This run of the browser has looked before.
  fake.session.looked = true;
  await runPage('popup');
  await settle();
}

function button(key: MessageKey, ...values: string[]): HTMLButtonElement {
  const text = t(key, ...values);
  const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(text),
  );
  if (!found) throw new Error(`There is no “${text}”: ${document.body.textContent}`);
  return found;
}

async function click(key: MessageKey, ...values: string[]): Promise<void> {
  button(key, ...values).click();
  await settle();
}

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('#pause-date');
  if (!found) throw new Error('There is no field for a date and time.');
  return found;
}

async function pauseUntil(value: string): Promise<void> {
  field().value = value;
  document.querySelector<HTMLButtonElement>('.pause-date button')?.click();
  await settle();
}

const sentence = () => document.querySelector('.sentence')?.textContent;

describe('outside the working hours', () => {
  test('a break that the person asks for now is opened', async () => {
    await open('off-hours');
    await click('popup_break_now');
    expect(stored().break).toMatchObject({ wanted: true, way: 'window' });
  });

  test('the popup shows no number of minutes, because nothing is counted', async () => {
    await open('off-hours');
    expect(document.querySelector('.ring')).toBeNull();
  });

  test('the popup says why it is off, and leads to the hours', async () => {
    await open('off-hours');
    const opens = vi.spyOn(browser.tabs, 'create');
    await click('options_hours');
    expect(opens).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('#hours') }));
  });
});

test('a link at the bottom leads to when to stop and when to get help', async () => {
  await open('sitting');
  const opens = vi.spyOn(browser.tabs, 'create');
  await click('options_about');
  expect(opens).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('#safety') }));
});

describe('the menu of pauses', () => {
  test('pauses until Monday in two clicks, and the popup then says so and offers to resume', async () => {
    await open('sitting');
    await click('popup_pause');
    await click('popup_pause_until', 'Monday');
    expect(stored().pause?.until).toEqual({ at: NOON + 7 * 24 * HOUR - 3 * HOUR });
    expect(sentence()).toContain('Flexor is paused until Monday');
    expect(document.activeElement).toBe(button('popup_resume'));
    await click('popup_resume');
    expect(stored().pause).toBeNull();
    expect(document.activeElement?.textContent).toBe(t('popup_pause'));
  });

  test('opens with the focus on its first choice; Escape closes it, changes nothing and gives the focus back', async () => {
    await open('sitting');
    await click('popup_pause');
    expect(document.activeElement?.textContent).toContain('30 minutes');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await settle();
    expect(document.querySelector('.pause-menu')).toBeNull();
    expect(document.activeElement).toBe(button('popup_pause'));
    expect(stored().pause).toBeNull();
  });

  test('says below the field what is wrong with a date, and pauses until a right one', async () => {
    await open('sitting');
    await click('popup_pause');
    for (const [value, problem] of [
      ['2026-11-23T11:59', 'popup_pause_past'],
      ['2028-01-01T09:00', 'popup_pause_far'],
      ['', 'popup_pause_empty'],
    ] as const) {
      await pauseUntil(value);
      expect(document.querySelector('#pause-problem')?.textContent).toBe(t(problem));
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(field());
      expect(stored().pause).toBeNull();
    }
    await pauseUntil('2026-11-25T14:00');
    expect(stored().pause?.until).toEqual({ at: Date.UTC(2026, 10, 25, 14) });
    expect(sentence()).toBe('Flexor is paused until Wednesday 2:00 PM.');
  });

  test('changes the end of a pause that goes on', async () => {
    await open('paused');
    await click('popup_pause_change');
    await click('popup_pause_resumed');
    expect(stored().pause).toMatchObject({ startedAt: NOON, until: 'resumed' });
    expect(sentence()).toBe(t('popup_paused'));
  });
});

test('a pause that has lasted for a day can be kept, and the popup no longer asks', async () => {
  await open('paused-for-a-day');
  expect(sentence()).toContain('Flexor has been paused since Sunday');
  await click('popup_stay_paused');
  expect(stored().pause?.reminder).toBe('answered');
  expect(document.body.textContent).not.toContain(t('popup_stay_paused'));
  expect(sentence()).toBe(t('popup_paused'));
});

test('says in the place of the time to the next break that the background does not answer', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('The background did not answer'));
  await open('sitting');
  expect(document.querySelector('.sentence')).toBeNull();
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('fault_background'));
});

test('says how long the break takes that would begin now', async () => {
  await open('sitting');
  const hint = document.querySelector('.explained p')?.textContent;
  expect(hint).toMatch(/^Stretch and move: about (\d(\.5)? minutes?|\d+ seconds)$/);
  await click('popup_break_now');
  expect(stored().break?.origin).toBe('early');
});

describe('buttons that change', () => {
  const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

  test('pausing and resuming leave “Break now” before the day, and “Resume” in the place of “Pause”', async () => {
    await open('sitting');
    const before = buttons();
    await click('popup_pause');
    await click('popup_pause_resumed');
    const paused = buttons();
    expect(paused[0]).toBe(t('popup_break_now'));
    expect(paused.indexOf(t('popup_resume'))).toBe(paused.indexOf(t('popup_pause_change')) - 1);
    expect(button('popup_resume').compareDocumentPosition(situation())).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    await click('popup_resume');
    expect(buttons()).toEqual(before);
  });

  test('the second press of a double click is ignored', async () => {
    await open('paused');
    button('popup_resume').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await settle();
    const pressTwice = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 });
    button('popup_pause').dispatchEvent(pressTwice);
    await settle();
    expect(stored().pause).toBeNull();
    expect(document.querySelector('.pause-menu')).toBeNull();
  });

  function situation(): Element {
    const found = document.querySelector('.situation');
    if (!found) throw new Error('There are no answers about what the person is doing.');
    return found;
  }
});

test('a question takes the place of the day, which returns with the answer', async () => {
  await open('call-sites');
  expect(document.querySelector('.today')).toBeNull();
  await click('popup_call_sites_no');
  expect(document.querySelector('.offer')).toBeNull();
  expect(document.querySelector('.today')).not.toBeNull();
});

test('a question and a note stand below the buttons, which keep their places', async () => {
  const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
  await open('call-sites');
  const asked = buttons();
  const pause = asked.indexOf(t('popup_pause'));
  expect(pause).toBeLessThan(asked.indexOf(t('popup_call_sites_choose')));
  await click('popup_call_sites_no');
  expect(buttons().slice(0, pause + 1)).toEqual(asked.slice(0, pause + 1));
  await click('ask_on_call');
  const note = document.querySelector('.situation-note');
  expect(note?.textContent).not.toBe('');
  expect(note && button('popup_pause').compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

describe('the day', () => {
  test('gives the breaks and the longest sitting of today in words', async () => {
    await open('morning');
    const sums = [...document.querySelectorAll('.today-sums li')].map(({ textContent }) => textContent);
    expect(sums).toEqual(['Breaks today: 3', 'Longest sit: 49 min']);
    expect(document.querySelectorAll('.today-strip .today-break')).toHaveLength(3);
  });

  test('names standing beside its color', async () => {
    await open('standing');
    const sums = [...document.querySelectorAll('.today-sums li')].map(({ textContent }) => textContent);
    expect(sums).toEqual(['Breaks today: 0', 'Standing: 12 min', 'Longest sit: 10 min']);
  });

  test('says on a fresh day that nothing has happened yet', async () => {
    await open('first-day');
    expect(document.body.textContent).toContain(t('popup_today_none'));
    expect(document.querySelector('.today-now')).not.toBeNull();
  });
});
