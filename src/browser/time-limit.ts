/** A limit for calls of the browser: a call that never answers must not stop Flexor. */

/**
 * How long a call may take, in ms. It is far more than any call takes on a busy machine, because a late call counts as
 * failed. Calls that wait for the person (`permissions.request`) have no limit.
 */
const LIMIT_MS = 20_000;

/** A call did not answer in time. It may still answer later. */
export class TimeLimitError extends Error {
  constructor(what: string) {
    super(`${what} did not answer in time`);
    this.name = 'TimeLimitError';
  }
}

/**
 * The answer to a call. Rejects with `TimeLimitError` if the answer takes longer than `limitMs`. `what` names the call.
 */
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
