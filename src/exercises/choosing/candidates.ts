import { HOUR } from '../../core/time';
import { doseSeconds } from '../dose';
import type { Exercise } from '../exercise';
import { fitsSeat, isExerciseAllowed } from '../hindrances';
import { exerciseOf } from '../library';
import { lastOf, type Person } from './person';
import { CLOSER, gentleExercises, groupOf, isWalk, JUST_STAND, OPENER, SEATED_OPENER } from './roles';

export type MainKind = 'walk' | 'hip-flexors' | 'body';

/** An exercise that is disliked, or that hurt, is not chosen again for this time. */
const WEEK_MS = 7 * 24 * HOUR;

/** Whether an exercise may be part of a break. It depends on limits, seat, place, and the person's own ratings. */
export function isAvailable(exercise: Exercise, person: Person): boolean {
  const { id } = exercise;
  const { options, sore, now } = person;
  return (
    isExerciseAllowed(exercise, options) &&
    fitsSeatAndPlace(exercise, person) &&
    !(sore && !gentleExercises.has(id)) &&
    !(options.discreet && !exercise.flags.includes('discreet')) &&
    !(options.disliked.includes(id) && now - (lastOf(person, id)?.at ?? -Infinity) < WEEK_MS) &&
    now - (person.hurtAt.get(id) ?? -Infinity) >= WEEK_MS
  );
}

function fitsSeatAndPlace(exercise: Exercise, { options }: Person): boolean {
  const { needs, flags, use } = exercise;
  const { seat, equipment, floorAtWork, limits, longer } = options;
  if (flags.includes('long') && !longer) return false;
  if (flags.includes('opt-in-at-work') && (!floorAtWork || limits.includes('floor'))) return false;
  if (use === 'routine' || !fitsSeat(exercise, seat)) return false;
  // A wheelchair is a chair too.
  const has: readonly string[] = seat === 'wheelchair' ? [...equipment, 'wheelchair', 'chair'] : equipment;
  return needs.every((need) => has.includes(need));
}

/** Exercises that open or end a break. A break is never about them. */
const framing: readonly string[] = [OPENER, SEATED_OPENER, CLOSER];

function isOfKind(exercise: Exercise, kind: MainKind): boolean {
  // Eyes rest only at the end of a break.
  if (framing.includes(exercise.id) || exercise.group === 'eyes') return false;
  if (kind === 'body') return !isWalk(exercise);
  return kind === 'walk' ? isWalk(exercise) : groupOf(exercise) === 'hip-flexors';
}

/** All exercises of a kind that the person may see, whatever their length, and whenever they were done last. */
export function allowedOfKind(kind: MainKind, person: Person): Exercise[] {
  // Standing is no change for a person who stands at the desk.
  const stands = person.standingMs > 0 ? exerciseOf(JUST_STAND) : undefined;
  return person.library.filter(
    (each) => isOfKind(each, kind) && each !== stands && isAvailable(each, person),
  );
}

/** An exercise is not chosen again within `APART` breaks, if that leaves at least `OTHERS` others. */
const APART = 3;
const OTHERS = 3;

/**
 * The exercises of a kind from which the next one is chosen, without the very last one. `taken` are already part of
 * this break. Where the rules for variety would leave nothing, they are dropped one after the other: another part of
 * the body, nothing from the last three breaks, the longest time, and nothing else from the last break.
 */
export function candidatesFor(kind: MainKind, person: Person, taken: readonly Exercise[] = []): Exercise[] {
  const slots = person.ever.filter(({ mains }) => mains.length > 0);
  const last = [...(slots.at(-1)?.mains ?? []), ...taken];
  const all = allowedOfKind(kind, person).filter((each) => each !== last.at(-1) && !taken.includes(each));
  const others = without(all, last);
  const fresh = without(
    others,
    slots.slice(-APART).flatMap(({ mains }) => mains),
  );
  const varied = fresh.length >= OTHERS ? fresh : others;
  const groups = kind === 'body' ? last.map(groupOf) : [];
  const otherGroups = varied.filter((exercise) => !groups.includes(groupOf(exercise)));
  const attempts = [
    ...[otherGroups, varied, others].map((some) => some.filter((each) => isShort(each, person))),
    others,
    all,
  ];
  return attempts.find((some) => some.length > 0) ?? [];
}

function without(all: readonly Exercise[], those: readonly Exercise[]): Exercise[] {
  return all.filter((exercise) => !those.includes(exercise));
}

function isShort(exercise: Exercise, { rhythm }: Person): boolean {
  return isWalk(exercise) || doseSeconds(exercise.dose) <= rhythm.longest;
}
