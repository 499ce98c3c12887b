/** Lays out the beats of an exercise over its score: the moves and stays of the figure, in ms from the start. */
import type { Exercise, Side } from '../../exercise';
import type { Beat, BeatMotion } from '../../motion';
import type { ScorePart } from '../../player/score';

/**
 * A beat with its place in time, or several beats in which the figure stays. It leads from one key posture to another,
 * both given by their index.
 */
export interface Move {
  readonly startMs: number;
  readonly ms: number;
  readonly from: number;
  readonly to: number;
  readonly via: number | undefined;
  readonly hold: boolean;
  /** The step that it shows when it begins. */
  readonly step: number | undefined;
  /** The sides shown when it begins and when it ends. */
  readonly sides: readonly [Side | null, Side | null];
}

/** The moves and stays of all parts in order, without gaps. A stay of several beats is one, with one breath. */
export function movesOf(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  parts: readonly ScorePart[],
): readonly Move[] {
  const moves: Move[] = [];
  for (const beat of placedBeats(exercise, motion, parts)) {
    const last = moves.at(-1);
    if (last && isStay(last) && isStay(beat) && last.sides[0] === beat.sides[0])
      moves[moves.length - 1] = { ...last, ms: last.ms + beat.ms };
    else moves.push(beat);
  }
  return moves;
}

/** Whether the figure stays in its pose, and on its side. A stay that follows is in the same pose. */
export function isStay({ from, to, sides }: Move): boolean {
  return from === to && sides[0] === sides[1];
}

/** The beats of all parts in order, without gaps. `parts` is the score of the exercise. */
export function placedBeats(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  parts: readonly ScorePart[],
): readonly Move[] {
  let from = 0;
  let side = parts[0]?.side ?? null;
  return repetitionsIn(parts).flatMap(({ first, ms }) => {
    let startMs = first.startMs;
    const endMs = first.startMs + ms;
    const moves = fitted(beatsFor(exercise, motion, first), ms, from).flatMap((beat) => {
      const until = Math.min(endMs, startMs + beat.seconds * 1000);
      // In a part that was cut short, the later beats are left out.
      if (until <= startMs) return [];
      const sides = [side, beat.turn ? first.side : side] as const;
      const via = beat.via === from ? undefined : beat.via;
      const { to, hold = false, step } = beat;
      const move = { startMs, ms: until - startMs, from, to, via, hold, step, sides };
      from = beat.to;
      startMs = until;
      side = sides[1];
      return [move];
    });
    side = exercise.dose.sides === 'left-right' ? first.side : null;
    return moves;
  });
}

/** Joins the parts of each repetition, because they share one list of beats. */
function repetitionsIn(parts: readonly ScorePart[]): { first: ScorePart; ms: number }[] {
  const joined: { first: ScorePart; ms: number }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const same = last && part.rep !== null && last.first.rep === part.rep && last.first.side === part.side;
    if (same) last.ms += part.ms;
    else joined.push({ first: part, ms: part.ms });
  }
  return joined;
}

function beatsFor(exercise: Exercise, motion: BeatMotion<unknown>, part: ScorePart): readonly Beat[] {
  if (part.kind === 'down') return [];
  if (part.kind === 'prepare') return motion.prepare;
  if (part.kind === 'rest') return motion.rest ?? [];
  if (part.kind === 'switch') return motion.switch ?? [];
  if (part.rep === part.reps && motion.last) return motion.last;
  const beats = part.rep !== null && part.rep % 2 === 0 ? (motion.again ?? motion.work) : motion.work;
  return exercise.dose.timed === undefined ? beats : repeated(beats, part.ms);
}

/** Repeats beats as often as they fit. */
function repeated(beats: readonly Beat[], ms: number): readonly Beat[] {
  const once = beats.reduce((sum, beat) => sum + beat.seconds, 0);
  return Array.from({ length: Math.floor(ms / 1000 / once) }, () => beats).flat();
}

/** Fits beats into a part: the stay that fills it is made shorter or longer, or else a stay is added at the end. */
function fitted(beats: readonly Beat[], ms: number, from: number): readonly Beat[] {
  const left = ms / 1000 - beats.reduce((sum, beat) => sum + beat.seconds, 0);
  if (beats.some(({ fills }) => fills))
    return beats.map((beat) => (beat.fills ? { ...beat, seconds: Math.max(0, beat.seconds + left) } : beat));
  if (left <= 0) return beats;
  return [...beats, { to: beats.at(-1)?.to ?? from, seconds: left, hold: true }];
}
