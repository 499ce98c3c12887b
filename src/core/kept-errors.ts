/**
 * The errors that Flexor keeps, so that a person can hand them on in a report. A browser's message may quote what a
 * person typed, the address of a site or the name of a folder: none of that is kept.
 */
import * as v from './schema';
import { HOUR, type Instant } from './time';
import { boundedText, count, instant } from './values';

const DAY = 24 * HOUR;
/** The number of errors that are kept: the latest ones. */
export const MOST_ERRORS = 50;
/** An error is kept for so long. */
export const ERROR_AGE_MS = 30 * DAY;
/** No message is longer. */
const MESSAGE_LENGTH = 200;
/** No more of a message than this is read. */
const READ_LENGTH = 2000;

const keptError = v.object({
  /** When it happened last. */
  at: instant,
  /** Which part of Flexor it happened in. */
  where: boundedText(40),
  message: boundedText(MESSAGE_LENGTH),
  /** File, line and column in Flexor's own code; '' if the error does not say. */
  place: boundedText(80),
  /** How often it happened. */
  times: count,
});
export type LoggedError = v.InferOutput<typeof keptError>;

/** The kept errors from whatever is stored, the oldest first. What cannot be read is left out. Total. */
export function readErrors(stored: unknown): readonly LoggedError[] {
  return Array.isArray(stored) ? stored.flatMap((one) => v.read(keptError, one) ?? []) : [];
}

/** The kept errors with new ones. An error that repeats is counted; what is old, or too much, is dropped. */
export function addErrors(
  kept: readonly LoggedError[],
  added: readonly LoggedError[],
  now: Instant,
): LoggedError[] {
  const byKind = new Map<string, LoggedError>();
  for (const one of [...kept, ...added]) {
    const kind = JSON.stringify([one.where, one.message, one.place]);
    const before = byKind.get(kind);
    // Deleted first, so that the map stays in the order of the latest instants.
    byKind.delete(kind);
    byKind.set(kind, before ? { ...one, times: before.times + one.times } : one);
  }
  // What lies more than a day ahead was kept under a clock that was wrong.
  const isRecent = ({ at }: LoggedError) => now - at < ERROR_AGE_MS && at - now < DAY;
  return [...byKind.values()].filter(isRecent).slice(-MOST_ERRORS);
}

/** An error as it is kept. */
export function loggedErrorOf(where: string, error: unknown, at: Instant): LoggedError {
  return { at, where: where.slice(0, 40), message: messageOf(error), place: placeOf(error), times: 1 };
}

interface Described {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/** What was thrown, without anything that may be the person's. */
function messageOf(error: unknown): string {
  if (typeof error === 'string') return withoutPrivate(error);
  const { name, message }: Described = Object(error);
  const kind = typeof name === 'string' && /^\w{1,40}$/.test(name) ? `${name}: ` : '';
  return (kind + withoutPrivate(typeof message === 'string' ? message : typeof error)).slice(
    0,
    MESSAGE_LENGTH,
  );
}

/** Names of the browsers' and of our own code that they put in quotes: `reading 'at'`, `Failed to execute 'get'`. */
const CODE = /\b(reading|setting|execute|construct|on|access property) (["'])([A-Za-z_$][\w$]{0,40})\2/g;
/** Code that a browser names without quotes: `e.pulse.at is not a function`. */
const CODE_NAME =
  /^(?:browser\.|chrome\.|\S+ is (?:not a function|not iterable|not a constructor|undefined|null)\b)/;

/** A name with dots is a site's or a file's, unless it is known for code. */
function siteOrCode(name: string, offset: number, message: string): string {
  return CODE_NAME.test(message.slice(offset)) ? name : '<name>';
}

/** A message without quotations, addresses, sites, folders and letters that no code has. */
export function withoutPrivate(message: string): string {
  return (
    message
      .slice(0, READ_LENGTH)
      .replace(CODE, '$1 [$3]')
      // From the first mark to the last one: what is quoted may hold such marks itself, or be cut off.
      .replace(/["“][\s\S]*["”]|["“”][\s\S]*$/, '"…"')
      .replace(/(?<!\w)['‘`][\s\S]*?(?:['’`](?!\w)|$)/g, "'…'")
      .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, '<address>')
      .replace(/\S+@\S+/g, '<address>')
      .replace(/(?<![\w<])(?:[a-z]:)?[\\/][^\s]*/gi, '<path>')
      .replace(/[\w-]+(?:\.[\w-]+)+/g, siteOrCode)
      .replace(/[^\x20-\x7e…]+/g, ' ')
      .slice(0, MESSAGE_LENGTH)
  );
}

/** Where in Flexor's own code; the address before it, which Firefox makes up for each person, is left out. */
function placeOf(error: unknown): string {
  const { stack }: Described = Object(error);
  const own = typeof stack === 'string' && /-extension:\/\/[^/\s]+\/([\w./-]{1,60}\.js:\d+:\d+)/.exec(stack);
  return own ? (own[1] ?? '').slice(0, 80) : '';
}
