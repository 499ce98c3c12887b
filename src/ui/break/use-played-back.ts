/** When the hands come back while a break plays, it pauses and waits: without a button press it is over. */
import { FULL_BREAK } from '../../core/clock/rules';
import type { By, Done } from '../../core/journal/entries';
import { useBack } from './back';
import type { OnReturn } from './hands';
import type { Player } from './use-player';

/** How long returning hands have to reach a button of this window; longer while a start may be taken back. In ms. */
const GRACE_MS = 4000;
const READING_GRACE_MS = 8000;

/** Wraps the action of a button: a person who presses one came back for the button, and the break goes on. */
export type Act = (does: () => void) => () => void;

export interface PlayedBackProps {
  /** Whether the break began by itself, because the hands were still. */
  readonly byItself: boolean;
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: By, done: Done[]) => void;
  readonly onReturn: OnReturn;
  /** How long returning hands have to reach a button of this window, in ms. */
  readonly graceMs?: number;
}

export function usePlayedBack(
  props: PlayedBackProps,
  { playback, done }: Player,
): { back: boolean; act: Act } {
  const mayBeReading = props.byItself && playback.elapsed() < FULL_BREAK;
  const { back, stay } = useBack({
    onReturn: props.onReturn,
    graceMs: props.graceMs ?? (mayBeReading ? READING_GRACE_MS : GRACE_MS),
    onBack: () => {
      playback.pause();
      props.onProgress(done());
    },
    onOver: () => props.onFinish('return', done()),
  });
  const act: Act = (does) => () => {
    if (back) {
      stay();
      playback.resume();
    }
    does();
  };
  return { back, act };
}
