/** A figure that moves or holds, or as many plain lines that move: what the bench of the figure measures. */
import { render } from 'preact';
import { type ExerciseId, exerciseOf } from '../../src/exercises/library';
import { type ScorePart, scoreOf } from '../../src/exercises/player/score';
import { withShowing } from '../../src/exercises/showing';
import { Figure } from '../../src/ui/figure/figure';

/** Moves without a pause, and is held for long. */
const MOVES: ExerciseId = 'heel-raises';
const HOLDS: ExerciseId = 'split-stance-tuck';

let changed = false;
let draws = 0;
let frames = 0;
const set = Element.prototype.setAttribute;
Element.prototype.setAttribute = function setAttribute(name, value) {
  changed = true;
  set.call(this, name, value);
};

function count(): void {
  frames += 1;
  if (changed) draws += 1;
  changed = false;
  requestAnimationFrame(count);
}

function partOf(score: readonly ScorePart[], kinds: readonly ScorePart['kind'][]): ScorePart {
  const part = score.find(({ kind }) => kinds.includes(kind));
  if (!part) throw new Error(`Nothing of ${kinds} is in this score.`);
  return part;
}

/** The part of an exercise over and over. */
function FigureIn({ id, kinds }: { id: ExerciseId; kinds: readonly ScorePart['kind'][] }) {
  const exercise = withShowing(exerciseOf(id));
  const score = scoreOf(exercise, { first: 'left' });
  const { startMs, ms } = partOf(score, kinds);
  // A hold begins on the way to it.
  const half = ms / 2;
  const timeOf = () =>
    startMs + (kinds.includes('hold') ? half + (performance.now() % half) : performance.now() % ms);
  return <Figure exercise={exercise} score={score} timeOf={timeOf} label={id} />;
}

/** As many paths, in a picture of the same size. */
function Lines({ many }: { many: number }) {
  const paths = Array.from({ length: many }, (_, index) => ({ index }));
  return (
    <svg class="figure" viewBox="-62 -136 124 144" role="img" aria-label="lines">
      {paths.map(({ index }) => (
        <path key={index} d="" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      ))}
    </svg>
  );
}

function moveLines(): void {
  const way = Math.sin(performance.now() / 500) * 40;
  document.querySelectorAll('path').forEach((path, index) => {
    path.setAttribute('d', `M${(way - index).toFixed(2)} ${-index * 3}L${(index - way).toFixed(2)} -120`);
  });
  requestAnimationFrame(moveLines);
}

const query = new URLSearchParams(location.search);
const app = document.querySelector('#app');
if (!app) throw new Error('The page has no place for it.');
const what = query.get('what');
if (what === 'lines') {
  render(<Lines many={Number(query.get('many'))} />, app);
  moveLines();
} else {
  const [id, kinds] = what === 'holds' ? [HOLDS, ['hold'] as const] : [MOVES, ['move'] as const];
  render(<FigureIn id={id} kinds={kinds} />, app);
}
requestAnimationFrame(count);

Object.assign(globalThis, {
  counts: () => ({ draws, frames, paths: document.querySelectorAll('path').length }),
});
