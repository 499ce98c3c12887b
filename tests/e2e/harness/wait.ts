import { setTimeout as elapse } from 'node:timers/promises';

/** The default timeout of the harness, in ms: long enough for a busy machine. */
export const DEADLINE_MS = 60_000;
const POLL_MS = 50;

/**
 * Waits between two checks of a condition. Never use it alone in the hope that something has happened by then. If the
 * signal aborts, resolves early and does not throw.
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await elapse(ms, undefined, signal && { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}

/**
 * Calls `check` again and again until it returns a result, and returns that. `undefined` and `false` mean not yet. An
 * error means not yet too: a page that is being replaced answers with an error. After the timeout, throws an error that
 * names `what`.
 */
export async function until<Result>(
  what: string,
  check: () => Promise<Result | undefined | false> | Result | undefined | false,
  timeoutMs: number = DEADLINE_MS,
): Promise<Result> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const result = await within(check(), Math.max(1000, deadline - performance.now()), what);
      if (result !== undefined && result !== false) return result;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Timed out after ${timeoutMs} ms waiting for ${what}.`, { cause: lastError });
    }
    await pause(POLL_MS);
  }
}

/** The value of the promise. Throws an error after the timeout: a page that is being closed may never answer. */
export async function within<Value>(
  value: Promise<Value> | Value,
  timeoutMs: number,
  what: string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${Math.round(timeoutMs)} ms: ${what}.`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([value, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
