/** The values that clock, journal and messages are made of. */
import * as v from './schema';
import { HOUR, type Instant, isZone, UNNAMED_ZONE } from './time';

/* @__NO_SIDE_EFFECTS__ */
function number(isOne: (value: number) => boolean, message: string) {
  return v.custom<number>((value) => typeof value === 'number' && isOne(value), message);
}

/**
 * Between which instants anything can be. A computer whose battery is empty starts in 1970, and what is open then may
 * have begun before; dates after this century are mistakes, and no calendar takes ±9e15. What is only in the future is
 * none: a laptop that starts in 2020 finds everything it stored there.
 */
const EARLIEST: Instant = Date.UTC(1969, 0, 1);
const LATEST: Instant = Date.UTC(2100, 0, 1);
/** As long as anything can sensibly be: a browser left closed for years. */
const LONGEST = 10 * 366 * 24 * HOUR;

/** A moment on the wall clock, in ms since 1970, UTC. */
export const instant = number(
  (at) => Number.isSafeInteger(at) && at >= EARLIEST && at < LATEST,
  'not an instant of 1969 to 2099',
);
/** Whether a clock on the wall can show this. */
export function isInstant(at: number): boolean {
  return v.is(instant, at);
}

/** Such a moment, or one before all of them: long past. */
export const past = number((at) => Number.isSafeInteger(at) && at < LATEST, 'not an instant before 2100');
/** A length of time, in ms. */
export const durationMs = number((ms) => ms >= 0 && ms <= LONGEST, 'not a length of time');
/** How often something was. */
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

/** A time zone that is known here. The one without a name is read as UTC: its instants are right all the same. */
export const zone = v.pipe(
  boundedText(64),
  v.transform((name) => (name === UNNAMED_ZONE ? 'UTC' : name)),
  v.check(isZone, 'not a time zone that is known here'),
);
