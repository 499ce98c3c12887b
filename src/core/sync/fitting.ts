/** What fits into the browser's sync. */
import type { StoredItems } from './meeting';

/**
 * A little less than browsers allow (102,400 bytes, 8,192 an item, 512 items), for each measures in its own way.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const room = { bytes: 98_000, itemBytes: 8000, items: 500 } as const;

/** The size of an item, in bytes, as the browser that counts most sees it: Chromium writes `<` as six characters. */
function bytesOf(name: string, item: unknown): number {
  const text = encodeURIComponent(JSON.stringify([name, item]));
  return text.replace(/%3C/g, '......').replace(/%../g, '.').length;
}

export interface Fitting {
  readonly fits: StoredItems;
  /** Names of what is too large, or finds no room beside what is there. */
  readonly left: readonly string[];
}

/** What of the wanted items, the first first, can be stored beside, or in place of, what is there. */
export function fitting(there: StoredItems, wanted: StoredItems): Fitting {
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
