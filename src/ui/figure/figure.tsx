/** The figure: a person who does the exercise. Rendered once; then only attributes change, frame by frame. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { frameAt } from '../../exercises/figure/drawing/frame';
import { stageOf } from '../../exercises/figure/drawing/stage';
import { animate } from './animation';
import { Drawing } from './drawing';
import { painterOf } from './painter';
import { PreviewTime } from './preview-time';
import { Stills, type StillsProps } from './stills';

interface FigureProps extends StillsProps {
  /** For a preview: the time that `timeOf` follows. Without it, the figure never rests. */
  readonly preview?: PreviewTime | undefined;
  /** Whether time stands still. `timeOf` becomes another function when time stops, goes on or jumps. */
  readonly paused?: boolean | undefined;
}

/** The time of a preview, from the first render on. */
export function usePreviewTime(): PreviewTime {
  const [preview] = useState(() => new PreviewTime(performance.now()));
  return preview;
}

const QUIET = '(prefers-reduced-motion: reduce)';

/** The moving figure; with reduced motion, its key poses as numbered stills. */
export function Figure(props: FigureProps) {
  const reduced = useReducedMotion();
  const Shown = reduced ? Stills : Moving;
  return <Shown key={props.exercise.id} {...props} />;
}

/** Whether nothing may move: by the computer's setting, or by the person's choice in Flexor (`look.ts`). */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia(QUIET).matches);
  useEffect(() => {
    const query = matchMedia(QUIET);
    const update = () => setReduced(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return reduced || document.documentElement.dataset.motion === 'less';
}

function Moving({ exercise, score, timeOf, label, preview, paused }: FigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const time = useRef(timeOf);
  time.current = timeOf;
  useEffect(() => {
    const root = svg.current;
    if (!root) return undefined;
    const paint = painterOf(root, stageOf(exercise));
    const draw = (ms: number) => {
      const frame = frameAt(exercise, score, ms);
      paint(frame);
      return frame.holding;
    };
    return animate(timeOf, draw, { preview, paused });
  }, [exercise, score, timeOf, preview, paused]);
  // Memoized, so that a new render of the page leaves the drawn frame alone.
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
