/**
 * What several computers have chosen made one, name by name: of two items the one that was changed later stands. In
 * whatever order computers meet, they come to the same, for all of them put items in one order.
 */
import { changedAt, itemOf } from './item';

export type Stored = Readonly<Record<string, unknown>>;

/** What may stand under each key. */
export type Rows = Readonly<Record<string, { readonly allows: (value: unknown) => boolean }>>;

/** What each side has to store to be like the other. */
export interface Met {
  readonly toHere: Stored;
  readonly toThere: Stored;
}

function textOf(stored: unknown): string {
  return JSON.stringify(itemOf(stored).value) ?? '';
}

/** Whether one is the later one. Two changes of the same instant are put in order by what they say. */
function isLater(one: unknown, other: unknown): boolean {
  const ahead = changedAt(one) - changedAt(other);
  return ahead > 0 || (ahead === 0 && textOf(one) > textOf(other));
}

/**
 * What has to be stored on both sides. What cannot be read here changes nothing, and nothing that is earlier takes
 * its place: it may come from a newer version, which would put it back.
 */
export function meet(rows: Rows, nameOf: (key: string) => string, here: Stored, there: Stored): Met {
  const toHere: Record<string, unknown> = {};
  const toThere: Record<string, unknown> = {};
  for (const [key, { allows }] of Object.entries(rows)) {
    const name = nameOf(key);
    const [mine, theirs] = [here[name], there[name]];
    const [to, one, other] = isLater(mine, theirs) ? [toThere, mine, theirs] : [toHere, theirs, mine];
    const { value } = itemOf(one);
    const at = changedAt(one);
    if (at >= 0 && isLater(one, other) && allows(value)) to[name] = { value, at };
  }
  return { toHere, toThere };
}
