/** The names of the weekdays from Monday to Sunday. */
import { weekday } from '../../text';

/** 5 January 1970 was a Monday. */
export function weekdayNames(): string[] {
  return Array.from({ length: 7 }, (_, day) =>
    weekday(`1970-01-${String(5 + day).padStart(2, '0')}`, 'name'),
  );
}
