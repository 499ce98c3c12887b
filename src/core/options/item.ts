/** Stored items: a chosen value with the instant of its change. Their origin is unknown, so they may be invalid. */
import { HOUR, type Instant } from '../time';

interface Item {
  readonly value?: unknown;
  readonly at?: unknown;
}

/** 2100. An item with a change then or later is mistaken, and no other change could be later than it. */
const NEVER: Instant = 4_102_444_800_000;

/** Takes any stored value as an item. Never throws. */
export function itemOf(stored: unknown): Item {
  return Object(stored);
}

/** When an item was changed; -1, which is before all changes, if it has no valid instant. */
export function changedAt(stored: unknown): Instant {
  const { at } = itemOf(stored);
  return typeof at === 'number' && at >= 0 && at < NEVER ? at : -1;
}

/** How far ahead of this computer's clock a change is still believed: clocks differ, but not by more than a day. */
const BELIEVED = 24 * HOUR;

/** Whether the change of an item is so far in the future that it is not believed. */
export function isAhead(stored: unknown, now: Instant): boolean {
  return changedAt(stored) > now + BELIEVED;
}

/**
 * The instant for a change of a stored item that is made now: later than the item's own, so that the change wins over
 * an item from a computer whose clock is ahead. If the item's instant is not believed, this is `now`.
 */
export function laterThan(stored: unknown, now: Instant): Instant {
  return isAhead(stored, now) ? now : Math.max(now, changedAt(stored) + 1);
}
