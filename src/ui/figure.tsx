/** The figure: a person who does the exercise. Drawn once; then only attributes change, frame by frame. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Shape, shapesOf } from '../exercises/drawing';
import type { Exercise } from '../exercises/exercise';
import { type Frame, frameAt, keyFrameAt, keyFrames } from '../exercises/frame';
import { type Part, partAt } from '../exercises/score';
import './figure.css';

interface FigureProps {
  readonly exercise: Exercise;
  readonly score: readonly Part[];
  /** How far into the score it is, in ms; asked for every frame. */
  readonly timeOf: () => number;
  readonly label: string;
}

/** At most so many frames a second while the figure only breathes. */
const HOLDING_MS = 1000 / 15;
const QUIET = '(prefers-reduced-motion: reduce)';

/** The moving figure; where reduced motion is asked for, its key poses as numbered stills. */
export function Figure(props: FigureProps) {
  const reduced = useReducedMotion();
  const Shown = reduced ? Stills : Moving;
  return <Shown key={props.exercise.id} {...props} />;
}

function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia(QUIET).matches);
  useEffect(() => {
    const query = matchMedia(QUIET);
    const listen = () => setReduced(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return reduced;
}

function Moving({ exercise, score, timeOf, label }: FigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const time = useRef(timeOf);
  time.current = timeOf;
  useEffect(() => {
    const root = svg.current;
    if (!root) return undefined;
    return animate(
      () => time.current(),
      (ms) => {
        const frame = frameAt(exercise, score, ms);
        show(root, frame);
        return frame.holding;
      },
    );
  }, [exercise, score]);
  // The same element again and again, so that a new render of the page leaves what was drawn alone.
  return useMemo(
    () => <Drawing frame={frameAt(exercise, score, time.current())} label={label} root={svg} />,
    [exercise, score, label],
  );
}

/** Draws whenever time has passed, until the returned function is called; at rest while nobody can see it. */
function animate(timeOf: () => number, draw: (ms: number) => boolean): () => void {
  let request = 0;
  let drawnAt = 0;
  let drawnMs = Number.NaN;
  let holding = false;
  const look = (now: number) => {
    request = requestAnimationFrame(look);
    const ms = timeOf();
    if (ms === drawnMs || (holding && now - drawnAt < HOLDING_MS - 2)) return;
    holding = draw(ms);
    drawnAt = now;
    drawnMs = ms;
  };
  const listen = () => {
    cancelAnimationFrame(request);
    if (!document.hidden) request = requestAnimationFrame(look);
  };
  document.addEventListener('visibilitychange', listen);
  listen();
  return () => {
    cancelAnimationFrame(request);
    document.removeEventListener('visibilitychange', listen);
  };
}

/** Puts a frame into a drawing that was made for the same exercise. */
function show(root: SVGSVGElement, frame: Frame): void {
  root.classList.toggle('figure-quiet', !frame.glowing);
  root.querySelector('.figure-person')?.setAttribute('transform', facing(frame));
  root.querySelector('.figure-marks')?.setAttribute('stroke-dashoffset', scroll(frame));
  const shapes = shapesOf(frame);
  for (const path of root.querySelectorAll('[data-shape]')) {
    const shape = shapes[Number(path.getAttribute('data-shape'))];
    if (!shape) continue;
    if (shape.transform) path.setAttribute('transform', shape.transform);
    else if (path.getAttribute('d') !== shape.d) path.setAttribute('d', shape.d);
  }
}

function facing(frame: Frame): string {
  return `scale(${frame.facing.toFixed(3)} 1)`;
}

/** From one mark on the floor to the next: the dashes of the style sheet, in units. */
const MARKS = 30;

function scroll(frame: Frame): string {
  return ((frame.scroll ?? 0) % MARKS).toFixed(2);
}

/** Room for arms held out and up, and the same for every exercise, so that nothing jumps; y down, the floor at 0. */
const STAGE = '-62 -136 124 144';
/** A closer look at a still, with the person in the middle: no key pose holds its arms out. */
function closeOn({ skeleton, facing }: Frame): string {
  const xs = skeleton.legs.flatMap(({ heel, toe, hip }) => [heel.x, toe.x, hip.x]);
  const middle = (facing * (Math.min(...xs) + Math.max(...xs))) / 2;
  return `${middle - 42} -136 84 142`;
}

interface DrawingProps {
  readonly frame: Frame;
  readonly label: string;
  readonly root?: RefObject<SVGSVGElement | null>;
  readonly view?: string;
}

function Drawing({ frame, label, root, view }: DrawingProps) {
  return (
    <svg
      ref={root ?? null}
      class={['figure', !frame.glowing && 'figure-quiet', view && 'figure-close'].filter(Boolean).join(' ')}
      viewBox={view ?? STAGE}
      role="img"
      aria-label={label}
    >
      <Scene frame={frame} />
      <g class="figure-person" transform={facing(frame)}>
        {shapesOf(frame).map((shape, index) => pathsOf(shape, index))}
      </g>
    </svg>
  );
}

function Scene({ frame }: { readonly frame: Frame }) {
  return (
    <>
      {frame.props.map((prop) => (
        <path key={prop.kind} class="figure-ceiling" d={`M-46 ${-prop.height}H46`} />
      ))}
      <path class="figure-floor" d="M-58 0.8H58" />
      {frame.scroll !== null && (
        <path class="figure-marks" d="M-58 4.6H58" stroke-dashoffset={scroll(frame)} />
      )}
    </>
  );
}

/** The paths of one shape: never more, fewer or in another order, so that their numbers find them again. */
function pathsOf(shape: Shape, index: number) {
  const common = { 'data-shape': index, d: shape.d, ...(shape.transform && { transform: shape.transform }) };
  const classes =
    shape.tone === 'glow'
      ? ['figure-glow figure-glow-wide', 'figure-glow figure-glow-core']
      : [`figure-part figure-${shape.tone}`];
  return classes.map((name) => <path key={`${index} ${name}`} class={name} {...common} />);
}

/** How often stills look for the one to emphasise. */
const STILLS_MS = 250;

function Stills({ exercise, score, timeOf, label }: FigureProps) {
  const [current, setCurrent] = useState(() => keyFrameAt(exercise, score, timeOf()));
  useEffect(() => {
    const look = setInterval(() => setCurrent(keyFrameAt(exercise, score, timeOf())), STILLS_MS);
    return () => clearInterval(look);
  }, [exercise, score, timeOf]);
  const { side } = partAt(score, timeOf());
  return (
    <ol class="figure-stills" aria-label={label}>
      {keyFrames(exercise, side).map((frame) => (
        <li
          key={frame.number}
          class={frame.number === current ? 'figure-still figure-still-current' : 'figure-still'}
          aria-current={frame.number === current ? 'step' : undefined}
        >
          <Drawing frame={frame} label={`${label} ${frame.number}`} view={closeOn(frame)} />
          <span class="figure-number" aria-hidden="true">
            {frame.number}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface StillProps {
  readonly exercise: Exercise;
  /** The number of the key pose, from 1; the last one if there are fewer. */
  readonly pose: number;
  readonly label: string;
}

/** One key pose, for thumbnails. */
export function Still({ exercise, pose, label }: StillProps) {
  const frames = keyFrames(exercise);
  const frame = frames[pose - 1] ?? frames.at(-1);
  return frame ? <Drawing frame={frame} label={label} view={closeOn(frame)} /> : null;
}
