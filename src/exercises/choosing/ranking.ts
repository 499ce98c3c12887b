/** Ranks exercises by how well they fit this moment. */
import { clamp } from '../../core/clamp';
import { HOUR, MINUTE } from '../../core/time';
import { doseSeconds } from '../dose';
import type { Exercise } from '../exercise';
import { hipFlexorsIn } from './doses';
import { hasHopeFor } from './hopes';
import { hipFlexorsDone } from './main-kinds';
import { lastOf, type Person } from './person';
import { groupOf, isWalk } from './roles';

/** What each reason adds to the score at most. Only their proportions have a meaning. */
const weights = {
  deficit: 3,
  deficitTomorrow: 1,
  staleness: 1,
  liked: 0.6,
  disliked: -0.8,
  /** A hope counts as much as if the person had said that they like the exercise. */
  hope: 0.6,
  /** Done whole each time; skipped each time is the same below zero. */
  doneWhole: 0.3,
  /** For each limit of the person with which the exercise needs care. */
  care: -0.4,
  chance: 0.3,
} as const;

/** The score of an exercise. It is good only for comparing exercises. */
export function preferenceOf(exercise: Exercise, person: Person): number {
  const { id } = exercise;
  const deficit = deficitOf(exercise, person);
  return (
    weights.deficit * deficit +
    // An exercise that will be owed tomorrow is better today than one that will not.
    weights.deficitTomorrow * deficitOf(exercise, person, person.tomorrow) +
    weights.staleness * staleness(exercise, person) +
    likingFor(exercise, person) +
    momentScore(exercise, person) +
    (hasHopeFor(exercise, person, deficit > 0) ? weights.hope : 0) +
    weights.care * exercise.care.filter((limit) => person.options.limits.includes(limit)).length +
    weights.chance * hashToUnit(person.seed, id)
  );
}

/** Sorts exercises, the best one first. Exercises with the same score keep their order. */
export function ranked(exercises: readonly Exercise[], person: Person): Exercise[] {
  const scores = new Map(exercises.map((exercise) => [exercise, preferenceOf(exercise, person)]));
  return exercises.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** The share of the dose of its group that is missing, from 0 to 1. */
function deficitOf(exercise: Exercise, person: Person, counts = person.week): number {
  const { doses, expectedMs, today } = person;
  const group = groupOf(exercise);
  if (group === 'hip-flexors') {
    const target = hipFlexorsIn(expectedMs, doses);
    return clamp(((today.workedMs / expectedMs) * target - hipFlexorsDone(person)) / target, 0, 1);
  }
  const target = doses.groups[group] ?? 0;
  if (target === 0) return 0;
  return clamp((target - (counts.get(group) ?? 0)) / target, 0, 1);
}

/** How long ago an exercise was last done, from 0 for now to 1 for a week ago or never. */
function staleness({ id }: Exercise, person: Person): number {
  const at = lastOf(person, id)?.at;
  return at === undefined ? 1 : clamp((person.now - at) / (7 * 24 * HOUR), 0, 1);
}

/** Whether the person likes an exercise is judged by this many of its last times: did they do it whole? */
const LIKING_SAMPLE = 8;

function likingFor(exercise: Exercise, { options, ever }: Person): number {
  const { id } = exercise;
  const stated =
    (options.liked.includes(id) ? weights.liked : 0) + (options.disliked.includes(id) ? weights.disliked : 0);
  const recent = ever.filter(({ mains }) => mains.includes(exercise)).slice(-LIKING_SAMPLE);
  if (recent.length === 0) return stated;
  const whole = recent.filter((slot) => slot.whole.includes(exercise)).length;
  return stated + (weights.doneWhole * (2 * whole - recent.length)) / recent.length;
}

/** The part of the score that depends on the hour, the time of sitting, and the last answer. */
function momentScore(exercise: Exercise, person: Person): number {
  const { sittingMs, standingMs, minute, options } = person;
  const group = groupOf(exercise);
  let sum = 0;
  if (group === 'hip-flexors' && sittingMs >= 45 * MINUTE) sum += 0.4;
  if ((group === 'neck' || group === 'upper-back') && minute >= 15 * 60) sum += 0.2;
  if ((group === 'upper-back' || group === 'chest-shoulders') && isAfterCall(person)) sum += 0.2;
  if (standingMs >= 30 * MINUTE) sum += isWalk(exercise) || exercise.position === 'seated' ? 0.4 : -0.4;
  if (options.longer && exercise.kind === 'strength') sum += 0.3;
  // A person who was too busy for the last break gets something short.
  if (person.slots.at(-1)?.because === 'busy') sum -= doseSeconds(exercise.dose) / 60;
  return sum;
}

function isAfterCall({ call, now }: Person): boolean {
  return call !== null && call.endedAt - call.startedAt >= 30 * MINUTE && now - call.endedAt <= 15 * MINUTE;
}

/**
 * A number from 0 to below 1 that looks random and is the same for the same seed and word. FNV-1a, mixed as in
 * MurmurHash3, so that similar words give very different numbers.
 */
export function hashToUnit(seed: string, word: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${word}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
