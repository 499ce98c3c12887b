/** The page for the bench of the figure: a figure that moves or holds, or the same number of plain moving lines. */
import { render } from 'preact';
import { type ExerciseId, exerciseOf } from '../../src/exercises/library';
import { type ScorePart, scoreOf } from '../../src/exercises/player/score';
import { withShowing } from '../../src/exercises/showing';
import { Figure } from '../../src/ui/figure/figure';

/** An exercise that moves without a pause, and one that is held for a long time. */
const MOVES: ExerciseId = 'heel-raises';
const HOLDS: ExerciseId = 'split-stance-tuck';

let changed = false;
let draws = 0;
let frames = 0;
const originalSetAttribute = Element.prototype.setAttribute;
Element.prototype.setAttribute = function setAttribute(name, value) {
  changed = true;
  originalSetAttribute.call(this, name, value);
};

function countFrames(): void {
  frames += 1;
  if (changed) draws += 1;
  changed = false;
  requestAnimationFrame(countFrames);
}

function partOf(score: readonly ScorePart[], kinds: readonly ScorePart['kind'][]): ScorePart {
  const part = score.find(({ kind }) => kinds.includes(kind));
  if (!part) throw new Error(`The score has no part of kind ${kinds}.`);
  return part;
}

/** Repeats the first part of an exercise that is of these kinds. */
function FigureIn({ id, kinds }: { id: ExerciseId; kinds: readonly ScorePart['kind'][] }) {
  const exercise = withShowing(exerciseOf(id));
  const score = scoreOf(exercise, { first: 'left' });
  const { startMs, ms } = partOf(score, kinds);
  // The first half of a hold can still contain the movement to it, so only the second half is shown.
  const half = ms / 2;
  const timeOf = () =>
    startMs + (kinds.includes('hold') ? half + (performance.now() % half) : performance.now() % ms);
  return <Figure exercise={exercise} score={score} timeOf={timeOf} label={id} />;
}

/** This number of paths, in a picture of the same size as the figure. */
function Lines({ count }: { count: number }) {
  const paths = Array.from({ length: count }, (_, index) => ({ index }));
  return (
    <svg class="figure" viewBox="-62 -136 124 144" role="img" aria-label="lines">
      {paths.map(({ index }) => (
        <path key={index} d="" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      ))}
    </svg>
  );
}

function moveLines(): void {
  const x = Math.sin(performance.now() / 500) * 40;
  document.querySelectorAll('path').forEach((path, index) => {
    path.setAttribute('d', `M${(x - index).toFixed(2)} ${-index * 3}L${(index - x).toFixed(2)} -120`);
  });
  requestAnimationFrame(moveLines);
}

const query = new URLSearchParams(location.search);
const app = document.querySelector('#app');
if (!app) throw new Error('The page has no element #app.');
const what = query.get('what');
if (what === 'lines') {
  render(<Lines count={Number(query.get('many'))} />, app);
  moveLines();
} else {
  const [id, kinds] = what === 'holds' ? [HOLDS, ['hold'] as const] : [MOVES, ['move'] as const];
  render(<FigureIn id={id} kinds={kinds} />, app);
}
requestAnimationFrame(countFrames);

Object.assign(globalThis, {
  counts: () => ({ draws, frames, paths: document.querySelectorAll('path').length }),
});
