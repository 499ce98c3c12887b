/** What was chosen, with the instant of its change, as it is stored: by whom, nobody knows. */
import { HOUR, type Instant } from '../time';

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

/** A stamp is believed so far ahead of this computer's clock: clocks differ, and none by more than a day. */
const BELIEVED = 24 * HOUR;

/** Whether an item says that it was changed when nothing can have been yet. */
export function isAhead(stored: unknown, now: Instant): boolean {
  return changedAt(stored) > now + BELIEVED;
}

/**
 * The instant of a change made now, of an item as it is stored: later than that one's, so that who changes what came
 * from a computer whose clock is ahead is not overruled by it. Where that is not to be believed, it is now.
 */
export function laterThan(stored: unknown, now: Instant): Instant {
  return isAhead(stored, now) ? now : Math.max(now, changedAt(stored) + 1);
}
