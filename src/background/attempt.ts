/** Work of the background that may fail without stopping the rest. */
import { logError } from '../browser/error-log';
import { withTimeLimit } from '../browser/time-limit';

/** Shows an error on the console and logs it under `where`, a short name of a part of Flexor. */
export function report(where: string, error: unknown): void {
  console.warn(error);
  logError(where, error);
}

/** Waits for work within the time limit. If it fails or does not answer, reports that and resolves to undefined. */
export async function attempt<Result>(where: string, work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await withTimeLimit(work, where);
  } catch (error) {
    report(where, error);
    return undefined;
  }
}
