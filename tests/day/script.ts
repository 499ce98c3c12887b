/** A day told as text: one line a happening, `09:00 works`, in the order of the true time. */
import { HOUR, MINUTE, SECOND } from '../../src/core/time';

export interface Happening {
  /** ms since the start of the day. */
  readonly at: number;
  readonly what: string;
}

/** Reads `HH:MM[:SS]` (hours may exceed 23: the next day) as ms since midnight. */
export function timeOfDay(text: string): number {
  const [hours = Number.NaN, minutes = Number.NaN, seconds = 0] = text.split(':').map(Number);
  const at = hours * HOUR + minutes * MINUTE + seconds * SECOND;
  if (!Number.isFinite(at)) throw new Error(`Not a time of day: ${text}`);
  return at;
}

/** A time of day as scripts tell it, `HH:MM:SS`; the hours of the next day go on from 24. */
export function timeText(ms: number): string {
  const parts = [ms / HOUR, (ms / MINUTE) % 60, (ms / SECOND) % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** The happenings of a script; throws if a line is not one or they are out of order. */
export function readScript(text: string): Happening[] {
  const lines = text.split('\n').map((line) => line.trim());
  const happenings = lines.filter(Boolean).map((line) => {
    const [, time, what] = /^(\d+:\d\d(?::\d\d)?)\s+(.+)$/.exec(line) ?? [];
    if (!time || !what) throw new Error(`Not a happening: ${line}`);
    return { at: timeOfDay(time), what };
  });
  happenings.forEach(({ at, what }, n) => {
    if (at < (happenings[n - 1]?.at ?? 0)) throw new Error(`Out of order: ${what}`);
  });
  return happenings;
}
