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
    'On a call: 50 minutes',
    ['Your browser detected it', 'Flexor did not ask'],
  ],
  [
    entry(50, { kind: 'hold', why: 'call', by: 'said' }),
    'On a call: 50 minutes',
    ['You said so', 'Flexor did not ask'],
  ],
  [
    entry(5, { kind: 'hold', why: 'full screen', by: 'seen' }),
    'Full screen: 5 minutes',
    ['Your browser detected it', 'Flexor did not ask'],
  ],
  [entry(30, { kind: 'standing', certainty: 'said' }), 'Standing: 30 minutes', []],
  [entry(30, { kind: 'standing', certainty: 'said' }, 'open.0'), 'Standing so far: 30 minutes', []],
  [
    entry(2, { kind: 'exercise', done: [stretch, stretch] }),
    'Seated exercise: 2 minutes. Your sitting time went on.',
    ['Ceiling stretch'],
  ],
  [entry(60, { kind: 'unknown' }), 'Unknown: 1 hour', ['The browser was closed']],
  [
    entry(60, { kind: 'unknown', why: 'watching' }),
    'Unknown: 1 hour',
    ['Something played for an hour while you did not use keyboard or mouse'],
  ],
  [entry(60, { kind: 'unknown', why: 'no answer' }), 'Unknown: 1 hour', ['You did not answer two nudges']],
  [entry(60, { kind: 'unknown', why: 'not me' }), 'Unknown: 1 hour', []],
  [
    entry(52, { ...bout, sittingMs: 50 * MINUTE, browsingMs: 40 * MINUTE, watchingMs: 25 * MINUTE }),
    'Sitting: 50 minutes',
    ['In this browser: 40 minutes', 'Watching or on a call: 25 minutes'],
  ],
  [entry(21, { ...bout, sittingMs: 21 * MINUTE, certainty: 'said' }), 'Sitting: 21 minutes', []],
  [entry(9, { ...bout, sittingMs: 9 * MINUTE }, 'open.0'), 'Sitting so far: 9 minutes', []],
  [
    entry(3, { ...lived, kind: 'break', origin: 'nudged', done: [stretch] }),
    'Break: 3 minutes',
    ['Ceiling stretch'],
  ],
  [entry(3, { ...lived, kind: 'break', origin: 'early' }), 'Break you started: 3 minutes', []],
  [entry(7, { ...lived, kind: 'break', origin: 'natural', certainty: 'presumed' }), 'Away: 7 minutes', []],
  [
    entry(0.5, { ...lived, kind: 'partial', origin: 'nudged' }),
    'Short break: 30 seconds. Your sitting time went on.',
    [],
  ],
  [
    entry(0, { kind: 'snoozed', breakId: 'desk.2', by: 'closed', minutes: 10 }),
    'Put off: 10 minutes',
    ['You closed the window'],
  ],
  [entry(0, { kind: 'skipped', breakId: 'desk.2', by: 'unanswered' }), 'Skipped', ['You did not answer']],
  [entry(15, { kind: 'paused' }), 'Paused: 15 minutes', []],
  [
    entry(7, { ...lived, kind: 'break', origin: 'routine', done: [stretch] }),
    'Daily routine: 7 minutes',
    ['Ceiling stretch'],
  ],
  [
    entry(0.5, { ...lived, kind: 'partial', origin: 'routine' }),
    'Daily routine: 30 seconds. Your sitting time went on.',
    [],
  ],
  [entry(0, { kind: 'felt', score: 3 }), 'Back pain: 3 of 10', []],
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
    'In this browser: 49 minutes',
  ]);
});

test.each<[Entry, string | undefined]>([
  [entry(21, { ...bout, sittingMs: 21 * MINUTE }), 'Likely'],
  [entry(3, { ...lived, kind: 'break', origin: 'early' }), 'Detected: you did not use keyboard or mouse'],
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
  expect(whatOf(line)).toBe('Flexor asked. You had been sitting for 52 minutes.');
  expect(detailsOf(line)).toEqual([
    'Due at 10:00',
    'Flexor waited for your call to end',
    'Your hands were free',
    'Flexor asked only with a badge on its icon',
  ]);
});

test.each([
  ['watching', 'Flexor waited while something was playing'],
  ['reading', 'Flexor waited while you were reading'],
  ['full screen work', 'Flexor waited while you worked in full screen'],
] as const)('describes a nudge that came late because of %s', (after, text) => {
  expect(detailsOf(entry(0, { ...nudge, way: 'window', why: 'came back', after }))).toContain(text);
});

test('says nothing twice about a nudge, and does not mention a window', () => {
  const line = entry(0, { ...nudge, way: 'window', why: 'call ended', after: 'call' });
  expect(detailsOf(line)).toEqual(['Due at 10:00', 'Your call had just ended']);
  const worked = entry(0, { ...nudge, way: 'window', why: 'full screen ended', after: 'full screen work' });
  expect(detailsOf(worked)).toEqual(['Due at 10:00', 'You had just left full screen']);
});

test('describes a nudge to a standing person by the time that they stood', () => {
  const standingMs = 31 * MINUTE;
  const line = entry(0, { ...nudge, sittingMs: 0, standingMs, way: 'window', why: null, after: null });
  expect(whatOf(line)).toBe('Flexor asked. You had been standing for 31 minutes.');
});
