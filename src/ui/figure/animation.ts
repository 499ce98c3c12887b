/** Frames for the moving figure: attributes change, Preact does not render. */

/** At most so many frames a second while the figure only breathes. */
const HOLDING_MS = 1000 / 15;

/** Draws whenever time has passed, until the returned function is called; at rest while nobody can see it. */
export function animate(timeOf: () => number, draw: (ms: number) => boolean): () => void {
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
