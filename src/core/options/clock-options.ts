/** The options by which the clock goes: all that the background reads. */
import { workingWeek } from './hours';
import { choice, joinedList, minutes, type Rows, readRows, type ValuesOf, week } from './rows';

/** A date, YYYY-MM-DD. */
export const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** The calendar knows no 31 February, and throws on it. */
function isDate(text: string): boolean {
  return new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;
}

export const clockTable = {
  /** Sitting between two breaks. Half an hour is Dr Epler's preference. */
  intervalMinutes: minutes(30, 1, 180),
  /** How long a due break waits for a good moment, at most; 0 asks at once. Never over a sixth of the interval. */
  waitMinutes: minutes(5, 0, 30),
  /** Time without input that counts as having got up. */
  awayMinutes: minutes(5, 2, 30),
  /** What *Later* means. */
  laterMinutes: minutes(10, 1, 60),
  /** Whether work in other programs is sitting too; or all time while the browser runs, whatever input it sees. */
  counts: choice('computer', 'browser', 'clock'),
  /** How to ask; what cannot be done here gives way to the next. */
  way: choice('window', 'notification', 'badge'),
  /** Whether Flexor asks in full screen while the person works there. */
  inFullScreen: choice('wait', 'ask'),
  /** A call or full screen that lasts longer than this shows on the badge. */
  holdMinutes: minutes(90, 15, 240),
  /** Whether Flexor works all day, or in the hours below. */
  when: choice('always', 'hours'),
  /** Working hours; a weekday without any is a day off. */
  hours: week(workingWeek),
  /** Dates without working hours, YYYY-MM-DD. */
  daysOff: joinedList(new RegExp(`^${date}$`), 100, isDate),
} as const satisfies Rows;

export type ClockOptions = ValuesOf<typeof clockTable>;

export const clockKeys = Object.keys(clockTable);

/** Those in force, from whatever storage holds. Total. */
export function readClockOptions(stored: Readonly<Record<string, unknown>>): ClockOptions {
  return readRows(clockTable, stored);
}
