/** Computes today's routine. Nothing in it is random: the same journal gives the same routine. */
import type { Entry } from '../../core/journal/entries';
import type { Limit } from '../../core/options/limits';
import { addDays, localDate } from '../../core/time';
import { DONE_SHARE, doseSeconds, turnsOf, workSeconds } from '../dose';
import type { Exercise } from '../exercise';
import { exerciseOf } from '../library';
import { withinLimits } from '../limited-dose';
import { needsToGetDown } from '../player/recipe';
import { DOWN_MS } from '../player/score';
import { grownAmount, growthSteps, isLighter } from './growth';
import {
  alternating,
  type DayKind,
  gentleDay,
  hardExercises,
  type Level,
  levels,
  type RoutineItem,
  stretchingDay,
  type Track,
} from './levels';
import type { Session } from './sessions';
import { mildExercises, substitute } from './substitutes';

/** What decides which exercises a person does. */
export interface RoutineProfile {
  readonly track: Track;
  /** Whether the person may do an exercise: they need not avoid it, and have not hidden it. */
  readonly allows: (exercise: Exercise) => boolean;
  /** The person's limits. No dose is larger than they allow. */
  readonly limits: readonly Limit[];
  /** Whether the person said today that their back is sore, or that a break hurt: the same rule as for breaks. */
  readonly sore: boolean;
}

export interface TodaysRoutine {
  readonly level: Level;
  readonly kind: DayKind;
  /** Whether each exercise has a set less, as in every fourth week. */
  readonly lighter: boolean;
  /** The number of steps by which repetitions and seconds have grown. */
  readonly steps: number;
  /** In order, each with its dose. */
  readonly exercises: readonly Exercise[];
}

/** What is different from the plain level today. */
interface Today {
  readonly lighter: boolean;
  readonly steps: number;
}

/** An exercise with the dose of a routine in place of its own. */
function dosed({ id, sets, amount: first }: RoutineItem, { lighter, steps }: Today): Exercise {
  const exercise = exerciseOf(id);
  const { dose } = exercise;
  const fewer = lighter ? Math.max(1, sets - 1) : sets;
  const amount = grownAmount(first, exercise, steps);
  if (dose.reps !== undefined) return { ...exercise, dose: { ...dose, sets: fewer, reps: amount } };
  if (dose.hold !== undefined) return { ...exercise, dose: { ...dose, sets: fewer, hold: amount } };
  return { ...exercise, dose: { ...dose, sets: fewer, timed: amount } };
}

/** A routine that is shorter than this, in s, because of substitutes is filled up with mild exercises. */
const SHORTEST = 240;
/** A routine does not grow beyond this length, in s. */
const LONGEST = 720;

/** The routine of a level for a kind of day, grown by `steps`, or by as many of them as there is time for. */
export function routineOf(
  level: Level,
  kind: DayKind,
  profile: RoutineProfile,
  lighter = false,
  steps = 0,
): TodaysRoutine {
  const { track, allows, limits } = profile;
  // A day with a sore back has no strength exercises, so none may come in place of another.
  const mayAdd = (exercise: Exercise) =>
    allows(exercise) && !(kind === 'gentle' && exercise.kind === 'strength');
  const items = substitute(itemsOf(level, kind, track), track, mayAdd);
  const exercises = items.map((item) => withinLimits(dosed(item, { lighter, steps }), limits));
  if (steps > 0 && secondsOf(exercises) > LONGEST) return routineOf(level, kind, profile, lighter, steps - 1);
  for (const item of mildExercises[track]) {
    if (secondsOf(exercises) >= SHORTEST) break;
    const more = withinLimits(dosed(item, { lighter: false, steps: 0 }), limits);
    if (mayAdd(more) && exercises.every(({ id }) => id !== more.id)) exercises.push(more);
  }
  return { level, kind, lighter, steps, exercises };
}

function itemsOf(level: Level, kind: DayKind, track: Track): readonly RoutineItem[] {
  if (kind === 'gentle') return gentleDay[track === 'seated' ? 'seated' : 'standing'];
  return kind === 'stretching' ? stretchingDay : levels[level];
}

/** The routine for `today` (local, YYYY-MM-DD) at a level. */
export function routineFor(
  level: Level,
  profile: RoutineProfile,
  sessions: readonly Session[],
  today: string,
): TodaysRoutine {
  if (profile.sore) return routineOf(level, 'gentle', profile);
  const lighter = isLighter(sessions, today);
  const whole = routineOf(level, 'whole', profile, lighter, growthSteps(sessions, level, today));
  const isHard = alternating.has(level) && whole.exercises.some(({ id }) => hardExercises.has(id));
  // Today counts, because a second routine may follow. A later date is one of a clock that was wrong.
  const justHard = sessions.some(({ hard, date }) => hard && date >= addDays(today, -1) && date <= today);
  return isHard && justHard ? routineOf(level, 'stretching', profile, lighter) : whole;
}

/** How long a routine plays, in s. */
export function routineSeconds({ exercises }: TodaysRoutine): number {
  return secondsOf(exercises);
}

function secondsOf(exercises: readonly Exercise[]): number {
  const descents = exercises.filter((exercise, index) => needsToGetDown(exercise, exercises[index - 1]));
  const played = exercises.reduce((sum, { dose }) => sum + doseSeconds(dose), 0);
  return played + (descents.length * DOWN_MS) / 1000;
}

/** The seconds of work in a routine. The share that was done is measured against it. */
export function workOf({ exercises }: TodaysRoutine): number {
  return exercises.reduce((sum, { dose }) => sum + turnsOf(dose) * dose.sets * workSeconds(dose), 0);
}

/** Whether a routine was done today. */
export function isDoneToday(sessions: readonly Session[], today: string): boolean {
  return sessions.some(({ date, share }) => date === today && share >= DONE_SHARE);
}

/** The number of days of use before the routine is mentioned. */
const DAYS_BEFORE = 3;

/** Whether the person has used Flexor on enough days for the routine to be mentioned. */
export function isMentioned(journal: readonly Entry[]): boolean {
  const dates = journal.flatMap(({ kind, startedAt, zone }) =>
    kind === 'bout' || kind === 'break' ? [localDate(startedAt, zone)] : [],
  );
  return new Set(dates).size >= DAYS_BEFORE;
}
