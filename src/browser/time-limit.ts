/** A limit for calls of the browser: one that never answers must not stop Flexor. */

/**
 * How long a call may take, in ms: far more than any takes on a busy machine, for what is late counts as failed.
 * What waits for the person (`permissions.request`) has no limit.
 */
const LIMIT_MS = 20_000;

/** A call did not answer in time. It may still do so. */
export class TimeLimitError extends Error {
  constructor(what: string) {
    super(`${what} did not answer in time`);
    this.name = 'LateError';
  }
}

/** The answer to a call; rejects with `LateError` if it takes longer than `limitMs`. `what` names the call. */
export async function withTimeLimit<Answer>(
  answer: Promise<Answer>,
  what: string,
  limitMs = LIMIT_MS,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(what)), limitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
