// @vitest-environment happy-dom
/** The history page as a whole, over a browser in memory. Noon is on Monday, 23 November 2026. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { momentOf } from '../../../scripts/workbench/state';
import { stateOf } from '../../../scripts/workbench/states';
import { journalKey } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import { addDays } from '../../../src/core/time';
import { type MessageKey, t } from '../../../src/ui/text';
import { begin, NOON } from '../../background/desk';
import browser, { fake } from '../../browser/fake-browser';
import { sat, stood, up } from '../../measures/lines';

beforeEach(() => {
  begin();
  vi.useFakeTimers({ now: NOON });
  vi.resetModules();
  document.documentElement.dir = 'ltr';
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

/** Lets the page read, count and draw. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}

async function open(): Promise<void> {
  fake.session.looked = true;
  await import('../../../src/history');
  await vi.waitFor(() => expect(document.querySelector('.week-picture')).not.toBeNull());
  await settle();
}

/** Opens the page in a state of the workbench. */
async function openState(name: string): Promise<void> {
  Object.assign(fake.local, momentOf(stateOf(`history/${name}`), NOON, 'UTC').stored);
  await open();
}

/** Stores entries as the background does. */
function store(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const key = journalKey(entry.startedAt);
    const day = (fake.local[key] as Entry[] | undefined) ?? [];
    fake.local[key] = [...day, entry];
  }
}

/** An hour of sitting with a break after some minutes, and 20 minutes on the feet, all in UTC. */
function hourOn(date: string, minutes: number): Entry[] {
  const at = (minute: number) =>
    `${date}T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return [
    sat(at(0), at(minutes), 'UTC'),
    up(at(minutes), at(minutes + 5), {}, 'UTC'),
    sat(at(minutes + 5), at(65), 'UTC'),
    stood(at(65), at(85), 'UTC'),
  ];
}

function words(): string {
  return document.querySelector('.week-words')?.textContent ?? '';
}

function chosen(): string | undefined {
  return document.querySelector<HTMLInputElement>('.week-day input:checked')?.value;
}

function named(key: MessageKey): HTMLButtonElement {
  const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${t(key)}"]`);
  if (!found) throw new Error(`There is no button “${t(key)}”.`);
  return found;
}

async function click(selector: string): Promise<void> {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  found.click();
  await settle();
}

async function press(key: string): Promise<void> {
  const at = document.querySelector('.week-day input:checked');
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
}

describe('the week', () => {
  test('begins with today and with whether it gets better, and keeps the entries folded', async () => {
    await openState('earlier');
    expect(chosen()).toBe('2026-11-23');
    expect(words()).toBe('Today: 22 minutes sitting, longest sit 22 minutes, and no break');
    expect(document.querySelector('.lines')).toBeNull();
    expect(document.querySelector('.week-trend')?.textContent).toMatch(/^You did better than/);
  });

  test('shows the words of the day that is clicked', async () => {
    store(hourOn('2026-11-17', 40));
    await open();
    await click('.week-day input[value="2026-11-17"]');
    expect(words()).toBe(
      'Tuesday, November 17: 1 hour sitting, longest sit 40 minutes, 1 break, and 25 minutes on your feet',
    );
  });

  test.each([
    ['ltr', ['ArrowLeft', '2026-11-22'], ['ArrowRight', '2026-11-23']],
    ['rtl', ['ArrowRight', '2026-11-22'], ['ArrowLeft', '2026-11-23']],
  ] as const)('is walked through with the arrow keys (%s)', async (dir, earlier, later) => {
    await open();
    document.documentElement.dir = dir;
    for (const [key, date] of [earlier, later, ['Home', '2026-11-17'], ['End', '2026-11-23']] as const) {
      await press(key);
      expect(chosen()).toBe(date);
      expect(document.activeElement).toBe(document.querySelector(`input[value="${date}"]`));
    }
  });

  test.each(['altKey', 'metaKey'])(
    'stays as it is for an arrow key with %s, which goes back',
    async (modifier) => {
      await open();
      const before = chosen();
      const key = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        [modifier]: true,
        bubbles: true,
        cancelable: true,
      });
      document.querySelector('.week-day input:checked')?.dispatchEvent(key);
      await settle();
      expect(chosen()).toBe(before);
      expect(key.defaultPrevented).toBe(false);
    },
  );

  test('has the same numbers in a table', async () => {
    store(hourOn('2026-11-17', 40));
    await open();
    for (const details of document.querySelectorAll('.week > details')) details.setAttribute('open', '');
    document.querySelector('.week > details')?.dispatchEvent(new Event('toggle'));
    await settle();
    const row = document.querySelector('.week tbody tr')?.textContent;
    expect(row).toMatch(/^Tue, Nov 171 hr40 min125 min$/);
  });

  test('reads earlier weeks from the journal, and comes back to this one', async () => {
    store(['2026-10-06', '2026-10-13', '2026-10-20'].flatMap((date) => hourOn(date, 50)));
    await open();
    expect(named('week_later').disabled).toBe(true);
    for (let back = 0; back < 5; back += 1) {
      named('week_earlier').click();
      await settle();
    }
    await click('.week-day input[value="2026-10-13"]');
    expect(words()).toMatch(/^Tuesday, October 13: 1 hour sitting, longest sit 50 minutes/);
    for (let back = 0; back < 5; back += 1) {
      named('week_later').click();
      await settle();
    }
    expect(named('week_later').disabled).toBe(true);
    expect(words()).toMatch(/^Tuesday, November 17: nothing recorded/);
  });

  test('says on the first day what is missing, and when it will be there', async () => {
    await openState('empty');
    expect(words()).toMatch(/^Today: nothing yet/);
    expect(document.querySelector('.week-trend')?.textContent).toMatch(/From about Wednesday, December 2/);
    expect([...document.querySelectorAll('.week-numbers dd')].map((one) => one.textContent?.trim())).toEqual([
      '–',
      '–',
      '–',
    ]);
  });

  test('lists as many breaks as it counts, and says which absence is none', async () => {
    await openState('full-day');
    await click('.day > summary');
    const rows = [...document.querySelectorAll('.line-break')].map(({ textContent }) => textContent ?? '');
    const counted = rows.filter((row) => !row.includes(t('entry_counts_not')));
    expect(words()).toContain(`${counted.length} breaks`);
    const away = rows.filter((row) => row.includes('Away'));
    expect(away.length).toBeGreaterThan(0);
    for (const row of away) expect(row).toMatch(/Counts as a break|Not counted as a break/);
  });

  test('calls a day off so, where nothing was recorded', async () => {
    fake.local['option:when'] = { value: 'hours', at: 0 };
    fake.local['option:daysOff'] = { value: ['2026-11-20'], at: 0 };
    store(hourOn('2026-11-22', 40));
    await open();
    for (const [date, text] of [
      ['2026-11-20', /: day off$/],
      ['2026-11-21', /: day off$/],
      ['2026-11-22', /: 1 hour sitting/],
      ['2026-11-19', /: nothing recorded$/],
    ] as const) {
      await click(`.week-day input[value="${date}"]`);
      expect(words()).toMatch(text);
    }
  });

  test('shows no feet and no goal to a person in a wheelchair', async () => {
    await openState('weeks-wheelchair');
    expect(document.querySelector('.week-goal')).toBeNull();
    expect(document.querySelector('.week-feet')).toBeNull();
    expect(document.querySelector('.week-labels')?.textContent).toContain('Not moving');
  });
});

describe('a day in detail', () => {
  async function openDay(): Promise<void> {
    const day = document.querySelector<HTMLDetailsElement>('.day');
    if (day) day.open = true;
    day?.dispatchEvent(new Event('toggle'));
    await settle();
  }

  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.line button')];
  async function choose(text: string): Promise<void> {
    buttons()
      .find(({ textContent }) => textContent === text)
      ?.click();
    await settle();
  }

  /** The fake browser does not report changes to listeners by itself. */
  async function changed(): Promise<void> {
    const { onChanged } = browser.storage.local;
    for (const listener of onChanged.listeners) (listener as (changes: object) => void)(fake.local);
    await settle();
  }

  test.each([
    ['of this week', '2026-11-17', 0],
    ['of a week half a year ago', '2026-05-26', 25],
  ])('%s is corrected with one button in a line, and the correction is undone', async (_, date, back) => {
    store(hourOn(date, 40));
    await open();
    for (let week = 0; week < back; week += 1) named('week_earlier').click();
    await settle();
    await click(`.week-day input[value="${date}"]`);
    await openDay();
    expect(document.querySelectorAll('.line')).toHaveLength(4);
    expect(buttons()).toHaveLength(4);
    await click('.line-break > .icon-button');
    expect(buttons()).toHaveLength(7);
    await choose(t('correct_sitting'));
    await changed();
    expect(words()).toMatch(/1 hour 5 minutes sitting, longest sit 1 hour 5 minutes, no break/);
    expect(document.activeElement?.textContent).toBe(t('correct_undo'));
    await choose(t('correct_undo'));
    await changed();
    expect(words()).toMatch(/1 hour sitting, longest sit 40 minutes, 1 break/);
    expect(document.activeElement).toBe(document.querySelector('.line-break > .icon-button'));
  });

  test('has the certainty of an entry as a mark with words', async () => {
    store(hourOn('2026-11-17', 40));
    await open();
    await click('.week-day input[value="2026-11-17"]');
    await openDay();
    const marks = [...document.querySelectorAll('.line .certainty')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Likely',
      'Likely',
      'Likely',
      'You said so',
    ]);
    expect(marks.map((mark) => mark.getAttribute('title'))).toContain('You said so');
  });

  test('leaves out the nights around it', async () => {
    const before = addDays('2026-11-17', -1);
    store([up(`${before}T18:00`, '2026-11-17T09:00', {}, 'UTC'), ...hourOn('2026-11-17', 40)]);
    await open();
    await click('.week-day input[value="2026-11-17"]');
    await openDay();
    expect(document.querySelectorAll('.line')).toHaveLength(4);
  });
});

test('the reasons for not asking are one tap away', async () => {
  await openState('why-not');
  expect(document.querySelector('.why-not .line')).toBeNull();
  const card = document.querySelector<HTMLDetailsElement>('.why-not');
  if (card) card.open = true;
  card?.dispatchEvent(new Event('toggle'));
  await settle();
  expect(document.querySelectorAll('.why-not .line').length).toBeGreaterThan(2);
});

test('back pain is shown with the note that it may change beside sitting by chance', async () => {
  await openState('weeks');
  expect(document.querySelector('.week')?.textContent).toContain(t('week_back_note'));
});

test('without back pain there is no note about it', async () => {
  await openState('week');
  expect(document.querySelector('.week')?.textContent).not.toContain(t('week_back_note'));
});

test('a link at the bottom leads to when to stop and when to get help', async () => {
  await open();
  const link = document.querySelector('footer a');
  expect(link?.getAttribute('href')).toBe('options.html#safety');
  expect(link?.textContent).toBe(t('options_you_safety'));
});

test('says if the background does not answer', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('The background did not answer'));
  await open();
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('fault_background'));
});

test('an open question is asked without opening the day', async () => {
  await openState('question');
  expect(document.querySelector('.recall')).not.toBeNull();
});
