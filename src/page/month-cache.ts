/**
 * Months of the history as they were counted, kept as texts so that a year can be shown before it has been read
 * again. They are derived: nobody trusts them over the journal, and they are in no backup.
 */
import browser from 'webextension-polyfill';

const store = browser.storage.local;
const COUNTED = 'counted:';

export function isCountedKey(key: string): boolean {
  return key.startsWith(COUNTED);
}

/** What was kept of these months (YYYY-MM). */
export async function readCounted(months: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stored = await store.get(months.map((month) => COUNTED + month));
  return new Map(
    months.flatMap((month): [string, string][] => {
      const text: unknown = stored[COUNTED + month];
      return typeof text === 'string' ? [[month, text]] : [];
    }),
  );
}

/** Keeps a text for each of these months (YYYY-MM). */
export async function keepCounted(texts: ReadonlyMap<string, string>): Promise<void> {
  if (texts.size === 0) return;
  await store.set(Object.fromEntries([...texts].map(([month, text]) => [COUNTED + month, text])));
}
