/**
 * Functions that measure times in the history page. Each one is sent to the page as text, so it cannot use anything
 * outside of itself.
 */

declare global {
  /** The durations of tasks longer than 50 ms since the first paint. Only Chromium reports them. */
  var tasks: number[];
  /** Set before a reload; the new document does not have it. */
  var old: boolean;
}

/** Records the long tasks after the first paint, that is while the bench scrolls and changes the view. */
export function watchTasks(): void {
  globalThis.tasks = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    for (const { duration, startTime } of list.getEntries())
      if (startTime > painted) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The time of the first paint with content, in ms since the page began to load; undefined until then. */
export function firstPaint(): number | undefined {
  if (globalThis.old) return undefined;
  const shown = document.querySelector('.week-picture') !== null;
  const painted = performance.getEntriesByName('first-contentful-paint')[0];
  return shown ? painted?.startTime : undefined;
}

/**
 * Clicks the button with this text, waits until other charts have been painted, and returns how long that took, in ms.
 */
export async function clickAndMeasure(label: string): Promise<number> {
  const charts = () => [...document.querySelectorAll('.details .chart')];
  const before = charts();
  const button = [...document.querySelectorAll<HTMLElement>('.details summary, .details button')].find(
    ({ textContent }) => textContent === label,
  );
  if (!button) throw new Error(`There is no button “${label}”.`);
  const startedAt = performance.now();
  button.click();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (charts().length === 0 || charts().some((chart) => before.includes(chart))) await frame();
  // The content of a frame is visible when the next frame begins.
  await frame();
  return performance.now() - startedAt;
}

/** Scrolls to the end and back, in steps as a mouse wheel does. */
export async function scroll(): Promise<void> {
  const height = document.documentElement.scrollHeight;
  for (let at = 0; at < 2 * height; at += 120) {
    scrollTo(0, at < height ? at : 2 * height - at);
    await new Promise((done) => requestAnimationFrame(done));
  }
  // Firefox reports no first paint for a page that is restored at a scrolled position.
  scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(done));
}
