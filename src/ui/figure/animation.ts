/** The animation frames of the moving figure: only attributes change, Preact does not render. */
import { onPersonActivity, type PreviewTime } from './preview-time';

/** The shortest time between two frames while the figure only breathes, in ms. */
const BREATHING_FRAME_MS = 1000 / 15;
/** A frame may come this early, in ms: screens are not exact, and in place of a refused frame the next one is late. */
const TOLERANCE_MS = 2;

interface AnimationSettings {
  readonly preview?: PreviewTime | undefined;
  /** Time stands still: one frame is drawn, and no more are asked for. */
  readonly paused?: boolean | undefined;
}

/**
 * Draws a frame whenever time has passed, until the returned function is called. Stops while the page is hidden, and
 * while a preview rests. `timeOf` returns the time in the exercise, in ms, and `draw` whether the figure holds a pose.
 */
export function animate(
  timeOf: () => number,
  draw: (ms: number) => boolean,
  { preview, paused }: AnimationSettings,
): () => void {
  let request = 0;
  let lastFrameAt = 0;
  let lastDrawnMs = Number.NaN;
  let holding = false;
  const drawFrame = (now: number) => {
    if (preview?.updateRest(performance.now(), holding)) return;
    if (!paused) request = requestAnimationFrame(drawFrame);
    const ms = timeOf();
    if (ms === lastDrawnMs) return;
    if (holding && now - lastFrameAt < BREATHING_FRAME_MS - TOLERANCE_MS) return;
    holding = draw(ms);
    lastFrameAt = now;
    lastDrawnMs = ms;
  };
  const restart = () => {
    cancelAnimationFrame(request);
    if (!document.hidden) request = requestAnimationFrame(drawFrame);
  };
  const stopListening =
    preview &&
    onPersonActivity(() => {
      const rested = preview.updateRest(performance.now(), false);
      preview.notice(performance.now());
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
