/** The journal in words. */
import './english';
import { expect, test } from 'vitest';
import type { BreakEntry, Entry } from '../../src/core/journal/entries';
import { MINUTE } from '../../src/core/time';
import { certaintyOf, certaintyText, detailsOf, whatOf } from '../../src/ui/history/entry-text';

const TEN = Date.UTC(2026, 10, 23, 10);

type Body<E> = E extends Entry ? Omit<E, 'id' | 'zone' | 'startedAt' | 'endedAt'> : never;

/** An entry that begins at ten o'clock and lasts some minutes. */
function entry(minutes: number, body: Body<Entry>, id = 'desk.1'): Entry {
  return { ...body, id, zone: 'UTC', startedAt: TEN, endedAt: TEN + minutes * MINUTE };
}

const bout = { kind: 'bout', browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
const nudge = {
  kind: 'nudge',
  breakId: 'desk.2',
  dueAt: TEN,
  sittingMs: 52 * MINUTE,
  standingMs: null,
} as const;
const lived: Pick<BreakEntry, 'breakId' | 'certainty' | 'done'> = {
  breakId: null,
  certainty: 'hands off',
  done: [],
};
const stretch = { exercise: 'ceiling-stretch', side: null, seconds: 12 } as const;

test.each<[Entry, string, string[]]>([
  [
    entry(50, { kind: 'hold', why: 'call', by: 'seen' }),
    'On a call, 50 minutes',
    ['the browser saw it', 'nothing was asked'],
  ],
  [
    entry(50, { kind: 'hold', why: 'call', by: 'said' }),
    'On a call, 50 minutes',
    ['you said so', 'nothing was asked'],
  ],
  [
    entry(5, { kind: 'hold', why: 'full screen', by: 'seen' }),
    'Full screen, 5 minutes',
    ['the browser saw it', 'nothing was asked'],
  ],
  [entry(30, { kind: 'standing', certainty: 'said' }), 'Standing, 30 minutes', []],
  [entry(30, { kind: 'standing', certainty: 'said' }, 'open.0'), 'Standing, 30 minutes so far', []],
  [
    entry(2, { kind: 'exercise', done: [stretch, stretch] }),
    'Exercised seated, 2 minutes; the sitting went on',
    ['Ceiling stretch'],
  ],
  [entry(60, { kind: 'unknown' }), 'Not known, 1 hr', ['the browser was closed']],
  [
    entry(60, { kind: 'unknown', why: 'watching' }),
    'Not known, 1 hr',
    ['something played for an hour and no hands moved'],
  ],
  [entry(60, { kind: 'unknown', why: 'no answer' }), 'Not known, 1 hr', ['two nudges had no answer']],
  [entry(60, { kind: 'unknown', why: 'not me' }), 'Not known, 1 hr', []],
  [
    entry(52, { ...bout, sittingMs: 50 * MINUTE, browsingMs: 40 * MINUTE, watchingMs: 25 * MINUTE }),
    'Sat 50 minutes',
    ['40 minutes of it in this browser', '25 minutes of it watching or on a call'],
  ],
  [entry(21, { ...bout, sittingMs: 21 * MINUTE, certainty: 'said' }), 'Sat 21 minutes', []],
  [entry(9, { ...bout, sittingMs: 9 * MINUTE }, 'open.0'), 'Sitting, 9 minutes so far', []],
  [
    entry(3, { ...lived, kind: 'break', origin: 'nudged', done: [stretch] }),
    'Break, 3 minutes',
    ['Ceiling stretch'],
  ],
  [entry(3, { ...lived, kind: 'break', origin: 'early' }), 'Break of your own, 3 minutes', []],
  [entry(7, { ...lived, kind: 'break', origin: 'natural', certainty: 'presumed' }), 'Up, 7 minutes', []],
  [
    entry(0.5, { ...lived, kind: 'partial', origin: 'nudged' }),
    'Short break, 30 seconds; the sitting went on',
    [],
  ],
  [
    entry(0, { kind: 'snoozed', breakId: 'desk.2', by: 'closed', minutes: 10 }),
    'Later, in 10 minutes',
    ['you closed the window'],
  ],
  [entry(0, { kind: 'skipped', breakId: 'desk.2', by: 'unanswered' }), 'Skipped', ['no answer']],
  [entry(15, { kind: 'paused' }), 'Paused, 15 minutes', []],
  [
    entry(7, { ...lived, kind: 'break', origin: 'routine', done: [stretch] }),
    'Daily routine, 7 minutes',
    ['Ceiling stretch'],
  ],
  [
    entry(0.5, { ...lived, kind: 'partial', origin: 'routine' }),
    'Daily routine, 30 seconds; the sitting went on',
    [],
  ],
  [entry(0, { kind: 'felt', score: 3 }), 'Your back: 3 of 10', []],
  [
    entry(0, { kind: 'hurt', breakId: 'desk.2', exercise: 'ceiling-stretch' }),
    'It hurt',
    ['Ceiling stretch'],
  ],
  [entry(0, { kind: 'hurt', breakId: 'desk.2', exercise: null }), 'It hurt', []],
  [entry(0, { kind: 'rated', breakId: 'desk.2', effort: 'just right' }), 'The routine was just right', []],
])('%#: %s reads %s', (line, what, details) => {
  expect(whatOf(line)).toBe(what);
  expect(detailsOf(line)).toEqual(details);
});

test('says nothing about this browser if all sitting was in it', () => {
  const sitting = { ...bout, sittingMs: 50 * MINUTE };
  expect(detailsOf(entry(50, { ...sitting, browsingMs: 50 * MINUTE }))).toEqual([]);
  expect(detailsOf(entry(50, { ...sitting, browsingMs: 49 * MINUTE }))).toEqual([
    '49 minutes of it in this browser',
  ]);
});

test.each<[Entry, string | undefined]>([
  [entry(21, { ...bout, sittingMs: 21 * MINUTE }), 'Likely'],
  [entry(3, { ...lived, kind: 'break', origin: 'early' }), 'Detected: keyboard and mouse were still'],
  [entry(30, { kind: 'standing', certainty: 'said' }), 'You said so'],
  [entry(60, { kind: 'unknown' }), 'Unknown'],
  [entry(60, { kind: 'unknown', why: 'not me' }), 'You said so'],
  [entry(15, { kind: 'paused' }), undefined],
])('%#: the certainty of %s is: %s', (line, text) => {
  const certainty = certaintyOf(line);
  expect(certainty && certaintyText(certainty)).toBe(text);
});

test('describes when a nudge was due, what it waited for, why it came then, and how', () => {
  const line = entry(0, { ...nudge, way: 'badge', why: 'still hands', after: 'call' });
  expect(whatOf(line)).toBe('Asked after 52 minutes seated');
  expect(detailsOf(line)).toEqual([
    'due at 10:00',
    'waited for your call to end',
    'your hands rested',
    'by the badge only',
  ]);
});

test.each([
  ['watching', 'waited while something was playing'],
  ['reading', 'waited while you were reading'],
  ['full screen work', 'waited while you worked in full screen'],
] as const)('describes a nudge that came late because of %s', (after, text) => {
  expect(detailsOf(entry(0, { ...nudge, way: 'window', why: 'came back', after }))).toContain(text);
});

test('says nothing twice about a nudge, and does not mention a window', () => {
  const line = entry(0, { ...nudge, way: 'window', why: 'call ended', after: 'call' });
  expect(detailsOf(line)).toEqual(['due at 10:00', 'your call had just ended']);
});

test('describes a nudge to a standing person by the time that they stood', () => {
  const standingMs = 31 * MINUTE;
  const line = entry(0, { ...nudge, sittingMs: 0, standingMs, way: 'window', why: null, after: null });
  expect(whatOf(line)).toBe('Asked after 31 minutes standing');
});
