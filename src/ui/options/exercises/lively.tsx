/** A picture of an exercise that is drawn once it comes into sight, and moves while it is pointed at. */
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
    const look = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '300px' },
    );
    look.observe(place.current);
    return () => look.disconnect();
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

/** Over and over, from the first repetition on, until it was seen. */
function Moving({ exercise, label }: { readonly exercise: ShownExercise; readonly label: string }) {
  const score = useMemo(() => scoreOf(exercise, { first: exercise.baseSide }), [exercise]);
  const showing = useShowing();
  const timeOf = useMemo(() => {
    const from = score.find(({ kind }) => kind !== 'prepare')?.startMs ?? 0;
    return () => from + (showing.elapsed(performance.now()) % Math.max(1, msOf(score) - from));
  }, [score, showing]);
  return <Figure exercise={exercise} score={score} timeOf={timeOf} label={label} showing={showing} />;
}
