/** The texts of the pages, and numbers and times as the person's language writes them. */
import type { Instant } from '../core/time';
import { language, type MessageKey, t } from '../platform/i18n';

export { type MessageKey, t };

function unit(
  value: number,
  name: 'hour' | 'minute' | 'second',
  display: 'long' | 'short' | 'narrow',
): string {
  const format = { style: 'unit', unit: name, unitDisplay: display } as const;
  return new Intl.NumberFormat(language(), format).format(value);
}

/** A duration as one says it: seconds under a minute, minutes under an hour, then hours and minutes. */
export function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return unit(seconds, 'second', 'long');
  if (minutes < 60) return unit(minutes, 'minute', 'long');
  return hoursAndMinutes(minutes, 'short');
}

function hoursAndMinutes(minutes: number, display: 'short' | 'narrow'): string {
  const hours = unit(Math.floor(minutes / 60), 'hour', display);
  return minutes % 60 === 0 ? hours : `${hours} ${unit(minutes % 60, 'minute', display)}`;
}

/** A duration for a narrow column, in hours and minutes. */
export function durationInColumn(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes < 60 ? unit(minutes, 'minute', 'narrow') : hoursAndMinutes(minutes, 'narrow');
}

/** A duration until something, rounded up: it is never sooner than it says. */
export function durationUntil(ms: number): string {
  return duration(Math.max(1, Math.ceil(ms / 60_000)) * 60_000);
}

/** A countdown: seconds, or minutes and seconds. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** The time of day. `zone` is an IANA name. */
export function timeOfDay(at: Instant, zone?: string): string {
  const format = new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: zone });
  return format.format(at);
}

/** From one time of day to another, as short as the language allows. */
export function timeRange(from: Instant, to: Instant, zone: string): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: zone }).formatRange(from, to);
}

/** A local date (YYYY-MM-DD) by its weekday: alone, or with day and month. */
export function weekday(date: string, style: keyof typeof weekdays): string {
  const format = new Intl.DateTimeFormat(language(), { ...weekdays[style], timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00Z`));
}

const weekdays = {
  alone: { weekday: 'short' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;
