/** The browser's storage, in memory. */
import { FakeEvent } from './fake-event';

export type Items = Record<string, unknown>;

/** What fails: to read or write storage.local, or to send a message to the background. */
export type Failure = 'reading' | 'writing' | 'background';

export interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

const STORAGE_ERROR = 'An unexpected error occurred';

/** A storage area over `items`. It copies the values, and an equal value fires no change event, as in both browsers. */
export function storageArea(items: Items, broken?: Failure) {
  const onChanged = new FakeEvent<[Record<string, Change>]>();
  const put = async (changes: Items, removed: readonly string[]) => {
    if (broken === 'writing' || broken === 'reading') throw new Error(STORAGE_ERROR);
    const changed: Record<string, Change> = {};
    for (const [key, newValue] of Object.entries(structuredClone(changes))) {
      if (JSON.stringify(items[key]) === JSON.stringify(newValue)) continue;
      changed[key] = { ...(key in items ? { oldValue: items[key] } : {}), newValue };
      items[key] = newValue;
    }
    for (const key of removed) {
      if (!(key in items)) continue;
      changed[key] = { oldValue: items[key] };
      delete items[key];
    }
    // Both browsers fire the event at about the time when the promise settles, or after it.
    if (Object.keys(changed).length > 0) queueMicrotask(() => onChanged.fire(changed));
  };
  return {
    async get(keys?: string | readonly string[] | null): Promise<Items> {
      if (broken === 'reading') throw new Error(STORAGE_ERROR);
      const wanted = keys == null ? Object.keys(items) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
      );
    },
    set: (changes: Items) => put(changes, []),
    remove: (keys: string | readonly string[]) => put({}, [keys].flat()),
    clear: () => put({}, Object.keys(items)),
    async getBytesInUse(): Promise<number> {
      return JSON.stringify(items).length;
    },
    onChanged,
  };
}
