/**
 * A day as text: one line for each event, such as `09:00 works`, in the order in which they happen, also if the
 * computer's clock is set.
 */
import { HOUR, MINUTE, SECOND } from '../../src/core/time';

export interface ScriptLine {
  /** ms since the start of the day. */
  readonly at: number;
  readonly what: string;
}

/**
 * Parses `HH:MM[:SS]` into ms since midnight; hours from 24 on belong to the next day.
 * @throws Error if it is no time of day
 */
export function timeOfDay(text: string): number {
  const [whole, hours, minutes, seconds = 0] = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`Not a time of day: ${text}`);
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}

/** ms since midnight as `HH:MM:SS`, as in scripts; the hours of the next day go on from 24. */
export function timeText(ms: number): string {
  const parts = [ms / HOUR, (ms / MINUTE) % 60, (ms / SECOND) % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/**
 * Parses a script.
 * @throws Error if a line has no time or no text, or if the lines are out of order
 */
export function readScript(text: string): ScriptLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  const scriptLines = lines.filter(Boolean).map((line) => {
    const [, time, what] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (!time || !what) throw new Error(`Not a line of a script: ${line}`);
    return { at: timeOfDay(time), what };
  });
  scriptLines.forEach(({ at, what }, n) => {
    if (at < (scriptLines[n - 1]?.at ?? 0)) throw new Error(`Out of order: ${timeText(at)} ${what}`);
  });
  return scriptLines;
}
