/** What script and journal are compared by: one thing that happened, in the same form for both. */
import { SECOND } from '../../../src/core/time';

/** Every day here is Monday 23 November 2026, in UTC. */
export const MIDNIGHT = Date.UTC(2026, 10, 23);

/** An instant, and the span in which it is right to find it, in ms since midnight. */
export interface Moment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly kind: string;
  readonly start: Moment;
  /** Left out where it does not matter, or is not over. */
  readonly end?: Moment | undefined;
  /** How sure, by whom, why: the words that must agree; undefined where the journal does not keep them. */
  readonly words: string | undefined;
  /** What of it counted as sitting, in ms. */
  readonly sittingMs?: number | undefined;
  /** How much of that may be missing, in ms, where nothing tells the browser in time. */
  readonly mayLackMs?: number;
}

export function clockTime(at: number): string {
  const seconds = Math.round(at / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes and seconds. */
function length(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function tell({ kind, start, end, words, sittingMs }: Line): string {
  const span = end && end !== start ? `${clockTime(start.at)}-${clockTime(end.at)}` : clockTime(start.at);
  const parts = [kind, words, sittingMs === undefined ? undefined : `sat ${length(sittingMs)}`];
  return `${span} ${parts.filter(Boolean).join(', ')}`;
}

/** How far an instant lies outside a moment, in ms: negative if it is before, 0 if it is within. */
export function outside(at: number, { from, to }: Moment): number {
  return at < from ? at - from : Math.max(0, at - to);
}
