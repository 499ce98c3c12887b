/** A picture of an exercise. It is drawn once it comes into view, and moves while the pointer is on it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mainPose } from '../../../exercises/figure/motion/main-pose';
import { msOf, scoreOf } from '../../../exercises/player/score';
import type { ShownExercise } from '../../../exercises/shown';
import { exerciseText } from '../../exercise-text';
import { Figure, useReducedMotion, useShowing } from '../../figure/figure';
import { Still } from '../../figure/stills';
import { t } from '../../text';
import './lively.css';

interface LivelyProps {
  readonly exercise: ShownExercise;
  readonly moves: boolean;
}

export function AnimatedFigure({ exercise, moves }: LivelyProps) {
  const [seen, setSeen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const reduced = useReducedMotion();
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const label = t('figure_label', exerciseText(exercise, 'name'));
  const still = useMemo(
    () => <Still exercise={exercise} pose={mainPose(exercise, exercise) + 1} label={label} />,
    [exercise, label],
  );
  return (
    <div class="lively" ref={place}>
      {seen && (moves && !reduced ? <Moving exercise={exercise} label={label} /> : still)}
    </div>
  );
}

/** Repeats the exercise from the first repetition on. */
function Moving({ exercise, label }: { readonly exercise: ShownExercise; readonly label: string }) {
  const score = useMemo(() => scoreOf(exercise, { first: exercise.baseSide }), [exercise]);
  const showing = useShowing();
  const timeOf = useMemo(() => {
    const from = score.find(({ kind }) => kind !== 'prepare')?.startMs ?? 0;
    return () => from + (showing.elapsed(performance.now()) % Math.max(1, msOf(score) - from));
  }, [score, showing]);
  return <Figure exercise={exercise} score={score} timeOf={timeOf} label={label} showing={showing} />;
}
