/** The constants of the rules. Figures that the person can change are options. */
import { HOUR, MINUTE, SECOND } from '../time';

/** How often the clock looks while the person sits. */
export const PULSE_PERIOD = 2 * MINUTE;
/** How often it looks while a break is owed, asked or under way. */
export const CLOSE_PERIOD = 30 * SECOND;
/** Time without a pulse after which counting ends at the last one: sleep, a closed browser, a clock set ahead. */
export const SILENCE = 2 * PULSE_PERIOD;

/** How far two readings of the same last input may differ: both browsers round to seconds. */
export const JITTER = 2 * SECOND;
/** Stillness that makes a good moment: the shortest that the browsers can report. */
export const BOUNDARY = 15 * SECOND;
/**
 * Stillness after which no window opens. It is 15 s longer than a good moment takes: by then the person has got up
 * already, for example for a break in another profile.
 */
export const EMPTY_CHAIR = 30 * SECOND;
/** While the person sits, the browser reports stillness of this length. */
export const REPORTED_STILLNESS = MINUTE;
/** A rest of this length in full screen interrupts work there. */
export const FULL_SCREEN_REST = MINUTE;
/** Stillness that counts as the break itself while one is owed. */
export const GETTING_UP = 2 * MINUTE;
/** From this many still stretches of `GETTING_UP` on, the person of the bout is taken for a reader. */
export const STILLS_OF_A_READER = 2;
/** *I was just up* is about a still stretch that ended at most this long before the nudge. */
export const JUST_UP = 10 * MINUTE;
/** *I'm reading* lasts this long. */
export const READING = 60 * MINUTE;
/** The person is away once a screen that they locked has been locked for this long. */
export const LOCKED = 2 * MINUTE;
/** From this much sitting on, a break that has waited long enough is asked for without a boundary. */
export const STRONG = 60 * MINUTE;

/** Watching without input counts as sitting for this long; after that it is unknown whether the person is there. */
export const WATCHING_LIMIT = 60 * MINUTE;
/** After watching this long without input, the person is not nudged for `AFTER_WATCHING`. */
export const LONG_WATCHING = 10 * MINUTE;
/** How long no nudge comes after `LONG_WATCHING`. */
export const AFTER_WATCHING = 5 * MINUTE;

/** A call continues through this much silence. */
export const CALL_LINGERS = 2 * MINUTE;
/** A call that the person reported and that makes no sound is taken to last this long. */
export const SAID_CALL = 60 * MINUTE;
/** A person who has worked in full screen for this long works there, and neither watches nor presents. */
export const FULL_SCREEN_WORK = 10 * MINUTE;
/** Where the green button means full screen, full screen delays a due break for at most this long. */
export const FULL_SCREEN_PAST_DUE = 30 * MINUTE;
/** A call or full screen that lasts for this long shows on the badge. */
export const LONG_HOLD = 90 * MINUTE;

/** If the person returns this soon after time that did not pass for the page, the machine slept through that time. */
export const WAKING = 30 * SECOND;
/** A page that reports nothing for this long while the hands are busy is taken to be gone. */
export const PAGE_SILENCE = 2 * MINUTE;
/** A break that still plays this long after the working hours is closed at their end: the person went home. */
export const LAST_BREAK = 30 * MINUTE;
/** A break of at least this length ends the bout. */
export const FULL_BREAK = 60 * SECOND;
/** Hands busy for this long are work, whatever else is on the screen. */
export const WORK = 2 * MINUTE;
/** The third *Later* for one break counts as a *Skip*. */
export const LATERS = 3;
/** After this many nudges in a row that were seen and not answered, the next one is only a badge. */
export const UNANSWERED_IN_A_ROW = 2;
/** After this many in a day, the popup asks whether that is too often. */
export const UNANSWERED_A_DAY = 3;

/** After standing this long, it is time to move. */
export const STANDING_LIMIT = 30 * MINUTE;
/** A person who was standing and is back sooner than this still stands. */
export const SOON_BACK = 15 * MINUTE;
/** A standing person who leaves a nudge unanswered for this long is taken to sit. */
export const STANDING_ANSWER = 5 * MINUTE;

/** After a pause is resumed, no break is asked for until this long has passed. */
export const SETTLING = 2 * MINUTE;
/** After the browser failed to open a window, no window is tried for this long. */
export const WINDOW_RETRY = 30 * SECOND;
/** The person's day ends with the first absence of this length, not at midnight. */
export const NIGHT = 4 * HOUR;
/** Absences from `min` to `max` may have been none: the return question is asked. */
export const DOUBTFUL_ABSENCE = { min: 5 * MINUTE, max: 90 * MINUTE } as const;
/** From this many answers on, the person's usual answer is assumed. */
export const ANSWERS_TO_TRUST = 3;
/** The longest time for which alarms may fail to ring after the clock was set back: browsers are restarted. */
export const DEAF_LIMIT = 24 * HOUR;
/** *Until tomorrow* ends after this long at the latest. */
export const TOMORROW_LIMIT = 24 * HOUR;
/** A person's day that begins before this hour belongs to the previous date. */
export const SMALL_HOURS = 4;
/** A pause until a date ends within this time. */
export const LONGEST_PAUSE = 366 * 24 * HOUR;
/** A pause without an end reminds of itself once, after this long. */
export const PAUSE_REMINDER = 24 * HOUR;
