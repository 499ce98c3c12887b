/** The common form of a line, in which script and journal are compared. */
import { SECOND } from '../../../src/core/time';

/** The beginning of every day here: Monday 23 November 2026, in UTC. */
export const MIDNIGHT = Date.UTC(2026, 10, 23);

/** An instant, and the span in which a found instant counts as right. All in ms since midnight. */
export interface Moment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly kind: string;
  readonly start: Moment;
  /** Undefined if the end does not matter, or if the line is not over. */
  readonly end?: Moment | undefined;
  /** Certainty, origin and reason, as words that must be equal. Undefined if the journal does not store them. */
  readonly words: string | undefined;
  /** The part that counted as sitting, in ms. */
  readonly sittingMs?: number | undefined;
  /** How much of the sitting may be missing, in ms, because no event reached the browser in time. */
  readonly mayLackMs?: number;
}

export function clockTime(at: number): string {
  const seconds = Math.round(at / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Formats a duration as minutes and seconds. */
function formatDuration(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function describeLine({ kind, start, end, words, sittingMs }: Line): string {
  const span = end && end !== start ? `${clockTime(start.at)}-${clockTime(end.at)}` : clockTime(start.at);
  const parts = [kind, words, sittingMs === undefined ? undefined : `sat ${formatDuration(sittingMs)}`];
  return `${span} ${parts.filter(Boolean).join(', ')}`;
}

/** How far an instant is outside of a moment's span, in ms: negative if it is before the span, 0 if it is inside. */
export function outside(at: number, { from, to }: Moment): number {
  return at < from ? at - from : Math.max(0, at - to);
}
