/** Runs long work in slices. Between slices the page paints, answers, and may abort the work. */

/** The length of a slice, in ms: short enough that the person notices no pause. */
const SLICE_MS = 12;

/** Lets the browser handle waiting events. Unlike a timer, this is not slowed down in a background tab. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Watches a long job, and can abort it. */
export interface JobWatch {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Runs the work to its end. Rejects with the signal's reason once the signal is aborted. */
export async function inSlices<T>(work: Generator<number, T>, { onProgress, signal }: JobWatch): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await yieldToEventLoop();
    signal.throwIfAborted();
  }
}
