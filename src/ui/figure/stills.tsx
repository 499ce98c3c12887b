/** Key poses as still pictures: one as a thumbnail, or all of them, numbered, for reduced motion. */
import { useEffect, useState } from 'preact/hooks';
import { keyFrameAt, keyFrames } from '../../exercises/figure/drawing/frame';
import type { FigureName } from '../../exercises/figure/drawing/looks';
import { closeUp, unionOf } from '../../exercises/figure/drawing/stage';
import { partAt, type ScorePart } from '../../exercises/player/score';
import type { ShownExercise } from '../../exercises/shown';
import { Drawing } from './drawing';
import './stills.css';

/** How often the stills check which one to emphasise, in ms. */
const STILLS_MS = 250;

/** The props of a figure that plays a score. */
export interface StillsProps {
  readonly exercise: ShownExercise;
  readonly score: readonly ScorePart[];
  /** How far into the score it is, in ms; called for every frame. */
  readonly timeOf: () => number;
  readonly label: string;
}

export function Stills({ exercise, score, timeOf, label }: StillsProps) {
  const [current, setCurrent] = useState(() => keyFrameAt(exercise, score, timeOf()));
  useEffect(() => {
    const timer = setInterval(() => setCurrent(keyFrameAt(exercise, score, timeOf())), STILLS_MS);
    return () => clearInterval(timer);
  }, [exercise, score, timeOf]);
  const { side } = partAt(score, timeOf());
  const frames = keyFrames(exercise, side);
  const box = unionOf(frames.map((frame) => closeUp(exercise, frame)));
  return (
    <ol class="figure-stills" aria-label={label}>
      {frames.map((frame) => (
        <li
          key={frame.number}
          class={frame.number === current ? 'figure-still figure-still-current' : 'figure-still'}
          aria-current={frame.number === current ? 'step' : undefined}
        >
          <Drawing frame={frame} label={`${label} ${frame.number}`} box={box} cut />
          <span class="figure-number" aria-hidden="true">
            {frame.number}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface StillProps {
  readonly exercise: ShownExercise;
  /** The number of the key pose, from 1; the last one if there are fewer. */
  readonly pose: number;
  readonly label: string;
  /** Another figure than the chosen one. */
  readonly figure?: FigureName;
}

/** One key pose, for thumbnails. */
export function Still({ exercise, pose, label, figure }: StillProps) {
  const frames = keyFrames(exercise);
  const frame = frames[pose - 1] ?? frames.at(-1);
  if (!frame) return null;
  const box = closeUp(exercise, frame);
  // A letter would be too small to read.
  return <Drawing frame={{ ...frame, side: null }} label={label} box={box} cut {...(figure && { figure })} />;
}
