/** Finds and erases stored data that cannot be read, for pages. */
import browser from 'webextension-polyfill';
import { JOURNAL_LOCK, limitedStore, OPTIONS_LOCK } from '../browser/storage';
import { findAside, isAsideKey, type SetAside, withoutUnreadable } from '../core/backup/aside';
import { inSlices, type JobWatch } from './slices';

const store = browser.storage.local;

/** All data that cannot be read. Rejects with the signal's reason once the signal is aborted. */
export async function readAside(watch: JobWatch): Promise<readonly SetAside[]> {
  return await inSlices(findAside(await store.get()), watch);
}

/** Erases the unreadable data for good; readable data beside it stays. */
export async function eraseAside(watch: JobWatch): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, () =>
    navigator.locks.request(OPTIONS_LOCK, () => eraseNow(watch)),
  );
}

async function eraseNow(watch: JobWatch): Promise<void> {
  const stored = await limitedStore.get();
  const found = await inSlices(findAside(stored), watch);
  const left = found.filter(({ key }) => !isAsideKey(key)).map(({ key }) => key);
  const kept = left.flatMap((key): [string, unknown][] => {
    const rest = withoutUnreadable(key, stored[key]);
    return rest === undefined ? [] : [[key, rest]];
  });
  if (kept.length > 0) await limitedStore.set(Object.fromEntries(kept));
  const keeps = new Set(kept.map(([key]) => key));
  await limitedStore.remove(found.map(({ key }) => key).filter((key) => !keeps.has(key)));
}
