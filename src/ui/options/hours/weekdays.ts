/** Monday to Sunday by name. */

/** 5 January 1970 was a Monday. */
const MONDAY = Date.UTC(1970, 0, 5);
const DAY = 24 * 60 * 60 * 1000;

export function weekdayNames(): string[] {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang || 'en', { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY));
}
