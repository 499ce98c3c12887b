/** The contact sheet: the key poses of every exercise, and many moments of it on both sides. */
import { render } from 'preact';
import type { Side } from '../../src/exercises/exercise';
import { keyFrames } from '../../src/exercises/figure/drawing/frame';
import type { FigureName } from '../../src/exercises/figure/drawing/looks';
import { movesOf } from '../../src/exercises/figure/motion/moves';
import { library } from '../../src/exercises/library';
import { type ScorePart, scoreOf } from '../../src/exercises/player/score';
import { stepAt } from '../../src/exercises/player/steps';
import { withShowing } from '../../src/exercises/showing';
import type { ShownExercise } from '../../src/exercises/shown';
import { Figure } from '../../src/ui/figure/figure';
import { Still } from '../../src/ui/figure/stills';
import { applyLook } from '../../src/ui/look';
import '../../src/ui/theme.css';
import './sheet.css';
import type { Look } from './look';

const SHARES = [0.17, 0.33, 0.5, 0.67, 0.83];

/**
 * The moments that are drawn, in ms: five during each different move, and the middle of each different hold. Twelve
 * moments for a motion without beats.
 */
function moments(exercise: ShownExercise, score: readonly ScorePart[]): number[] {
  const { motion } = exercise;
  if (motion.kind !== 'beats')
    return Array.from({ length: 12 }, (_, index) => (index * motion.seconds * 1000) / 12);
  const seen = new Set<string>();
  return movesOf(exercise, motion, score).flatMap(({ from, to, via, sides, startMs, ms }) => {
    const name = [from, via, to, ...sides].join();
    if (seen.has(name)) return [];
    seen.add(name);
    const isHold = from === to && sides[0] === sides[1];
    return (isHold ? [0.5] : SHARES).map((share) => startMs + ms * share);
  });
}

interface RowProps {
  readonly exercise: ShownExercise;
  readonly first: Side;
  /** Whether the figure is drawn without motion, as numbered stills. */
  readonly still: boolean;
}

function Row({ exercise, first, still }: RowProps) {
  const score = scoreOf(exercise, { first });
  if (still) return <Figure exercise={exercise} score={score} timeOf={() => 9000} label={exercise.id} />;
  return (
    <div class="row">
      {moments(exercise, score).map((ms) => (
        <figure key={ms}>
          <Figure exercise={exercise} score={score} timeOf={() => ms} label={`${ms}`} />
          <figcaption>
            {(ms / 1000).toFixed(2)} s · step {stepAt(exercise, score, ms)}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

interface SheetProps {
  readonly exercises: readonly ShownExercise[];
  readonly still: boolean;
}

function Sheet({ exercises, still }: SheetProps) {
  return (
    <main class="sheet">
      {exercises.map((exercise) => (
        <section id={exercise.id} key={exercise.id}>
          <h1>{exercise.id}</h1>
          <div class="stills">
            {keyFrames(exercise).map(({ number }) => (
              <Still key={number} exercise={exercise} pose={number} label={`${number}`} />
            ))}
            {keyFrames(exercise).map(({ number }) => (
              <span class="small" key={number}>
                <Still exercise={exercise} pose={number} label={`${number}`} />
              </span>
            ))}
          </div>
          <Row exercise={exercise} first="left" still={still} />
          {exercise.dose.sides === 'left-right' && <Row exercise={exercise} first="right" still={still} />}
        </section>
      ))}
    </main>
  );
}

/** Draws the exercises with these ids, or all exercises if `ids` is empty. */
export function mountSheet(ids: readonly string[], look: Look, figure: FigureName): void {
  applyLook({ theme: look.theme, motion: look.motion, textPercent: 100, figure });
  const exercises = library.filter(({ id }) => ids.length === 0 || ids.includes(id)).map(withShowing);
  render(<Sheet exercises={exercises} still={look.motion === 'less'} />, document.body);
}
