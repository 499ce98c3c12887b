/**
 * Keeps the last errors of background and pages in storage, so that the person can pass them on in a report. Logging an
 * error never throws, and no caller waits for it. Errors that follow each other quickly are written together.
 */
import browser from 'webextension-polyfill';
import { addErrors, type LoggedError, loggedErrorOf, MOST_ERRORS, readErrors } from '../core/kept-errors';

/** The storage key of the errors. No backup contains them, and *everything* erases them. */
const ERRORS = 'errors';

/** Writing that takes longer than this, in ms, has failed: storage may be what is broken. */
const LIMIT_MS = 5000;
/** A context waits this long between two writes, in ms. */
const PAUSE_MS = 1000;

const store = browser.storage.local;

/** Errors that are not written yet. */
const waiting: LoggedError[] = [];
/** Holds one item while this context is writing. */
const writing = new Set<'now'>();

/** Logs an error that happened in `where`, a short name of a part of Flexor. */
export function logError(where: string, error: unknown): void {
  const now = Date.now();
  waiting.splice(0, waiting.length, ...addErrors(waiting, [loggedErrorOf(where, error, now)], now));
  if (writing.size > 0) return;
  writing.add('now');
  writeAll()
    .catch((failure: unknown) => console.warn('An error could not be kept', failure))
    .finally(() => writing.delete('now'));
}

/** For `catch`: prints an error on the console and logs it. */
export function errorLogger(where: string): (error: unknown) => void {
  return (error) => {
    console.error(error);
    logError(where, error);
  };
}

/** Logs all errors that this context throws and does not catch. */
export function logUncaughtErrors(where: string): void {
  globalThis.addEventListener('error', ({ error, message }) => logError(where, error ?? message));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => logError(where, reason));
}

/** The logged errors, the oldest first. */
export async function readErrorLog(): Promise<readonly LoggedError[]> {
  const { [ERRORS]: stored } = await store.get(ERRORS);
  return addErrors([], readErrors(stored), Date.now());
}

/** Starts at once; errors that arrive during a write are written after a pause. */
async function writeAll(): Promise<void> {
  while (waiting.length > 0) {
    await write(waiting.splice(0, MOST_ERRORS));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Adds errors to those in storage, under a lock of their own; gives up after `LIMIT_MS`. */
async function write(errors: readonly LoggedError[]): Promise<void> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), LIMIT_MS);
  const late = new Promise<never>((_, reject) => {
    control.signal.addEventListener('abort', () => reject(new Error('Storage did not answer in time')));
  });
  const added = navigator.locks.request(ERRORS, { signal: control.signal }, () =>
    Promise.race([add(errors), late]),
  );
  try {
    await Promise.race([added, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function add(errors: readonly LoggedError[]): Promise<void> {
  const { [ERRORS]: stored } = await store.get(ERRORS);
  await store.set({ [ERRORS]: addErrors(readErrors(stored), errors, Date.now()) });
}
