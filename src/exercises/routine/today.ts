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
  /** Whether the person may do an exercise: no limit forbids it, it is not hidden, and they have the bed that it may need. */
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

/** How the doses of a routine differ from those of its level. */
type DoseChange = Pick<TodaysRoutine, 'lighter' | 'steps'>;

/** An exercise with the dose of a routine in place of its own. */
function withRoutineDose(
  { id, sets, amount: startAmount }: RoutineItem,
  { lighter, steps }: DoseChange,
): Exercise {
  const exercise = exerciseOf(id);
  const setCount = lighter ? Math.max(1, sets - 1) : sets;
  const dose = { ...exercise.dose, sets: setCount };
  const amount = grownAmount(startAmount, exercise, steps);
  if (dose.reps !== undefined) return { ...exercise, dose: { ...dose, reps: amount } };
  if (dose.hold !== undefined) return { ...exercise, dose: { ...dose, hold: amount } };
  return { ...exercise, dose: { ...dose, timed: amount } };
}

/** A routine that is shorter than this, in s, is filled up with mild exercises. */
const MIN_ROUTINE_S = 240;
/** A routine does not grow beyond this length, in s. */
const MAX_ROUTINE_S = 720;

interface RoutineInputs {
  /** Its exercises come only on a day of the kind `whole`: another kind ignores the level. */
  readonly level: Level;
  readonly kind: DayKind;
  readonly profile: RoutineProfile;
  /** Whether each exercise has a set less. */
  readonly lighter?: boolean;
  /** The number of steps by which repetitions and seconds have grown; fewer if there is no time for all. */
  readonly steps?: number;
}

/**
 * The exercises of a level, or of another kind of day, with their doses. What the person may not do is replaced, and
 * what is then too short is filled up with mild exercises, as far as there are any.
 */
export function buildRoutine(inputs: RoutineInputs): TodaysRoutine {
  const { level, kind, profile, lighter = false, steps = 0 } = inputs;
  const { track, allows, limits } = profile;
  // A day with a sore back has no strength exercises, so none may come in place of another.
  const mayAdd = (exercise: Exercise) =>
    allows(exercise) && !(kind === 'gentle' && exercise.kind === 'strength');
  const items = substitute(itemsOf(level, kind, track), track, mayAdd);
  const exercises = items.map((item) => withinLimits(withRoutineDose(item, { lighter, steps }), limits));
  if (steps > 0 && secondsOf(exercises) > MAX_ROUTINE_S) return buildRoutine({ ...inputs, steps: steps - 1 });
  for (const item of mildExercises[track]) {
    if (secondsOf(exercises) >= MIN_ROUTINE_S) break;
    const more = withinLimits(withRoutineDose(item, { lighter: false, steps: 0 }), limits);
    if (mayAdd(more) && exercises.every(({ id }) => id !== more.id)) exercises.push(more);
  }
  return { level, kind, lighter, steps, exercises };
}

function itemsOf(level: Level, kind: DayKind, track: Track): readonly RoutineItem[] {
  if (kind === 'gentle') return gentleDay[track === 'seated' ? 'seated' : 'standing'];
  return kind === 'stretching' ? stretchingDay : levels[level];
}

/** The routine on a date (local, YYYY-MM-DD) at a level. */
export function routineOnDate(
  level: Level,
  profile: RoutineProfile,
  sessions: readonly Session[],
  date: string,
): TodaysRoutine {
  if (profile.sore) return buildRoutine({ level, kind: 'gentle', profile });
  const lighter = isLighter(sessions, date);
  const steps = growthSteps(sessions, level, date);
  const whole = buildRoutine({ level, kind: 'whole', profile, lighter, steps });
  const needsRestDay = alternating.has(level) && whole.exercises.some(({ id }) => hardExercises.has(id));
  // The date itself counts, because a second routine may follow. A later one is that of a clock that was wrong.
  const wasHardSinceYesterday = sessions.some(
    (session) => session.hard && session.date >= addDays(date, -1) && session.date <= date,
  );
  return needsRestDay && wasHardSinceYesterday
    ? buildRoutine({ level, kind: 'stretching', profile, lighter })
    : whole;
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
const DAYS_BEFORE_MENTION = 3;

/** Whether the person has used Flexor on enough days for the routine to be mentioned. */
export function hasUsedEnoughDays(journal: readonly Entry[]): boolean {
  const dates = journal.flatMap(({ kind, startedAt, zone }) =>
    kind === 'bout' || kind === 'break' ? [localDate(startedAt, zone)] : [],
  );
  return new Set(dates).size >= DAYS_BEFORE_MENTION;
}
