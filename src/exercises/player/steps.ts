/** When the steps of an exercise are shown and spoken: while the figure does what they say. */

import { placedBeats } from '../figure/motion/moves';
import type { Cue } from '../motion';
import type { ShownExercise } from '../shown';
import { msOf, partAt, type ScorePart } from './score';

/** The shortest time for which a step is shown, in ms. */
export const STEP_MS = 2500;

/** The longest time, in ms, that a step may be shown after the figure has begun to do it. */
export const LATE_MS = 500;

interface ShownStep {
  /** From 1. */
  readonly step: number;
  readonly startMs: number;
}

/** A step at the instant for which the motion asks for it. */
interface WantedStep extends ShownStep {
  /** It waits until the step before has been read. Others are left out, because the figure does not wait. */
  readonly waits: boolean;
}

/** The step to show at an instant, from 1. */
export function stepAt(exercise: ShownExercise, score: readonly ScorePart[], ms: number): number {
  return stepsOf(exercise, score).findLast(({ startMs }) => startMs <= ms)?.step ?? 1;
}

/**
 * The steps and the instants at which they are shown, in ms from the start. A step is left out if it is still shown, if
 * too little time is left to read it, or if the step before has not been read when the figure does it.
 */
export function stepsOf(exercise: ShownExercise, score: readonly ScorePart[]): readonly ShownStep[] {
  const before = stepsByScore.get(score);
  if (before?.exercise === exercise) return before.steps;
  const steps = inTime(exercise, score);
  stepsByScore.set(score, { exercise, steps });
  return steps;
}

/** A cache of the steps of each score, because a page asks for them with every frame. */
const stepsByScore = new WeakMap<
  readonly ScorePart[],
  { readonly exercise: ShownExercise; readonly steps: readonly ShownStep[] }
>();

function inTime(exercise: ShownExercise, score: readonly ScorePart[]): readonly ShownStep[] {
  const shown: ShownStep[] = [];
  const wanted = [...stepsOfBeats(exercise, score), ...stepsOfCues(exercise, score)];
  for (const { step, startMs: at, waits } of wanted.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = shown.at(-1);
    const startMs = Math.max(at, last ? last.startMs + STEP_MS : 0);
    const isLate = !waits && startMs > at + LATE_MS;
    if (last?.step !== step && !isLate && startMs <= msOf(score) - STEP_MS) shown.push({ step, startMs });
  }
  return shown;
}

/** The steps that the beats tell. */
function stepsOfBeats(exercise: ShownExercise, score: readonly ScorePart[]): WantedStep[] {
  const { motion, cues = [] } = exercise;
  if (motion.kind !== 'beats') return [];
  const known = Math.min(...cues.flatMap(({ during, rep }) => (during === 'work' && rep ? [rep] : [])));
  return placedBeats(exercise, motion, score).flatMap(({ step, startMs }) => {
    const { rep, reps } = partAt(score, startMs);
    const isTold = rep === null || rep < known || (rep === reps && motion.last !== undefined);
    return step !== undefined && isTold ? [{ step, startMs, waits: false }] : [];
  });
}

/** The steps that stand beside the beats. */
function stepsOfCues({ cues = [] }: ShownExercise, score: readonly ScorePart[]): WantedStep[] {
  const starts = score.filter((part, index) => !isSameRep(part, score[index - 1]));
  return starts.flatMap((part) =>
    cues
      .filter((cue) => cue.during === duringOf(part) && (cue.rep === undefined || cue.rep === part.rep))
      .map(({ step, at }) => ({ step, startMs: part.startMs + at * 1000, waits: true })),
  );
}

function isSameRep(part: ScorePart, before: ScorePart | undefined): boolean {
  return part.rep !== null && part.rep === before?.rep && part.side === before.side;
}

function duringOf({ kind }: ScorePart): Cue['during'] | undefined {
  if (kind === 'down') return undefined;
  return kind === 'move' || kind === 'hold' || kind === 'walk' ? 'work' : kind;
}
