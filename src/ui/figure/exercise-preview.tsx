/** A preview of an exercise, drawn as soon as it is near the visible area: its main pose, or in motion. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mainPoseNumber } from '../../exercises/figure/motion/main-pose';
import { msOf, scoreOf } from '../../exercises/player/score';
import type { ShownExercise } from '../../exercises/shown';
import { exerciseText } from '../exercise-text';
import { t } from '../text';
import { Figure, usePreviewTime, useReducedMotion } from './figure';
import { Still } from './stills';
import './exercise-preview.css';

/** A preview is drawn this far before it can be seen. */
const DRAW_AHEAD = '300px';

interface ExercisePreviewProps {
  readonly exercise: ShownExercise;
  readonly moves: boolean;
}

export function ExercisePreview({ exercise, moves }: ExercisePreviewProps) {
  const [isNear, setNear] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const reduced = useReducedMotion();
  useEffect(() => {
    if (!container.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: DRAW_AHEAD },
    );
    observer.observe(container.current);
    return () => observer.disconnect();
  }, []);
  const label = t('figure_label', exerciseText(exercise, 'name'));
  const stillFigure = useMemo(
    () => <Still exercise={exercise} pose={mainPoseNumber(exercise)} label={label} />,
    [exercise, label],
  );
  return (
    <div class="exercise-preview" ref={container}>
      {isNear && (moves && !reduced ? <LoopingFigure exercise={exercise} label={label} /> : stillFigure)}
    </div>
  );
}

/** Plays the exercise in a loop, without its preparation. */
function LoopingFigure({ exercise, label }: { readonly exercise: ShownExercise; readonly label: string }) {
  const score = useMemo(() => scoreOf(exercise, { first: exercise.baseSide }), [exercise]);
  const preview = usePreviewTime();
  const timeOf = useMemo(() => {
    const loopStartMs = score.find(({ kind }) => kind !== 'prepare')?.startMs ?? 0;
    const loopMs = Math.max(1, msOf(score) - loopStartMs);
    return () => loopStartMs + (preview.elapsed(performance.now()) % loopMs);
  }, [score, preview]);
  return <Figure exercise={exercise} score={score} timeOf={timeOf} label={label} preview={preview} />;
}
