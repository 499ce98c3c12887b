/** The welcome page, which opens once. */
import browser from 'webextension-polyfill';

/** Whether this is the first call ever. All later calls resolve to false. */
export async function isFirstTime(): Promise<boolean> {
  const { welcomedAt } = await browser.storage.local.get('welcomedAt');
  if (welcomedAt !== undefined) return false;
  await browser.storage.local.set({ welcomedAt: Date.now() });
  return true;
}
