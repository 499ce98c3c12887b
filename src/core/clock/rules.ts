/** The figures of the rules. Those that a person can change are options. */
import { HOUR, MINUTE, SECOND } from '../time';

/** How often the clock looks while somebody sits. */
export const PULSE_PERIOD = 2 * MINUTE;
/** How often it looks while a break is owed, asked or under way. */
export const CLOSE_PERIOD = 30 * SECOND;
/** Time without pulses after which counting ends at the last one: sleep, a closed browser, a clock set ahead. */
export const SILENCE = 2 * PULSE_PERIOD;

/** How far two measurements of the same last input may lie apart: both browsers round to seconds. */
export const JITTER = 2 * SECOND;
/** Stillness that makes a good moment: the shortest that either browser can tell. */
export const BOUNDARY = 15 * SECOND;
/**
 * Stillness after which no window opens: hands that have rested for 15 s longer than a good moment takes belong to a
 * person who has got up already, in another profile for example.
 */
export const EMPTY_CHAIR = 30 * SECOND;
/** While the person sits, the browser reports stillness of this length. */
export const TOLD_STILLNESS = MINUTE;
/** A rest of this length in full screen is no work. */
export const FULL_SCREEN_REST = MINUTE;
/** Stillness that is the break itself while one is owed. */
export const GETTING_UP = 2 * MINUTE;
/** From so many still stretches of that length on, a bout is that of a reader. */
export const STILLS_OF_A_READER = 2;
/** *I was just up* is about a still stretch that ended no longer than this before the nudge. */
export const JUST_UP = 10 * MINUTE;
/** *I'm reading* holds for this long. */
export const READING = 60 * MINUTE;
/** Behind a lock by hand for this long, the person is away. */
export const LOCKED = 2 * MINUTE;
/** From this much sitting on, an ask no longer waits for a boundary once its wait has run out. */
export const STRONG = 60 * MINUTE;

/** Without input, watching counts for this long; after that nobody knows. */
export const WATCHING_LIMIT = 60 * MINUTE;
/** After watching this long without input, the return is not nudged… */
export const LONG_WATCHING = 10 * MINUTE;
/** …for this long. */
export const AFTER_WATCHING = 5 * MINUTE;

/** A call goes on through this much silence. */
export const CALL_LINGERS = 2 * MINUTE;
/** A call that was said and makes no sound is taken to last this long. */
export const SAID_CALL = 60 * MINUTE;
/** Somebody who keeps working in full screen for this long works there, and neither watches nor presents. */
export const FULL_SCREEN_WORK = 10 * MINUTE;
/** Where the green button means full screen, it holds for no longer than this past due. */
export const FULL_SCREEN_PAST_DUE = 30 * MINUTE;

/** A return this soon after time that no page lived through shows that the machine slept until then. */
export const WAKING = 30 * SECOND;
/** A page that reports nothing for this long while the hands are busy is as good as gone. */
export const PAGE_SILENCE = 2 * MINUTE;
/** A break that still plays so long after the working hours ended with them: the person went home. */
export const LAST_BREAK = 30 * MINUTE;
/** Up for at least this long ends the bout. */
export const FULL_BREAK = 60 * SECOND;
/** Hands busy for this long are work, whatever else is on the screen. */
export const WORK = 2 * MINUTE;
/** The third *Later* for one break is a *Skip*. */
export const LATERS = 3;
/** After so many nudges in a row that were seen and not answered, the next is a badge only. */
export const UNANSWERED_IN_A_ROW = 2;
/** After so many in a day, the popup asks whether that is too often. */
export const UNANSWERED_A_DAY = 3;

/** On one's feet for this long, it is time to move. */
export const STANDING_LIMIT = 30 * MINUTE;
/** Who comes back sooner than this is as they last said: still standing, if they stood. */
export const SOON_BACK = 15 * MINUTE;
/** A nudge for somebody who stands that stays unanswered for this long: they sit. */
export const STANDING_ANSWER = 5 * MINUTE;

/** After resuming, at least this long passes before anything is asked. */
export const SETTLING = 2 * MINUTE;
/** After a window that did not open, none is tried for this long. */
export const WINDOW_RETRY = 30 * SECOND;
/** The person's day runs to the first absence of this length, not to midnight. */
export const NIGHT = 4 * HOUR;
/** Absences from the first to the second length may have been none: the return question. */
export const DOUBTFUL_ABSENCE = { min: 5 * MINUTE, max: 90 * MINUTE } as const;
/** From so many answers on, the person's usual one is taken for granted. */
export const ANSWERS_TO_TRUST = 3;
/** A clock set back keeps alarms from ringing for no longer than this: sooner or later the browser is restarted. */
export const DEAF_LIMIT = 24 * HOUR;
/** *Until tomorrow* ends after this long at the latest. */
export const TOMORROW_LIMIT = 24 * HOUR;
/** A day that begins before this hour belongs to the date before. */
export const SMALL_HOURS = 4;
