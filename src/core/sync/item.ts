/** What was chosen, with the instant of its change, as it is stored: by whom, nobody knows. */
import type { Instant } from '../time';

interface Item {
  readonly value?: unknown;
  readonly at?: unknown;
}

/** 2100: what says that it was changed then or later is mistaken, and nothing could be later than it. */
const NEVER: Instant = 4_102_444_800_000;

/** Total. */
export function itemOf(stored: unknown): Item {
  return Object(stored);
}

/** When an item was changed; -1, before all that were, if it does not say so. */
export function changedAt(stored: unknown): Instant {
  const { at } = itemOf(stored);
  return typeof at === 'number' && at >= 0 && at < NEVER ? at : -1;
}

/**
 * The instant of a change made now, of an item as it is stored: later than that one's, so that who changes what came
 * from a computer whose clock is ahead is not overruled by it.
 */
export function laterThan(stored: unknown, now: Instant): Instant {
  return Math.max(now, changedAt(stored) + 1);
}
