/** The figure: a person who does the exercise. Drawn once; then only attributes change, frame by frame. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { frameAt } from '../../exercises/figure/drawing/frame';
import { stageOf } from '../../exercises/figure/drawing/stage';
import { animate } from './animation';
import { Drawing, painterOf } from './drawing';
import { FigureAnimation } from './showing';
import { Stills, type StillsProps } from './stills';

export interface FigureProps extends StillsProps {
  /** For a figure that only shows itself: the time by which `timeOf` goes. Without it, it never rests. */
  readonly showing?: FigureAnimation | undefined;
}

/** A time of its own for a figure that only shows itself, from the first render on. */
export function useShowing(): FigureAnimation {
  const [showing] = useState(() => new FigureAnimation(performance.now()));
  return showing;
}

const QUIET = '(prefers-reduced-motion: reduce)';

/** The moving figure; where reduced motion is asked for, its key poses as numbered stills. */
export function Figure(props: FigureProps) {
  const reduced = useReducedMotion();
  const Shown = reduced ? Stills : Moving;
  return <Shown key={props.exercise.id} {...props} />;
}

/** Whether nothing may move: as the computer is set, or as the person chose for Flexor (`look.ts`). */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia(QUIET).matches);
  useEffect(() => {
    const query = matchMedia(QUIET);
    const listen = () => setReduced(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return reduced || document.documentElement.dataset.motion === 'less';
}

function Moving({ exercise, score, timeOf, label, showing }: FigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const time = useRef(timeOf);
  time.current = timeOf;
  useEffect(() => {
    const root = svg.current;
    if (!root) return undefined;
    const paint = painterOf(root);
    return animate(
      () => time.current(),
      (ms) => {
        const frame = frameAt(exercise, score, ms);
        paint(frame);
        return frame.holding;
      },
      showing,
    );
  }, [exercise, score, showing]);
  // The same element again and again, so that a new render of the page leaves what was drawn alone.
  return useMemo(
    () => (
      <Drawing
        frame={frameAt(exercise, score, time.current())}
        label={label}
        root={svg}
        box={stageOf(exercise)}
        cut={'near' in exercise}
      />
    ),
    [exercise, score, label],
  );
}
