/** The values that clock, journal and messages are made of. */
import * as v from './shape';

/* @__NO_SIDE_EFFECTS__ */
function number(isOne: (value: number) => boolean) {
  return v.custom<number>((value) => typeof value === 'number' && isOne(value));
}

/** A moment on the wall clock, in ms since 1970, UTC. */
export const instant = number(Number.isSafeInteger);
/** A length of time, in ms. */
export const duration = number((ms) => ms >= 0);
/** How often something was. */
export const count = number((times) => Number.isInteger(times) && times >= 0);

/** A number from `min` to `max`. */
/* @__NO_SIDE_EFFECTS__ */
export function between(min: number, max: number) {
  return number((value) => value >= min && value <= max);
}

/** A text of no more than `length` characters. */
/* @__NO_SIDE_EFFECTS__ */
export function text(length: number) {
  return v.custom<string>((value) => typeof value === 'string' && value.length <= length);
}
