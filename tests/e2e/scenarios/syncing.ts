/** The option *Sync my options*. The test writes to the browser's sync as another computer does. */
import { expect, test } from 'vitest';
import { optionWhen, setOptions } from '../desk';
import { type Flexor, until } from '../harness';

const SWITCH = 'Sync my options';

/** The content of the browser's sync. */
async function syncedItems(flexor: Flexor): Promise<Record<string, unknown>> {
  const text = await flexor.evaluate(async () => JSON.stringify(await globalThis.browser.storage.sync.get()));
  return JSON.parse(text);
}

/** Stores options in the browser's sync, as another computer does. */
async function receiveOptions(flexor: Flexor, options: Record<string, unknown>): Promise<void> {
  const items = Object.entries(options).map(([key, value]) => [`option:${key}`, { value, at: Date.now() }]);
  await flexor.evaluate(
    async (all) => await globalThis.browser.storage.sync.set(all),
    Object.fromEntries(items),
  );
}

export function syncing(flexor: () => Flexor): void {
  test('syncs options with other computers in both directions, even if no page is open', async () => {
    await setOptions(flexor(), { theme: 'system' });
    await receiveOptions(flexor(), { laterMinutes: 12 });
    const first = await flexor().open('options.html#all');
    await first.click(SWITCH);
    await first.waitFor(() => document.querySelector('#sync-said')?.textContent?.startsWith('Sync is on.'));
    await optionWhen(flexor(), 'laterMinutes', 12);
    await first.fill('Sitting before a break', 50);
    await until('the option to be in the sync', async () => {
      const { 'option:intervalMinutes': item } = await syncedItems(flexor());
      return (item as { value?: unknown } | undefined)?.value === 50;
    });
    await first.close();

    await receiveOptions(flexor(), { awayMinutes: 'soon', laterMinutes: 20, theme: 'dark' });
    await optionWhen(flexor(), 'laterMinutes', 20);
    expect(await flexor().storage()).not.toMatchObject({ 'option:awayMinutes': { value: 'soon' } });
    const second = await flexor().open('options.html#all');
    await optionWhen(flexor(), 'theme', 'dark');

    await second.click(SWITCH);
    await second.click('Remove the copy');
    await until(
      'the copy in the sync to be removed',
      async () => Object.keys(await syncedItems(flexor())).length === 0,
    );
    expect((await flexor().storage())['option:laterMinutes']).toMatchObject({ value: 20 });
    await second.close();
  });
}
