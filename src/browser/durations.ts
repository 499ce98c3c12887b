/** Durations in the person's language, for pages and for notifications. */
import { textLocale } from './locale';

/** A number with its unit. */
export function formatUnit(
  value: number,
  name: 'hour' | 'minute' | 'second',
  display: 'long' | 'short' | 'narrow',
): string {
  const format = { style: 'unit', unit: name, unitDisplay: display } as const;
  return new Intl.NumberFormat(textLocale(), format).format(value);
}

export function formatHoursAndMinutes(minutes: number, display: 'short' | 'narrow'): string {
  const hours = formatUnit(Math.floor(minutes / 60), 'hour', display);
  return minutes % 60 === 0 ? hours : `${hours} ${formatUnit(minutes % 60, 'minute', display)}`;
}

/** A duration in everyday words: seconds under a minute, minutes under an hour, then hours and minutes. */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return formatUnit(seconds, 'second', 'long');
  if (minutes < 60) return formatUnit(minutes, 'minute', 'long');
  return formatHoursAndMinutes(minutes, 'short');
}
