/** The animation frames of the moving figure: only attributes change, Preact does not render. */
import { onPersonActivity, type PreviewTime } from './preview-time';

/** The shortest time between two frames while the figure only breathes, in ms. */
const HOLDING_MS = 1000 / 15;

export interface AnimationSettings {
  readonly showing?: PreviewTime | undefined;
  /** Time stands still: one frame is drawn, and no more are asked for. */
  readonly paused?: boolean | undefined;
}

/**
 * Draws a frame whenever time has passed, until the returned function is called. Stops while the page is hidden, and
 * while a preview (`showing`) rests. `draw` returns whether the figure holds a pose.
 */
export function animate(
  timeOf: () => number,
  draw: (ms: number) => boolean,
  { showing, paused }: AnimationSettings,
): () => void {
  let request = 0;
  let drawnAt = 0;
  let drawnMs = Number.NaN;
  let holding = false;
  const drawFrame = (now: number) => {
    if (showing?.rests(performance.now(), holding)) return;
    if (!paused) request = requestAnimationFrame(drawFrame);
    const ms = timeOf();
    if (ms === drawnMs || (holding && now - drawnAt < HOLDING_MS - 2)) return;
    holding = draw(ms);
    drawnAt = now;
    drawnMs = ms;
  };
  const restart = () => {
    cancelAnimationFrame(request);
    if (!document.hidden) request = requestAnimationFrame(drawFrame);
  };
  const stopListening =
    showing &&
    onPersonActivity(() => {
      const rested = showing.rests(performance.now(), false);
      showing.notice(performance.now());
      if (rested) restart();
    });
  document.addEventListener('visibilitychange', restart);
  restart();
  return () => {
    cancelAnimationFrame(request);
    document.removeEventListener('visibilitychange', restart);
    stopListening?.();
  };
}
