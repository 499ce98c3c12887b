/**
 * What a browser can sense and what the rules allow, in ms: from docs/behaviour.md and the browsers, not from `core`, so
 * that a figure changed there by mistake is noticed.
 */
import { HOUR, MINUTE, SECOND } from '../../src/core/time';

/** How often the clock looks while somebody sits: what one crash, sleep, jump or end of a film may cost. */
export const PERIOD = 2 * MINUTE;
/** A sleep of two of those goes unnoticed. */
export const UNNOTICED = 2 * PERIOD;
/** While a break is owed, stillness of this length is that break; so is as much time behind a lock. */
export const OWED_AWAY = 2 * MINUTE;
/** Without input, watching counts for this long; after the second, whoever moves is left in peace for a while. */
export const WATCHING = HOUR;
export const LONG_WATCHING = 10 * MINUTE;
/** A call goes on through this much silence. */
export const LINGERS = 2 * MINUTE;
export const FULL_BREAK = MINUTE;
/** Who comes back sooner is as they last said. */
export const SOON_BACK = 15 * MINUTE;
/** On one's feet for this long, one is asked to move, and may be taken to sit if there is no answer. */
export const STANDING = 30 * MINUTE;
/** Idleness of a minute is told of, whatever became of the alarms. */
export const TOLD_IDLE = 61 * SECOND;
/** Stillness shorter than this neither browser tells of; what interrupts it leaves it so. */
export const UNTOLD = 15 * SECOND;
/** Input shows at the next whole second. */
export const EDGE = 2 * SECOND;
/** Browsers round to seconds: input this soon after a look cannot be told from it. */
export const ROUNDING = 2 * SECOND;
