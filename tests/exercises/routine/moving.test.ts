/** Weeks of routines as tables: what the journal contains, and what is offered and played then. */
import { expect, test } from 'vitest';
import { newClock } from '../../../src/core/clock/clock';
import type { Effort, Entry } from '../../../src/core/journal/entries';
import { defaultOptions } from '../../../src/core/options/options';
import { addDays, HOUR, MINUTE } from '../../../src/core/time';
import { library } from '../../../src/exercises/library';
import type { Level, Track } from '../../../src/exercises/routine/levels';
import { type LevelInputs, levelOf, moveOffered } from '../../../src/exercises/routine/moving';
import { planAt } from '../../../src/exercises/routine/plan';
import { hurtLast, sessionsIn } from '../../../src/exercises/routine/sessions';
import {
  hasUsedEnoughDays,
  isDoneToday,
  type RoutineProfile,
  routineOnDate,
  routineSeconds,
} from '../../../src/exercises/routine/today';

const TODAY = '2026-11-23';

interface PastSession {
  /** Days before today. */
  readonly ago: number;
  readonly level?: Level | 'gentle';
  readonly effort?: Effort;
  readonly next?: Level;
  /** The seconds that were done, of 300. */
  readonly seconds?: number;
  readonly exercise?: string;
  readonly hurt?: true;
}

function at(ago: number): number {
  return Date.parse(`${addDays(TODAY, -ago)}T09:00Z`);
}

function entries(past: PastSession, n: number): Entry[] {
  const { ago, level = '0', effort, next, seconds = 300, exercise = 'cat-cow', hurt } = past;
  const startedAt = at(ago);
  const base = { zone: 'UTC', startedAt, endedAt: startedAt + 6 * MINUTE };
  const breakId = `b.${n}`;
  const answer = { zone: 'UTC', startedAt: base.endedAt, endedAt: base.endedAt, breakId };
  return [
    {
      ...base,
      id: `r.${n}`,
      kind: 'break',
      origin: 'routine',
      certainty: 'hands off',
      breakId,
      done: [{ exercise, side: null, seconds }],
      routine: { level, seconds: 300 },
    },
    ...(effort ? [{ ...answer, id: `e.${n}`, kind: 'rated' as const, effort, next }] : []),
    ...(hurt ? [{ ...answer, id: `h.${n}`, kind: 'hurt' as const, exercise }] : []),
  ];
}

/** Sessions on successive days, the last one yesterday. */
function inARow(days: number, part: Omit<PastSession, 'ago'>): PastSession[] {
  return Array.from({ length: days }, (_, n) => ({ ago: days - n, ...part }));
}

const moving: LevelInputs = { track: 'floor', eased: false, now: at(0), today: TODAY };
const profile: RoutineProfile = { track: 'floor', allows: () => true, limits: [], sore: false };

test.each<[string, readonly PastSession[], string | undefined]>([
  ['no session', [], undefined],
  ['seven easy sessions', inARow(7, { effort: 'easy' }), undefined],
  ['eight easy sessions', inARow(8, { effort: 'easy' }), '1 ready'],
  [
    'eight sessions, the last three just right',
    [
      ...inARow(8, { effort: 'hard' })
        .slice(0, 5)
        .filter((_, n) => n % 2),
      ...inARow(6, { effort: 'just right' }),
    ],
    '1 ready',
  ],
  [
    'the last session unrated',
    [...inARow(8, { effort: 'easy' }).map(({ ago, ...t }) => ({ ...t, ago: ago + 1 })), { ago: 1 }],
    undefined,
  ],
  [
    'one of the last three sessions hard',
    inARow(9, { effort: 'easy' }).map((t) => (t.ago === 2 ? { ...t, effort: 'hard' as const } : t)),
    undefined,
  ],
  [
    'eight sessions, two of them hardly begun',
    inARow(8, { effort: 'easy' }).map((t) => (t.ago < 3 ? { ...t, seconds: 60 } : t)),
    undefined,
  ],
  [
    'pain six days ago',
    inARow(12, { effort: 'easy' }).map((t) => (t.ago === 6 ? { ...t, hurt: true as const } : t)),
    undefined,
  ],
  [
    'pain eight days ago',
    inARow(12, { effort: 'easy' }).map((t) => (t.ago === 8 ? { ...t, hurt: true as const } : t)),
    '1 ready',
  ],
  ['eight sessions at the last level', inARow(8, { level: '4', effort: 'easy' }), undefined],
  [
    'twelve sessions, only four of them at this level',
    [...inARow(12, { level: '1', effort: 'easy' }).slice(0, 8), ...inARow(4, { level: '2', effort: 'easy' })],
    undefined,
  ],
  [
    'the move was declined after the eighth session',
    inARow(9, { effort: 'easy' }).map((t) => (t.ago === 2 ? { ...t, next: '0' as const } : t)),
    undefined,
  ],
  [
    'the move was declined eight sessions ago',
    inARow(9, { effort: 'easy' }).map((t) => (t.ago === 9 ? { ...t, next: '0' as const } : t)),
    '1 ready',
  ],
  ['two hard sessions', inARow(2, { level: '2', effort: 'hard' }), '1 hard'],
  ['one hard session', [{ ago: 1, level: '2', effort: 'hard' }], undefined],
  ['two hard sessions at the first level', inARow(2, { effort: 'hard' }), undefined],
  [
    'two hard sessions, and the move down was declined',
    inARow(2, { level: '2', effort: 'hard' }).map((t) => (t.ago === 1 ? { ...t, next: '2' as const } : t)),
    undefined,
  ],
  ['a session that hurt', [{ ago: 1, level: '3', effort: 'hurt' }], '2 pain'],
  ['a session that hurt before its end', [{ ago: 1, level: '3', seconds: 50, hurt: true }], '2 pain'],
  [
    'a session that hurt, and then one that did not',
    [
      { ago: 2, level: '3', hurt: true },
      { ago: 1, level: '3' },
    ],
    undefined,
  ],
  ['six days off', [{ ago: 6, level: '3' }], undefined],
  ['seven days off', [{ ago: 7, level: '3' }], '2 days off'],
  ['thirteen days off', [{ ago: 13, level: '3' }], '2 days off'],
  ['fourteen days off', [{ ago: 14, level: '3' }], '1 days off'],
  ['fourteen days off at the second level', [{ ago: 14, level: '1' }], '0 days off'],
  [
    'a gentle day yesterday, the last whole one nine days ago',
    [
      { ago: 9, level: '3' },
      { ago: 1, level: 'gentle' },
    ],
    undefined,
  ],
])('the offer after: %s', (_, past, expected) => {
  const move = moveOffered(past.flatMap(entries), moving);
  expect(move && `${move.to} ${move.because}`).toBe(expected);
});

test('a person who eases in is offered the next level after six sessions', () => {
  const journal = inARow(6, { effort: 'easy' }).flatMap(entries);
  expect(moveOffered(journal, moving)).toBeUndefined();
  expect(moveOffered(journal, { ...moving, eased: true })).toEqual({ to: '1', because: 'ready' });
});

test.each<[string, readonly PastSession[], Track, Level]>([
  ['no session, on the floor', [], 'floor', '0'],
  ['no session, standing', [], 'standing', 'N0'],
  ['after a yes', [{ ago: 1, effort: 'easy', next: '1' }], 'floor', '1'],
  ['after a no', [{ ago: 1, level: '2', effort: 'easy', next: '2' }], 'floor', '2'],
  [
    'after the person chose another level',
    [
      { ago: 2, next: '1', effort: 'easy' },
      { ago: 1, level: '3' },
    ],
    'floor',
    '3',
  ],
  [
    'after a gentle day',
    [
      { ago: 2, level: '2' },
      { ago: 1, level: 'gentle' },
    ],
    'floor',
    '2',
  ],
  ['from the floor to standing', [{ ago: 1, level: '3' }], 'standing', 'N1'],
  ['from a low level on the floor to standing', [{ ago: 1, level: '1' }], 'standing', 'N0'],
  ['from standing to the floor', [{ ago: 1, level: 'N1' }], 'floor', '1'],
  ['from the floor to seated', [{ ago: 1, level: '4' }], 'seated', 'W0'],
])('the level of the next routine: %s', (_, past, track, expected) => {
  expect(levelOf(sessionsIn(past.flatMap(entries)), track)).toBe(expected);
});

test('at level 3 a stretching day follows a hard day', () => {
  const kindAfter = (...past: PastSession[]) =>
    routineOnDate('3', profile, sessionsIn(past.flatMap(entries)), TODAY).kind;
  expect(kindAfter()).toBe('whole');
  expect(kindAfter({ ago: 1, level: '3', exercise: 'dead-bug' })).toBe('stretching');
  expect(kindAfter({ ago: 0, level: '3', exercise: 'front-plank' })).toBe('stretching');
  expect(kindAfter({ ago: 1, level: '3', exercise: 'half-kneel-reach' })).toBe('whole');
  expect(kindAfter({ ago: 2, level: '3', exercise: 'dead-bug' })).toBe('whole');
  // The date of a clock that was wrong and has been corrected.
  expect(kindAfter({ ago: -5, level: '3', exercise: 'dead-bug' })).toBe('whole');
});

test('at level 2 planks may come every day', () => {
  const sessions = sessionsIn(entries({ ago: 1, level: '2', exercise: 'front-plank' }, 0));
  expect(routineOnDate('2', profile, sessions, TODAY).kind).toBe('whole');
});

test('a rating that was taken back is no pain', () => {
  const rated = { kind: 'rated', breakId: 'b', zone: 'UTC' } as const;
  const hurt: Entry = { ...rated, id: '1', effort: 'hurt', startedAt: at(1), endedAt: at(1) };
  const after = at(1) + MINUTE;
  const easy: Entry = { ...rated, id: '2', effort: 'easy', startedAt: after, endedAt: after };
  expect(hurtLast([hurt])).toBe(at(1));
  expect(hurtLast([hurt, easy])).toBeUndefined();
  expect(hurtLast([hurt, { ...easy, breakId: 'another' }])).toBe(at(1));
});

test('when the back hurts today, the routine is gentle', () => {
  const { kind, exercises } = routineOnDate('3', { ...profile, sore: true }, [], TODAY);
  expect(kind).toBe('gentle');
  expect(exercises.filter((exercise) => exercise.kind === 'strength')).toEqual([]);
});

test('every fourth week has a set less, after three weeks of routines', () => {
  const sessions = sessionsIn(entries({ ago: 60, level: '2' }, 0));
  const weeks = Array.from({ length: 8 }, (_, n) => addDays(TODAY, 7 * n));
  const lighter = weeks.map((date) => routineOnDate('2', profile, sessions, date).lighter);
  expect(lighter.filter(Boolean)).toHaveLength(2);
  const light = weeks[lighter.indexOf(true)] ?? '';
  const whole = weeks[lighter.indexOf(false)] ?? '';
  const secondsOn = (date: string) => routineSeconds(routineOnDate('2', profile, sessions, date));
  expect(secondsOn(light)).toBeLessThan(secondsOn(whole));
  expect(weeks.map((date) => routineOnDate('2', profile, [], date).lighter)).not.toContain(true);
});

test('the same journal gives the same routine', () => {
  const journal = inARow(9, { level: '3', exercise: 'dead-bug', effort: 'easy' }).flatMap(entries);
  const shuffled = journal.toReversed();
  expect(routineOnDate('3', profile, sessionsIn(shuffled), TODAY)).toEqual(
    routineOnDate('3', profile, sessionsIn(journal), TODAY),
  );
  expect(moveOffered(shuffled, moving)).toEqual(moveOffered(journal, moving));
});

test('half a routine does not count as done today', () => {
  expect(isDoneToday(sessionsIn(entries({ ago: 0, seconds: 150 }, 0)), TODAY)).toBe(false);
  expect(isDoneToday(sessionsIn(entries({ ago: 0, seconds: 200 }, 0)), TODAY)).toBe(true);
  expect(isDoneToday(sessionsIn(entries({ ago: 1 }, 0)), TODAY)).toBe(false);
});

test('the routine is first mentioned on the third day of use, unless all of it is hidden', () => {
  const bout = (ago: number): Entry => ({
    id: `s.${ago}`,
    zone: 'UTC',
    startedAt: at(ago),
    endedAt: at(ago) + HOUR,
    kind: 'bout',
    sittingMs: HOUR,
    browsingMs: 0,
    watchingMs: 0,
    certainty: 'presumed',
  });
  expect(hasUsedEnoughDays([bout(0), bout(1)])).toBe(false);
  expect(hasUsedEnoughDays([bout(0), bout(1), bout(5)])).toBe(true);
  const clock = newClock('desk');
  const journal = [bout(0), bout(1), bout(5)];
  const mentionedTo = (hidden: readonly string[]) =>
    planAt({ clock, options: { ...defaultOptions, hidden }, journal }, bout(5).endedAt, 'UTC').mentioned;
  expect(mentionedTo([])).toBe(true);
  // There would be nothing in it.
  expect(mentionedTo(library.map(({ id }) => id))).toBe(false);
});
