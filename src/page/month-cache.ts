/**
 * A cache of the months of the history as they were counted, as texts, so that the page can show a year before it has
 * read the year again. The texts are derived: the journal overrides them, and no backup contains them.
 */
import browser from 'webextension-polyfill';

const store = browser.storage.local;
const COUNTED = 'counted:';

export function isCountedKey(key: string): boolean {
  return key.startsWith(COUNTED);
}

/** The cached texts of these months (YYYY-MM). */
export async function readCachedMonths(months: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stored = await store.get(months.map((month) => COUNTED + month));
  return new Map(
    months.flatMap((month): [string, string][] => {
      const text: unknown = stored[COUNTED + month];
      return typeof text === 'string' ? [[month, text]] : [];
    }),
  );
}

/** Caches a text for each of these months (YYYY-MM). */
export async function cacheMonths(texts: ReadonlyMap<string, string>): Promise<void> {
  if (texts.size === 0) return;
  await store.set(Object.fromEntries([...texts].map(([month, text]) => [COUNTED + month, text])));
}
