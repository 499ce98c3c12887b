/** The routine of people with all kinds of options: its track, and its exercises. */
import { describe, expect, test } from 'vitest';
import { newClock } from '../../../src/core/clock/clock';
import type { Entry } from '../../../src/core/journal/entries';
import { limits } from '../../../src/core/options/limits';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import { type DayKind, tracks } from '../../../src/exercises/routine/levels';
import { planAt } from '../../../src/exercises/routine/plan';
import { profileOf } from '../../../src/exercises/routine/profile';
import { buildRoutine, routineSeconds } from '../../../src/exercises/routine/today';

const pairs = limits.flatMap((one, n) => limits.slice(n).map((other) => [one, other] as const));
const kinds: readonly DayKind[] = ['whole', 'stretching', 'gentle'];
const seats = ['on-feet', 'seated', 'wheelchair'] as const;

function profile(part: Partial<Options>) {
  return profileOf({ ...defaultOptions, ...part }, []);
}

test.each<[string, Partial<Options>, string]>([
  ['default options', {}, 'standing'],
  ['There is room here to kneel and lie down', { floorAtWork: true }, 'floor'],
  ['I do not go to the floor, but could here', { floorAtWork: true, limits: ['floor'] }, 'standing'],
  ['pregnant', { floorAtWork: true, limits: ['pregnancy'] }, 'standing'],
  ['seated', { floorAtWork: true, seat: 'seated' }, 'seated'],
  ['in a wheelchair', { seat: 'wheelchair' }, 'seated'],
])('the track: %s', (_, part, track) => {
  expect(profile(part).track).toBe(track);
});

describe.each(seats)('%s', (seat) => {
  test.each(pairs)('with %s and %s every level has four minutes, and nothing forbidden', (...avoided) => {
    for (const floorAtWork of [false, true])
      for (const hipCleared of [false, true]) {
        const person = profile({ limits: [...new Set(avoided)], seat, floorAtWork, hipCleared });
        for (const level of tracks[person.track])
          for (const kind of kinds) {
            // Only levels on the mat have hard days, and so stretching days.
            if (kind === 'stretching' && person.track !== 'floor') continue;
            const routine = buildRoutine({ level, kind, profile: person });
            const what = `${level} ${kind}`;
            for (const { avoid, group, flags, id } of routine.exercises) {
              expect(
                avoid.filter((limit) => avoided.includes(limit)),
                id,
              ).toEqual([]);
              if (avoided.includes('hip-replacement') && !hipCleared)
                expect(group, id).not.toMatch(/^(hip-flexor|glutes)/);
              if (seat === 'wheelchair') expect(flags, id).toContain('wheelchair-ok');
            }
            expect(routineSeconds(routine), what).toBeGreaterThanOrEqual(4 * 60);
            expect(routineSeconds(routine), what).toBeLessThanOrEqual(12 * 60);
          }
      }
  });
});

test('hidden exercises stay hidden', () => {
  const { exercises } = buildRoutine({
    level: 'N0',
    kind: 'whole',
    profile: profile({ hidden: ['desk-plank', 'ceiling-stretch'] }),
  });
  expect(exercises.map(({ id }) => id)).not.toContain('desk-plank');
  expect(exercises.map(({ id }) => id)).not.toContain('ceiling-stretch');
});

test.each([
  ['stretching', ['cat-cow', 'half-kneel-reach', 'knee-hug-long-leg', 'walk-short']],
  ['gentle', ['stand-tall-reset', 'walk-short']],
] as const)(
  'a routine from which the person hid exercises is filled up to four minutes: %s',
  (kind, hidden) => {
    const routine = buildRoutine({ level: '3', kind, profile: profile({ floorAtWork: true, hidden }) });
    expect(routineSeconds(routine)).toBeGreaterThanOrEqual(4 * 60);
    expect(routine.exercises.filter(({ id }) => hidden.some((one) => one === id))).toEqual([]);
  },
);

test('on a day with a sore back, a hidden exercise is not replaced by a strength exercise', () => {
  for (const hidden of [['walk-short'], ['walk-short', 'split-stance-tuck']]) {
    const { exercises } = buildRoutine({ level: 'N0', kind: 'gentle', profile: profile({ hidden }) });
    expect(exercises.filter(({ kind }) => kind === 'strength').map(({ id }) => id)).toEqual([]);
  }
});

test('an exercise on a bed comes only if there is a bed', () => {
  const idsWith = (equipment: Options['equipment']) =>
    buildRoutine({
      level: '4',
      kind: 'whole',
      profile: profile({ floorAtWork: true, equipment }),
    }).exercises.map(({ id }) => id);
  expect(idsWith(['desk'])).not.toContain('bed-edge-hip-stretch');
  expect(idsWith(['desk', 'bed'])).toContain('bed-edge-hip-stretch');
});

const MORNING = Date.UTC(2026, 10, 23, 9);

function entryAt(minutes: number): { id: string; zone: string; startedAt: number; endedAt: number } {
  const startedAt = MORNING + minutes * MINUTE;
  return { id: `desk.${minutes}`, zone: 'UTC', startedAt, endedAt: startedAt };
}

/** The kind of the routine at noon, on a day that began in the morning. */
function kindAtNoon(...journal: Entry[]): DayKind {
  const day = { startedAt: MORNING, used: true, unanswered: 0, tooOften: 'no' } as const;
  const clock = { ...newClock('desk'), day };
  const { routine } = planAt({ clock, options: defaultOptions, journal }, MORNING + 3 * HOUR, 'UTC');
  return routine.kind;
}

test('a score of seven or more makes the back sore for the day', () => {
  const kindWith = (score: number) => kindAtNoon({ ...entryAt(60), kind: 'felt', score });
  expect([0, 6, 7, 10].map(kindWith)).toEqual(['whole', 'whole', 'gentle', 'gentle']);
  expect(kindAtNoon({ ...entryAt(-60), kind: 'felt', score: 10 })).toBe('whole');
});

test('after “It hurts” in a break the routine is gentle for the day, as the breaks are', () => {
  const hurtAt = (minutes: number) =>
    kindAtNoon({ ...entryAt(minutes), kind: 'hurt', breakId: 'desk.b', exercise: 'front-plank' });
  expect(hurtAt(60)).toBe('gentle');
  // Yesterday; and by a clock that was wrong and has been corrected.
  expect([hurtAt(-24 * 60), hurtAt(24 * 60)]).toEqual(['whole', 'whole']);
});
