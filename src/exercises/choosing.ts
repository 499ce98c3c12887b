import type { Done, Entry } from '../core/journal';
import type { Side } from './exercise';
import { type ExerciseId, exerciseOf, isExerciseId, library } from './library';

/** Opens every break: Dr Epler's ceiling stretch. */
export const OPENER: ExerciseId = 'ceiling-stretch';
/** What *Just stand* plays. */
export const STANDING: ExerciseId = 'stand-tall-reset';
/** What *Walk* plays. */
export const WALKING: ExerciseId = 'walk-short';

/** What a break consisted of, apart from its opener. */
function mainOf(done: readonly Done[]): ExerciseId | undefined {
  const main = done.findLast(({ exercise }) => exercise !== OPENER)?.exercise;
  return main !== undefined && isExerciseId(main) ? main : undefined;
}

function isWalk(id: ExerciseId): boolean {
  return exerciseOf(id).group === 'walk';
}

function isForHips(id: ExerciseId): boolean {
  return exerciseOf(id).group === 'hip-flexors';
}

/**
 * The main exercise of the next break, by turns: at least every second one that was done is a walk, since walking
 * is what lowers blood sugar (Bailey & Locke 2015) and standing alone is not; the others come least recent first.
 * The same journal gives the same choice, and a break that was skipped stays owed.
 */
export function chooseMain(journal: readonly Entry[]): ExerciseId {
  const mains = journal
    .filter((entry) => entry.kind === 'break')
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .flatMap(({ done }) => mainOf(done) ?? []);
  const last = mains.at(-1);
  if (last !== undefined && !isWalk(last)) return WALKING;
  const others = library.map(({ id }) => id).filter((id) => id !== OPENER && !isWalk(id));
  const [next = STANDING] = others.toSorted(
    (a, b) => mains.lastIndexOf(a) - mains.lastIndexOf(b) || Number(isForHips(b)) - Number(isForHips(a)),
  );
  return next;
}

/** Which side goes first: the left on odd days, so that neither is always the tired one. */
export function firstSide(dayOfMonth: number): Side {
  return dayOfMonth % 2 === 1 ? 'left' : 'right';
}
