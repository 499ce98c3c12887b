/** Decides which items fit into the browser's sync. */
import type { StoredItems } from './merge';

/**
 * A little less than browsers allow (102,400 bytes, 8,192 an item, 512 items), because each measures differently.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const room = { bytes: 98_000, itemBytes: 8000, items: 500 } as const;

/** The size of an item in bytes, by the browser that counts the most: Chromium writes `<` as six characters. */
function bytesOf(name: string, item: unknown): number {
  const text = encodeURIComponent(JSON.stringify([name, item]));
  return text.replace(/%3C/g, '......').replace(/%../g, '.').length;
}

interface Fitting {
  readonly fits: StoredItems;
  /** Names of the items that are too large, or for which no room is left. */
  readonly left: readonly string[];
}

/** Selects the wanted items that can be stored beside, or in place of, those that are there; the first go first. */
export function selectFitting(there: StoredItems, wanted: StoredItems): Fitting {
  const sizes = new Map(Object.entries(there).map(([name, item]) => [name, bytesOf(name, item)]));
  let free = room.bytes - [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const fits: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [name, item] of Object.entries(wanted)) {
    const size = bytesOf(name, item);
    const more = size - (sizes.get(name) ?? 0);
    if (size > room.itemBytes || more > free || (!sizes.has(name) && sizes.size >= room.items)) {
      left.push(name);
      continue;
    }
    free -= more;
    sizes.set(name, size);
    fits[name] = item;
  }
  return { fits, left };
}
