/** The options that the clock uses; the background reads no others. */
import { defaultWeek } from './hours';
import { choice, joinedList, type Rows, readRows, type ValuesOf, week, wholeNumber } from './rows';

/** A date, YYYY-MM-DD. */
export const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** Whether a date exists: the calendar throws on 31 February. */
function isDate(text: string): boolean {
  return new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;
}

export const clockTable = {
  /** Sitting time between two breaks. Half an hour is Dr Epler's preference. */
  intervalMinutes: wholeNumber(30, 1, 180),
  /** How long a due break waits for a good moment; 0 asks at once. Never more than a sixth of the interval. */
  waitMinutes: wholeNumber(5, 0, 30),
  /** Time without input that counts as having got up. */
  awayMinutes: wholeNumber(5, 2, 30),
  /** How long *Later* puts a break off. */
  laterMinutes: wholeNumber(10, 1, 60),
  /** What counts as sitting: work in any program, only in this browser, or all time that the browser runs. */
  counts: choice('computer', 'browser', 'clock'),
  /** How to ask; a way that is not possible here is replaced by the next one. */
  way: choice('window', 'notification', 'badge'),
  /** Whether Flexor asks in full screen while the person works there. */
  inFullScreen: choice('wait', 'ask'),
  /** Whether Flexor works all day, or in the hours below. */
  when: choice('always', 'hours'),
  /** Working hours; a weekday without any is a day off. */
  hours: week(defaultWeek),
  /** Dates without working hours, YYYY-MM-DD. */
  daysOff: joinedList(new RegExp(`^${date}$`), 100, isDate),
} as const satisfies Rows;

export type ClockOptions = ValuesOf<typeof clockTable>;

export const clockKeys = Object.keys(clockTable);

/** The options of the clock in force, from the items in storage. Never throws. */
export function readClockOptions(stored: Readonly<Record<string, unknown>>): ClockOptions {
  return readRows(clockTable, stored);
}
