/**
 * What several computers have chosen made one, name by name: of two items the one that was changed later stands. In
 * whatever order computers meet, they come to the same, for all of them put items in one order.
 */

import { changedAt, isAhead, itemOf } from '../options/item';
import type { Instant } from '../time';

export type StoredItems = Readonly<Record<string, unknown>>;

/** What may stand under each key. */
export type ItemRules = Readonly<Record<string, { readonly allows: (value: unknown) => boolean }>>;

/** What each side has to store to be like the other. */
export interface Merged {
  readonly toHere: StoredItems;
  readonly toThere: StoredItems;
}

function textOf(stored: unknown): string {
  return JSON.stringify(itemOf(stored).value) ?? '';
}

/** One computer and what it has heard of the others, at `now` by its clock. */
export interface Sides {
  readonly here: StoredItems;
  readonly there: StoredItems;
  readonly now: Instant;
  /** Whether something was chosen here just now, and not only heard of. */
  readonly tells: boolean;
}

/** Of an item without an instant nothing is known; one that is ahead of all clocks loses against any that is not. */
function rankOf(stored: unknown, now: Instant): number {
  if (changedAt(stored) < 0) return 0;
  return isAhead(stored, now) ? 1 : 2;
}

/** Whether one is the later one. Two changes of the same instant are put in order by what they say. */
function isLater(one: unknown, other: unknown, now: Instant): boolean {
  const ahead = rankOf(one, now) - rankOf(other, now) || changedAt(one) - changedAt(other);
  return ahead > 0 || (ahead === 0 && textOf(one) > textOf(other));
}

/**
 * What has to be stored on both sides. What cannot be read here changes nothing, and nothing that is earlier takes
 * its place: it may come from a newer version, which would put it back. So may a computer whose clock is ahead: what
 * it stored there is replaced when somebody chooses something here, never in answer to it.
 */
export function mergeItems(
  rows: ItemRules,
  nameOf: (key: string) => string,
  { here, there, now, tells }: Sides,
): Merged {
  const toHere: Record<string, unknown> = {};
  const toThere: Record<string, unknown> = {};
  for (const [key, { allows }] of Object.entries(rows)) {
    const name = nameOf(key);
    const [mine, theirs] = [here[name], there[name]];
    const leaves = isLater(mine, theirs, now);
    if (leaves && isAhead(theirs, now) && !tells) continue;
    const [to, one, other] = leaves ? [toThere, mine, theirs] : [toHere, theirs, mine];
    const { value } = itemOf(one);
    const at = changedAt(one);
    if (at >= 0 && isLater(one, other, now) && allows(value)) to[name] = { value, at };
  }
  return { toHere, toThere };
}
