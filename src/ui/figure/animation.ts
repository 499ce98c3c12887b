/** Frames for the moving figure: attributes change, Preact does not render. */
import { type FigureAnimation, onSigns } from './showing';

/** At most so many frames a second while the figure only breathes. */
const HOLDING_MS = 1000 / 15;

/**
 * Draws whenever time has passed, until the returned function is called; at rest while nobody can see it, and for what
 * only shows itself also once it has been shown.
 */
export function animate(
  timeOf: () => number,
  draw: (ms: number) => boolean,
  showing?: FigureAnimation,
): () => void {
  let request = 0;
  let drawnAt = 0;
  let drawnMs = Number.NaN;
  let holding = false;
  const look = (now: number) => {
    if (showing?.rests(performance.now(), holding)) return;
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
  const stopNoticing =
    showing &&
    onSigns(() => {
      const rested = showing.rests(performance.now(), false);
      showing.notice(performance.now());
      if (rested) listen();
    });
  document.addEventListener('visibilitychange', listen);
  listen();
  return () => {
    cancelAnimationFrame(request);
    document.removeEventListener('visibilitychange', listen);
    stopNoticing?.();
  };
}
