/** Long work in slices, between which the page paints, answers and may be told to stop. */

/** A slice is short enough that nobody notices a pause. */
const SLICE_MS = 12;

/** Lets the browser do what waits: unlike a timer, it is not slowed down in a tab behind others. */
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

/** Follows a long job, and can stop it. */
export interface JobWatch {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Does the work to its end; rejects with the signal's reason once that is aborted. */
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
