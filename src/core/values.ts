/** Schemas of the values that clock, journal and messages consist of. */
import * as v from './schema';
import { HOUR, type Instant, isZone, UNNAMED_ZONE } from './time';

/* @__NO_SIDE_EFFECTS__ */
function number(isOne: (value: number) => boolean, message: string) {
  return v.custom<number>((value) => typeof value === 'number' && isOne(value), message);
}

/**
 * The range of valid instants. A computer with an empty battery starts in 1970, and what is open then may have begun
 * before. Dates after this century are mistakes, and no calendar accepts ±9e15. A date that is only in the future is no
 * mistake: for a laptop that starts in 2020, everything it has stored is in the future.
 */
const EARLIEST: Instant = Date.UTC(1969, 0, 1);
const LATEST: Instant = Date.UTC(2100, 0, 1);
/** The longest valid length of time, in ms: a browser left closed for years. */
export const LONGEST_SPAN = 10 * 366 * 24 * HOUR;

/** A moment on the wall clock, in ms since 1970, UTC. */
export const instant = number(
  (at) => Number.isSafeInteger(at) && at >= EARLIEST && at < LATEST,
  'not an instant of 1969 to 2099',
);
/** Whether a number is a valid instant. */
export function isInstant(at: number): boolean {
  return v.is(instant, at);
}

/** An instant, or a number before all instants, which stands for long past. */
export const past = number((at) => Number.isSafeInteger(at) && at < LATEST, 'not an instant before 2100');
/** A length of time, in ms. */
export const durationMs = number((ms) => ms >= 0 && ms <= LONGEST_SPAN, 'not a length of time');
/** A number of times. */
export const count = number((times) => Number.isSafeInteger(times) && times >= 0, 'not a count');

/** A number from `min` to `max`. */
/* @__NO_SIDE_EFFECTS__ */
export function numberBetween(min: number, max: number) {
  return number((value) => value >= min && value <= max, `not a number from ${min} to ${max}`);
}

/** A text of no more than `length` characters. */
/* @__NO_SIDE_EFFECTS__ */
export function boundedText(length: number) {
  return v.custom<string>(
    (value) => typeof value === 'string' && value.length <= length,
    `not a text of at most ${length} characters`,
  );
}

/** A time zone that this browser knows. Chromium's unnamed zone is read as UTC: its instants are right all the same. */
export const zone = v.pipe(
  boundedText(64),
  v.transform((name) => (name === UNNAMED_ZONE ? 'UTC' : name)),
  v.check(isZone, 'not a time zone that is known here'),
);
