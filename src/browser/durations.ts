/** Durations as the person's language writes them, for pages and for notifications. */
import { textLocale } from './locale';

/** A number with its unit. */
export function unit(
  value: number,
  name: 'hour' | 'minute' | 'second',
  display: 'long' | 'short' | 'narrow',
): string {
  const format = { style: 'unit', unit: name, unitDisplay: display } as const;
  return new Intl.NumberFormat(textLocale(), format).format(value);
}

export function hoursAndMinutes(minutes: number, display: 'short' | 'narrow'): string {
  const hours = unit(Math.floor(minutes / 60), 'hour', display);
  return minutes % 60 === 0 ? hours : `${hours} ${unit(minutes % 60, 'minute', display)}`;
}

/** A duration as one says it: seconds under a minute, minutes under an hour, then hours and minutes. */
export function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return unit(seconds, 'second', 'long');
  if (minutes < 60) return unit(minutes, 'minute', 'long');
  return hoursAndMinutes(minutes, 'short');
}
