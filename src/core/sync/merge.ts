/**
 * Merges the settings of several computers key by key; the latest change wins. The result does not depend on the order
 * in which computers sync, because all of them order items in the same way.
 */

import { changedAt, isAhead, itemOf } from '../options/item';
import type { Instant } from '../time';

export type StoredItems = Readonly<Record<string, unknown>>;

/** Which values are allowed under each key. */
export type ItemRules = Readonly<Record<string, { readonly allows: (value: unknown) => boolean }>>;

/** What each side has to store to match the other. */
export interface Merged {
  readonly toHere: StoredItems;
  readonly toThere: StoredItems;
}

function textOf(stored: unknown): string {
  return JSON.stringify(itemOf(stored).value) ?? '';
}

/** The items of one computer (`here`) and those it knows from sync (`there`), at `now` by its clock. */
export interface Sides {
  readonly here: StoredItems;
  readonly there: StoredItems;
  readonly now: Instant;
  /** Whether something was chosen here just now; false if items have only come from sync. */
  readonly choseHere: boolean;
}

/** The first criterion of order: an item without an instant comes last, one that is too far ahead second to last. */
function rankOf(stored: unknown, now: Instant): number {
  if (changedAt(stored) < 0) return 0;
  return isAhead(stored, now) ? 1 : 2;
}

/** Whether `one` is the later item. Two changes of the same instant are ordered by their values. */
function isLater(one: unknown, other: unknown, now: Instant): boolean {
  const ahead = rankOf(one, now) - rankOf(other, now) || changedAt(one) - changedAt(other);
  return ahead > 0 || (ahead === 0 && textOf(one) > textOf(other));
}

/**
 * What has to be stored on both sides. An item that cannot be read here changes nothing, and no earlier item replaces
 * it: it may come from a newer version, which would put it back. A computer whose clock is ahead would put its items
 * back too: they are replaced when the person chooses something here, but never in reply to them.
 */
export function mergeItems(
  rows: ItemRules,
  nameOf: (key: string) => string,
  { here, there, now, choseHere }: Sides,
): Merged {
  const toHere: Record<string, unknown> = {};
  const toThere: Record<string, unknown> = {};
  for (const [key, { allows }] of Object.entries(rows)) {
    const name = nameOf(key);
    const [mine, theirs] = [here[name], there[name]];
    const isMineLater = isLater(mine, theirs, now);
    if (isMineLater && isAhead(theirs, now) && !choseHere) continue;
    const [to, one, other] = isMineLater ? [toThere, mine, theirs] : [toHere, theirs, mine];
    const { value } = itemOf(one);
    const at = changedAt(one);
    if (at >= 0 && isLater(one, other, now) && allows(value)) to[name] = { value, at };
  }
  return { toHere, toThere };
}
