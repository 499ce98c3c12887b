/** The same options on every computer: what the browser's sync holds is what another computer has stored. */
import { expect, test } from 'vitest';
import { optionWhen, setOptions } from '../desk';
import { type Flexor, until } from '../harness';

const SWITCH = 'The same options on every computer';

async function held(flexor: Flexor): Promise<Record<string, unknown>> {
  const text = await flexor.evaluate(async () => JSON.stringify(await globalThis.browser.storage.sync.get()));
  return JSON.parse(text);
}

/** Another computer stores options now. */
async function hear(flexor: Flexor, options: Record<string, unknown>): Promise<void> {
  const items = Object.entries(options).map(([key, value]) => [`option:${key}`, { value, at: Date.now() }]);
  await flexor.evaluate(
    async (all) => await globalThis.browser.storage.sync.set(all),
    Object.fromEntries(items),
  );
}

export function syncing(flexor: () => Flexor): void {
  test('options go to other computers and come from them, also while no page is open', async () => {
    await setOptions(flexor(), { theme: 'system' });
    await hear(flexor(), { laterMinutes: 12 });
    const first = await flexor().open('options.html');
    await first.click(SWITCH);
    await first.waitFor(() => document.querySelector('#sync-said')?.textContent?.startsWith('On.'));
    await optionWhen(flexor(), 'laterMinutes', 12);
    await first.fill('A break after', 50);
    await until('the option to be handed on', async () => {
      const { 'option:intervalMinutes': item } = await held(flexor());
      return (item as { value?: unknown } | undefined)?.value === 50;
    });
    await first.close();

    await hear(flexor(), { awayMinutes: 'soon', laterMinutes: 20, theme: 'dark' });
    await optionWhen(flexor(), 'laterMinutes', 20);
    expect(await flexor().storage()).not.toMatchObject({ 'option:awayMinutes': { value: 'soon' } });
    const second = await flexor().open('options.html');
    await optionWhen(flexor(), 'theme', 'dark');

    await second.click(SWITCH);
    await second.click('Remove the copy');
    await until('the copy to be gone', async () => Object.keys(await held(flexor())).length === 0);
    expect((await flexor().storage())['option:laterMinutes']).toMatchObject({ value: 20 });
    await second.close();
  });
}
