/**
 * Changes every option of the table on the options page, field by field. A developer who adds an option adds here how a
 * person changes it. Runs in Firefox, which can grant the permission for a site without a prompt, and on a machine with
 * a voice.
 */
import { describe, expect, test } from 'vitest';
import { defaultWeek } from '../../../src/core/options/hours';
import {
  defaultOptions,
  type OptionKey,
  type Options,
  optionKeys,
  readOptions,
} from '../../../src/core/options/options';
import { optionWhen } from '../desk';
import type { Flexor, PageHandle } from '../harness';
import { DEADLINE_MS } from '../harness/wait';

interface Walked<Value> {
  /** Changes the field as a person does, and returns the value that is then expected. */
  readonly change: (page: PageHandle) => Promise<Value>;
  /** The field, by its label or a CSS selector, and its state afterwards. */
  readonly shows: readonly [field: string, state: string | boolean | RegExp];
  /** Whether a later answer of the walk hides the field. */
  readonly isHiddenLater?: true;
}

/** A field in which the person types, or chooses from a list. */
function filled<Value>(
  label: string,
  text: string | number,
  value: Value,
  shown = String(text),
): Walked<Value> {
  return {
    change: async (page) => {
      await page.fill(label, text);
      return value;
    },
    shows: [label, shown],
  };
}

/** A checkbox, switch or radio button. `checked` is its state after the click. */
function clicked<Value>(label: string, value: Value, checked = true): Walked<Value> {
  return {
    change: async (page) => {
      await page.click(label);
      return value;
    },
    shows: [label, checked],
  };
}

/** A slider, which the person moves with a key. */
function slid(label: string, value: number): Walked<number> {
  return {
    change: async (page) => {
      await page.click(label);
      await page.press('ArrowRight');
      return value;
    },
    shows: [label, String(value)],
  };
}

/** The part with the call sites, which is closed at first in browsers that see calls. */
const folded = 'Sites for calls where you only listen';

/** The part of the body whose exercises are shown. At first the page shows only a few of all exercises. */
const area = ['Body area', 'Shoulders'] as const;

/** In an order that works: some fields appear only after another one was changed. */
const walk: { readonly [Key in OptionKey]: Walked<Options[Key]> } = {
  easedOn: {
    change: async (page) => {
      await page.click('Start gently');
      return await page.evaluate(() => Temporal.Now.plainDateISO().toString());
    },
    shows: ['Sitting before a break', /^\d+$/],
  },
  intervalMinutes: filled('Sitting before a break', 45, 45),
  // It follows the interval.
  plan: { change: () => Promise.resolve('hour'), shows: ['Every 45 minutes', true] },
  longer: clicked('Longer walks and more strength', true),
  lookFar: clicked('Rest your eyes at the end of a break', true),
  waitMinutes: clicked('Wait for a good moment', 0, false),
  laterMinutes: filled('Wait after “Later”', 7, 7),
  when: clicked('Keep to working hours', 'hours'),
  hours: clicked('Friday', defaultWeek.with(4, []), false),
  daysOff: {
    change: async (page) => {
      await page.fill('First day', '12242099');
      await page.click('.week-and-days-off .list button[type=submit]');
      return ['2099-12-24'];
    },
    shows: ['.week-and-days-off .list li', /December 24/],
  },
  callSites: {
    change: async (page) => {
      await page.click(folded);
      await page.fill('Another site: its name or a link to a call', 'meet.example.org');
      await page.press('Enter');
      return ['meet.example.org'];
    },
    shows: ['meet.example.org', true],
  },
  awayMinutes: filled('Time away that counts as a break', 4, 4),
  counts: clicked('Time in this browser only', 'browser'),
  inFullScreen: clicked('Ask me in full screen too', 'ask'),
  way: clicked('By a badge on the icon', 'badge'),
  speech: clicked('Read the steps aloud', true),
  voice: {
    change: async (page) => {
      await page.waitFor(() => document.querySelectorAll('#voice option').length > 1);
      const [, voice = ''] = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLOptionElement>('#voice option')].map(({ value }) => value),
      );
      await page.fill('Voice', voice);
      return voice;
    },
    shows: ['Voice', /^(?!Chosen by the browser)./],
  },
  sound: clicked('Soft sounds', false, false),
  volume: slid('Volume', 35),
  theme: clicked('Dark', 'dark'),
  textPercent: slid('Text size', 110),
  motion: clicked('Less motion', 'less'),
  figure: clicked('Hair in a bun', 'bun'),
  hopes: clicked('Looser hips', ['hips']),
  limits: clicked('A hip replacement', ['hip-replacement']),
  hipCleared: clicked('I know which movements are fine for my hip', true),
  // A person who stays seated does nothing on the floor.
  floorAtWork: { ...clicked('There is room here to kneel and lie down', true), isHiddenLater: true },
  seat: clicked('Seated', 'seated'),
  equipment: clicked('A bed', [...defaultOptions.equipment, 'bed']),
  discreet: clicked('People around me', true),
  errands: clicked('Water', ['water']),
  backDaily: clicked('Ask once a day how my back is', true),
  goalMinutes: filled('Daily goal for time on your feet', 90, 90),
  opener: clicked('Begin breaks with a ceiling stretch', false, false),
  // Exercises that the answers above do not hide.
  hidden: {
    change: async (page) => {
      await page.fill(...area);
      await page.fill('How often to show “Shoulder rolls”', 'Never');
      return ['shoulder-rolls'];
    },
    shows: ['How often to show “Shoulder rolls”', 'Never'],
  },
  liked: filled('How often to show “Seated punches”', 'Often', ['chair-punches']),
  disliked: filled('How often to show “Shoulder-blade squeeze”', 'Rarely', ['blade-squeeze']),
};

/** Waits until the field of an option shows the chosen value. The list of voices appears a moment after the page. */
async function isShown(page: PageHandle, key: OptionKey): Promise<void> {
  const [field, state] = walk[key].shows;
  const wanted = state instanceof RegExp ? expect.stringMatching(state) : state;
  await expect.poll(() => page.state(field), { message: key, timeout: DEADLINE_MS }).toEqual(wanted);
}

export function everyOption(flexor: () => Flexor): void {
  describe('every option', () => {
    const chosen: Partial<Record<OptionKey, unknown>> = {};

    test('has a field on the options page, which changes the stored value', async () => {
      await flexor().evaluate(async () => {
        const { local } = globalThis.browser.storage;
        await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('option:')));
      });
      const page = await flexor().open('options.html#all');
      const changeOption = async <Key extends OptionKey>(key: Key) => {
        const value = await walk[key].change(page);
        expect(value).not.toEqual(defaultOptions[key]);
        await optionWhen(flexor(), key, value);
        // The new state can move other fields, so the next click must wait for it.
        await isShown(page, key);
        chosen[key] = value;
      };
      for (const key of Object.keys(walk)) await changeOption(key as OptionKey);
      expect(readOptions(await flexor().storage())).toEqual(chosen);
      await page.close();
    });

    test('keeps its value after a restart of the browser, and shows it in its field', async () => {
      await flexor().restart();
      expect(readOptions(await flexor().storage())).toEqual(chosen);
      const page = await flexor().open('options.html#all');
      await page.click(folded);
      await page.fill(...area);
      const shown = optionKeys.filter((key) => !walk[key].isHiddenLater);
      for (const key of shown) await isShown(page, key);
      await page.close();
    });
  });
}
