/** A browser that an organisation manages with a real policy file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockWhen, setOptions } from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { type PolicyFile, policyFile } from '../harness/policy';
import { pause } from '../harness/wait';
import { accessibilityViolations } from './pages';
import { consoleIsEmpty } from './restart';

const HOST = 'meet.example.org';
/** The timeout for Chromium to apply a policy to an extension that was just installed. */
const POLICY_MS = 90_000;
/** How long Chromium's permission prompt takes to appear on a busy machine. */
const PROMPT_MS = 5000;

const never = [[], [], [], [], [], [], []];
const bar = { id: 'bar', name: 'Doorway hang', steps: ['Hold the bar.'], seconds: 20, area: 'shoulders' };
const policy = {
  intervalMinutes: 45,
  laterMinutes: 20,
  when: 'hours',
  hours: never,
  callSites: [HOST],
  exercises: [bar],
  locked: ['intervalMinutes', 'when', 'hours', 'sound'],
};

export function managed(name: BrowserName): void {
  describe(`${name}, managed`, () => {
    let file: PolicyFile;
    let flexor: Flexor;
    beforeAll(async () => {
      file = policyFile(name);
      file.write(policy);
      flexor = await launch(name, file.launch);
    });
    afterAll(async () => {
      try {
        await flexor?.quit();
      } finally {
        file?.remove();
      }
    });

    test('the clock uses the organisation’s hours, even if the person chose others', async () => {
      await setOptions(flexor, { when: 'always', intervalMinutes: 30 });
      await clockWhen(flexor, 'it is off hours', ({ hours }) => !hours.on, POLICY_MS);
    });

    test('a locked field is disabled and says why; a proposed value can be changed', async () => {
      const page = await flexor.open('options.html#all');
      const field = await page.waitFor(() => {
        const input = document.querySelector<HTMLInputElement>('#intervalMinutes');
        return input?.matches(':disabled') && [input.value, input.closest('.locked')?.textContent];
      });
      expect(field).toEqual(['45', expect.stringContaining('Set by your organization')]);
      expect(await page.text('section[aria-labelledby=organisation]')).toMatch(
        /Fixed: Sitting before a break\b.*ignores them: locked: sound$/,
      );
      expect(await page.text('.own')).toContain('Doorway hang Set by your organization');
      await page.fill('Wait after “Later”', 12);
      await page.waitFor(() => document.querySelector('.status')?.textContent?.startsWith('Saved.'));
      expect((await flexor.storage())['option:laterMinutes']).toMatchObject({ value: 12 });
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.close();
    });

    test('the policy’s call site is listed, and in Chromium the person must still allow it', async () => {
      const page = await flexor.open('options.html#calls');
      await page.waitFor((host) => document.body.textContent.includes(host), HOST);
      if (name === 'chromium') {
        await page.click(HOST);
        // Keys that come before the prompt would go to the page. No API shows whether the prompt is there.
        await pause(PROMPT_MS);
        await flexor.keys('Tab');
        await flexor.keys('space');
        await until('the permission for the site', () =>
          flexor.evaluate(async (host) => {
            const { origins = [] } = await globalThis.browser.permissions.getAll();
            return origins.includes(`https://${host}/*`);
          }, HOST),
        );
      }
      await page.close();
    });

    test('a changed policy takes effect at once in Chromium, and at the next start in Firefox', async () => {
      file.write({ laterMinutes: 20 });
      if (name === 'firefox') await flexor.restart();
      await clockWhen(flexor, 'it is working time', ({ hours }) => hours.on);
      const page = await flexor.open('options.html#all');
      const value = await page.waitFor(() => {
        const input = document.querySelector<HTMLInputElement>('#intervalMinutes');
        return input?.matches(':enabled') && input.value;
      });
      expect(value).toBe('30');
      await page.close();
    });

    consoleIsEmpty(() => flexor);
  });
}
