/** What runs in the history page to look at the clock: each function travels as text and sees nothing around it. */

declare global {
  /** Tasks of over 50 ms since the page was first painted; Chromium alone tells. */
  var tasks: number[];
  /** Set before the page is loaded again, and gone with the old one. */
  var old: boolean;
}

/** Remembers the long tasks from the first paint on: what comes after it is scrolling and switching. */
export function watchTasks(): void {
  globalThis.tasks = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    for (const { duration, startTime } of list.getEntries())
      if (startTime > painted) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** When this page was first painted with something on it, in ms since it began; undefined until then. */
export function firstPaint(): number | undefined {
  if (globalThis.old) return undefined;
  const shown = document.querySelector('.top .tile-value') !== null;
  const painted = performance.getEntriesByName('first-contentful-paint')[0];
  return shown ? painted?.startTime : undefined;
}

/** Presses the button with these words, and waits until charts of another period have been painted: how long, in ms. */
export async function press(words: string): Promise<number> {
  const charts = () => [...document.querySelectorAll('.details .chart')];
  const before = charts();
  const button = [...document.querySelectorAll<HTMLElement>('.details summary, .details button')].find(
    ({ textContent }) => textContent === words,
  );
  if (!button) throw new Error(`Nothing is called “${words}”.`);
  const from = performance.now();
  button.click();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (charts().length === 0 || charts().some((chart) => before.includes(chart))) await frame();
  // What was drawn in a frame is seen when the next one begins.
  await frame();
  return performance.now() - from;
}

/** Scrolls to the end and back as a wheel does. */
export async function scroll(): Promise<void> {
  const to = document.documentElement.scrollHeight;
  for (let at = 0; at < 2 * to; at += 120) {
    scrollTo(0, at < to ? at : 2 * to - at);
    await new Promise((done) => requestAnimationFrame(done));
  }
  // Firefox tells no first paint of a page that comes back scrolled.
  scrollTo(0, 0);
  await new Promise((done) => requestAnimationFrame(done));
}
