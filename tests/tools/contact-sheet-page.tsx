/** The page of the contact sheet: every exercise at many moments, both sides, and its key poses. */
import { render } from 'preact';
import type { Exercise, Side } from '../../src/exercises/exercise';
import { keyFrames } from '../../src/exercises/frame';
import { library } from '../../src/exercises/library';
import { msOf, type Part, scoreOf, stepAt } from '../../src/exercises/score';
import { Figure } from '../../src/ui/figure/figure';
import { Still } from '../../src/ui/figure/stills';
import './contact-sheet.css';

/** Seconds at which to look: every change of part, and moments between. */
function moments(exercise: Exercise, score: readonly Part[]): number[] {
  if (exercise.motion.kind === 'gait') return Array.from({ length: 12 }, (_, index) => index * 0.09 * 1000);
  if (exercise.dose.sides === 'left-right')
    return [0, 1, 1.6, 2.2, 4.5, 9, 10.5, 20, 31, 31.75, 31.85, 32.6, 33.2, 36, 45].map((s) => s * 1000);
  const end = Math.min(msOf(score), 16_000);
  return [0, 3.5, 4.3, 4.6, 4.9, 5.2, 5.6, 6, 7, 8, 10, 12, 14.5, 15, 15.5].map((s) =>
    Math.min(end, s * 1000),
  );
}

function Row({ exercise, first }: { exercise: Exercise; first: Side }) {
  const score = scoreOf(exercise, { first });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (reduced) return <Figure exercise={exercise} score={score} timeOf={() => 9000} label={exercise.id} />;
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

function Sheet() {
  return (
    <main>
      {library.map((exercise: Exercise) => (
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
          <Row exercise={exercise} first="left" />
          {exercise.dose.sides === 'left-right' && <Row exercise={exercise} first="right" />}
        </section>
      ))}
    </main>
  );
}

const app = document.getElementById('app');
if (app) render(<Sheet />, app);
