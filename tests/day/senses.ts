/**
 * What a browser can sense and what the rules allow, in ms. The figures are taken from docs/behaviour.md and from the
 * browsers, not from `core`, so that the tests notice a figure that is changed there by mistake.
 */
import { HOUR, MINUTE, SECOND } from '../../src/core/time';

/** How often the clock looks while the person sits. One crash, sleep, jump or end of a film may cost this much. */
export const PERIOD = 2 * MINUTE;
/** A sleep of up to two periods goes unnoticed. */
export const UNNOTICED = 2 * PERIOD;
/** Stillness of this length beside a nudge is the break, and so is a lock of this length. */
export const OWED_AWAY = 2 * MINUTE;
/** Without input, watching counts for `WATCHING`. After `LONG_WATCHING`, a return is not nudged for a while. */
export const WATCHING = HOUR;
export const LONG_WATCHING = 10 * MINUTE;
/** A call goes on through this much time without sound. */
export const LINGERS = 2 * MINUTE;
export const FULL_BREAK = MINUTE;
/** A person who comes back sooner than this is as they last said: still standing, if they stood. */
export const SOON_BACK = 15 * MINUTE;
/** After standing for this long, the person is asked to move, and may be presumed to sit if they do not answer. */
export const STANDING = 30 * MINUTE;
/** Browsers report idleness of a minute, even when alarms do not ring. */
export const REPORTED_IDLE = 61 * SECOND;
/** Neither browser reports stillness shorter than this; if something interrupts it, it stays unreported. */
export const UNREPORTED_IDLE = 15 * SECOND;
/** Browsers see input at the next whole second. */
export const EDGE = 2 * SECOND;
/** Browsers round to seconds: input this soon after a look cannot be told apart from it. */
export const ROUNDING = 2 * SECOND;
