/** Shows one exercise at one moment, as large as the window allows. The workbench sets the moment. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../src/exercises/exercise';
import { library } from '../../src/exercises/library';
import { partAt, scoreOf } from '../../src/exercises/player/score';
import { stepAt } from '../../src/exercises/player/steps';
import { withShowing } from '../../src/exercises/showing';
import type { ShownExercise } from '../../src/exercises/shown';
import { exerciseText, stepText } from '../../src/ui/exercise-text';
import { Figure } from '../../src/ui/figure/figure';
import { applyLook } from '../../src/ui/look';
import '../../src/ui/theme.css';
import './exercise.css';
import type { Look } from './look';
import { momentIn, wordIn } from './query';

/** The exercise with this id, with its motion and drawing. Throws a RangeError if there is none. */
function exerciseOf(id: string): ShownExercise {
  const found = library.find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no exercise ${id}.`);
  return withShowing(found);
}

interface ShownProps {
  readonly exercise: ShownExercise;
  readonly first: Side;
  readonly startMs: number;
}

/**
 * The moment that the workbench sets frame by frame: as state for the texts, and as a function for the figure, which
 * reads the time itself for each frame.
 */
function useMoment(startMs: number) {
  const exact = useRef(startMs);
  const [ms, setMs] = useState(startMs);
  useEffect(() => {
    const onMessage = ({ origin, data }: MessageEvent) => {
      if (origin !== location.origin || typeof data.ms !== 'number') return;
      exact.current = data.ms;
      setMs(data.ms);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  const timeOf = useCallback(() => exact.current, []);
  return { ms, timeOf };
}

function Shown({ exercise, first, startMs }: ShownProps) {
  const { ms, timeOf } = useMoment(startMs);
  const [score] = useState(() => scoreOf(exercise, { first }));
  const part = partAt(score, ms);
  const name = exerciseText(exercise, 'name');
  return (
    <main class="exercise">
      <h1>{name}</h1>
      <Figure exercise={exercise} score={score} timeOf={timeOf} label={name} />
      <p>{stepText(exercise, stepAt(exercise, score, ms), part.side)}</p>
      <p class="small quiet">
        {[(ms / 1000).toFixed(2), 's', '·', part.kind, part.side, part.rep && `${part.rep} of ${part.reps}`]
          .filter(Boolean)
          .join(' ')}
      </p>
    </main>
  );
}

/** Shows the exercise `id` at the moment and with the first side of the query. Throws if there is no such exercise. */
export function mountExercise(id: string, query: URLSearchParams, look: Look): void {
  const exercise = exerciseOf(id);
  applyLook({ theme: look.theme, motion: look.motion, textPercent: 100, figure: 'short' });
  document.documentElement.dir = look.direction;
  document.title = exerciseText(exercise, 'name');
  const first = wordIn(['left', 'right'], query.get('side'));
  const startMs = momentIn(query);
  render(<Shown exercise={exercise} first={first} startMs={startMs} />, document.body);
}
