/**
 * The errors that Flexor keeps, so that the person can pass them on in a report. A browser's message may quote what the
 * person typed, the address of a site or the name of a folder: none of that is kept.
 */
import * as v from './schema';
import { HOUR, type Instant } from './time';
import { boundedText, count, instant } from './values';

const DAY = 24 * HOUR;
/** How many errors are kept: the latest ones. */
export const MOST_ERRORS = 50;
/** How long an error is kept. */
export const ERROR_AGE_MS = 30 * DAY;
/** The longest message that is kept, in characters. */
const MESSAGE_LENGTH = 200;
/** How much of a message is read, in characters. */
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

/** Reads the kept errors from storage, the oldest first. Never throws: what cannot be read is left out. */
export function readErrors(stored: unknown): readonly LoggedError[] {
  return Array.isArray(stored) ? stored.flatMap((one) => v.read(keptError, one) ?? []) : [];
}

/** Adds errors to the kept ones. An error that repeats is counted; old ones, and those over the limit, are dropped. */
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
  // An error more than a day in the future was kept while the clock was wrong.
  const isRecent = ({ at }: LoggedError) => now - at < ERROR_AGE_MS && at - now < DAY;
  return [...byKind.values()].filter(isRecent).slice(-MOST_ERRORS);
}

/** Converts what was thrown into the form that is kept. */
export function loggedErrorOf(where: string, error: unknown, at: Instant): LoggedError {
  return { at, where: where.slice(0, 40), message: messageOf(error), place: placeOf(error), times: 1 };
}

interface Described {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/** The message of what was thrown, without anything that may be private. */
function messageOf(error: unknown): string {
  if (typeof error === 'string') return withoutPrivate(error);
  const { name, message }: Described = Object(error);
  const kind = typeof name === 'string' && /^\w{1,40}$/.test(name) ? `${name}: ` : '';
  return (kind + withoutPrivate(typeof message === 'string' ? message : typeof error)).slice(
    0,
    MESSAGE_LENGTH,
  );
}

/** Names in code that browsers put in quotes: `reading 'at'`, `Failed to execute 'get'`. */
const CODE = /\b(reading|setting|execute|construct|on|access property) (["'])([A-Za-z_$][\w$]{0,40})\2/g;
/** Code that a browser names without quotes: `e.pulse.at is not a function`. */
const CODE_NAME =
  /^(?:browser\.|chrome\.|\S+ is (?:not a function|not iterable|not a constructor|undefined|null)\b)/;

/** Replaces a name with dots unless it is known to be code: it may be the name of a site or a file. */
function siteOrCode(name: string, offset: number, message: string): string {
  return CODE_NAME.test(message.slice(offset)) ? name : '<name>';
}

/** Removes quotations, addresses, sites, folders and characters outside ASCII from a message. */
export function withoutPrivate(message: string): string {
  return (
    message
      .slice(0, READ_LENGTH)
      .replace(CODE, '$1 [$3]')
      // From the first mark to the last one: the quotation may contain such marks itself, or be cut off.
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

/** The place in Flexor's own code, without the extension's address, which Firefox generates for each person. */
function placeOf(error: unknown): string {
  const { stack }: Described = Object(error);
  const own = typeof stack === 'string' && /-extension:\/\/[^/\s]+\/([\w./-]{1,60}\.js:\d+:\d+)/.exec(stack);
  return own ? (own[1] ?? '').slice(0, 80) : '';
}
