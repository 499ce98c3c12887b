import { HOUR } from '../../core/time';
import { doseSeconds } from '../dose';
import type { Exercise, Position } from '../exercise';
import { isExerciseAllowed } from '../hindrances';
import { exerciseOf } from '../library';
import { lastOf, type Person } from './person';
import { CLOSER, gentle, groupOf, isWalk, JUST_STAND, OPENER, SEATED_OPENER } from './roles';

export type MainKind = 'walk' | 'hip-flexors' | 'body';

/** What was disliked, or hurt, does not come again for so long. */
const WEEK_MS = 7 * 24 * HOUR;

const seatedPositions: ReadonlySet<Position> = new Set<Position>([
  'seated',
  'seated or standing',
  'seated in a wheelchair',
]);

/** Whether an exercise may come in a break at all: limits, seat, place, and the person's word on it. */
export function maySee(exercise: Exercise, person: Person): boolean {
  const { id } = exercise;
  const { options, sore, now } = person;
  return (
    isExerciseAllowed(exercise, options) &&
    isHere(exercise, person) &&
    !(sore && !gentle.has(id)) &&
    !(options.discreet && !exercise.flags.includes('discreet')) &&
    !(options.disliked.includes(id) && now - (lastOf(person, id)?.at ?? -Infinity) < WEEK_MS) &&
    now - (person.hurtAt.get(id) ?? -Infinity) >= WEEK_MS
  );
}

function isHere({ needs, flags, position, use }: Exercise, { options }: Person): boolean {
  const { seat, equipment, floorAtWork, limits, longer } = options;
  if (flags.includes('long') && !longer) return false;
  if (flags.includes('opt-in-at-work') && (!floorAtWork || limits.includes('floor'))) return false;
  if (use === 'routine' || (seat === 'on-feet' ? use === 'seated' : !seatedPositions.has(position)))
    return false;
  // A wheelchair is the chair.
  const has: readonly string[] = seat === 'wheelchair' ? [...equipment, 'wheelchair', 'chair'] : equipment;
  return needs.every((need) => has.includes(need));
}

/** Not what a break is about: what opens or ends it; and eyes rest only at its end. */
const besides: readonly string[] = [OPENER, SEATED_OPENER, CLOSER];

function fits(exercise: Exercise, kind: MainKind): boolean {
  if (besides.includes(exercise.id) || exercise.group === 'eyes') return false;
  if (kind === 'body') return !isWalk(exercise);
  return kind === 'walk' ? isWalk(exercise) : groupOf(exercise) === 'hip-flexors';
}

/** Everything that fits, however long it is and whenever it was done last. */
export function everyOne(kind: MainKind, person: Person): Exercise[] {
  // Standing is no change for somebody who stands.
  const stands = person.standingMs > 0 ? exerciseOf(JUST_STAND) : undefined;
  return person.library.filter((each) => fits(each, kind) && each !== stands && maySee(each, person));
}

/** How many breaks an exercise stays away for, if that leaves so many others. */
const APART = 3;
const OTHERS = 3;

/**
 * What is left when nothing comes twice running; `taken` is already part of this break. The rules that want variety
 * give way one after the other, where they would leave nothing: the same part of the body again, the last three
 * breaks, the longest time, and the last break but for what came last in it.
 */
export function poolOf(kind: MainKind, person: Person, taken: readonly Exercise[] = []): Exercise[] {
  const slots = person.ever.filter(({ mains }) => mains.length > 0);
  const last = [...(slots.at(-1)?.mains ?? []), ...taken];
  const all = everyOne(kind, person).filter((each) => each !== last.at(-1) && !taken.includes(each));
  const others = without(all, last);
  const fresh = without(
    others,
    slots.slice(-APART).flatMap(({ mains }) => mains),
  );
  const varied = fresh.length >= OTHERS ? fresh : others;
  const groups = kind === 'body' ? last.map(groupOf) : [];
  const unlike = varied.filter((exercise) => !groups.includes(groupOf(exercise)));
  const tries = [
    ...[unlike, varied, others].map((some) => some.filter((each) => isShort(each, person))),
    others,
    all,
  ];
  return tries.find((some) => some.length > 0) ?? [];
}

function without(all: readonly Exercise[], those: readonly Exercise[]): Exercise[] {
  return all.filter((exercise) => !those.includes(exercise));
}

function isShort(exercise: Exercise, { rhythm }: Person): boolean {
  return isWalk(exercise) || doseSeconds(exercise.dose) <= rhythm.longest;
}
