import { setTimeout as elapse } from 'node:timers/promises';

/** How long the harness waits for something, unless told otherwise: long enough for a machine that is busy. */
export const DEADLINE_MS = 60_000;
const PERIOD_MS = 100;

/** For the pauses between two looks; never for luck. Ends early, without an error, when the signal says so. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await elapse(ms, undefined, signal && { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}

/**
 * Looks again and again until there is something to see, and returns that. `undefined` and `false` mean not
 * yet; so does an error, which is what a page that is being replaced answers with.
 */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen | undefined | false> | Seen | undefined | false,
  timeoutMs: number = DEADLINE_MS,
): Promise<Seen> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const seen = await within(look(), Math.max(1000, deadline - performance.now()), what);
      if (seen !== undefined && seen !== false) return seen;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`, { cause: lastError });
    }
    await pause(PERIOD_MS);
  }
}

/** The promise's value, or an error if it takes too long: a page that is going away may never answer. */
export async function within<Value>(
  value: Promise<Value> | Value,
  timeoutMs: number,
  what: string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${Math.round(timeoutMs)} ms: ${what}.`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
