/** What an organisation has set for this browser. */
import browser from 'webextension-polyfill';
import { MANAGED } from '../core/option-rows';

/**
 * Keeps a copy of it beside all else that is stored, for whoever reads options: just after its start Chromium tells
 * nothing, or only after seconds. Resolves to whether it is another than before. Firefox rejects where there is none.
 */
export async function keepPolicy(): Promise<boolean> {
  const { local, managed } = browser.storage;
  const now = await managed.get().catch(() => ({}));
  const { [MANAGED]: before = {} } = await local.get(MANAGED);
  const changed = JSON.stringify(now) !== JSON.stringify(before);
  if (changed) await local.set({ [MANAGED]: now });
  return changed;
}
