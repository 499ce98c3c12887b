/** A day as text: one line for each event, such as `09:00 works`, in the order of true time. */
import { HOUR, MINUTE, SECOND } from '../../src/core/time';

export interface ScriptLine {
  /** ms since the start of the day. */
  readonly at: number;
  readonly what: string;
}

/** Parses `HH:MM[:SS]` into ms since midnight; hours from 24 on belong to the next day. Throws if it is no time. */
export function timeOfDay(text: string): number {
  const [hours = Number.NaN, minutes = Number.NaN, seconds = 0] = text.split(':').map(Number);
  const at = hours * HOUR + minutes * MINUTE + seconds * SECOND;
  if (!Number.isFinite(at)) throw new Error(`Not a time of day: ${text}`);
  return at;
}

/** ms since midnight as `HH:MM:SS`, as in scripts; the hours of the next day go on from 24. */
export function timeText(ms: number): string {
  const parts = [ms / HOUR, (ms / MINUTE) % 60, (ms / SECOND) % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** Parses a script; throws if a line has no time and text, or if the lines are out of order. */
export function readScript(text: string): ScriptLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  const happenings = lines.filter(Boolean).map((line) => {
    const [, time, what] = /^(\d+:\d\d(?::\d\d)?)\s+(.+)$/.exec(line) ?? [];
    if (!time || !what) throw new Error(`Not a line of a script: ${line}`);
    return { at: timeOfDay(time), what };
  });
  happenings.forEach(({ at, what }, n) => {
    if (at < (happenings[n - 1]?.at ?? 0)) throw new Error(`Out of order: ${what}`);
  });
  return happenings;
}
