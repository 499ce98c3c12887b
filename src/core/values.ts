/** The values that clock, journal and messages are made of. */
import * as v from './shape';

/* @__NO_SIDE_EFFECTS__ */
function number(isOne: (value: number) => boolean, message: string) {
  return v.custom<number>((value) => typeof value === 'number' && isOne(value), message);
}

/** A moment on the wall clock, in ms since 1970, UTC. */
export const instant = number(Number.isSafeInteger, 'not an instant');
/** A length of time, in ms. */
export const duration = number((ms) => ms >= 0, 'not a length of time');
/** How often something was. */
export const count = number((times) => Number.isInteger(times) && times >= 0, 'not a count');

/** A number from `min` to `max`. */
/* @__NO_SIDE_EFFECTS__ */
export function between(min: number, max: number) {
  return number((value) => value >= min && value <= max, `not a number from ${min} to ${max}`);
}

/** A text of no more than `length` characters. */
/* @__NO_SIDE_EFFECTS__ */
export function text(length: number) {
  return v.custom<string>(
    (value) => typeof value === 'string' && value.length <= length,
    `not a text of at most ${length} characters`,
  );
}
