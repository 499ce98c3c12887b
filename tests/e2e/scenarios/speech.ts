/** Spoken guidance, with a real voice on a silent device: the texts that the page speaks, in their order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { exerciseOf } from '../../../src/exercises/library';
import { guidanceOf } from '../../../src/exercises/player/guidance';
import { soloRecipe } from '../../../src/exercises/player/recipe';
import { withShowing } from '../../../src/exercises/showing';
import { type BrowserName, Flexor, type PageHandle, until } from '../harness';
import { type InLanguage, inLanguage } from '../harness/language-pack';
import { quietVoice, type Voice } from '../harness/voice';
import { textsFor } from '../texts';
import { everyOption } from './every-option';

/** Records which texts the page passes to the voice from now on, and which of them were spoken to their end. */
async function recordSpeech(page: PageHandle): Promise<void> {
  await page.evaluate(() => {
    const heard: { text: string; voice: string }[] = [];
    const ended: string[] = [];
    Object.assign(globalThis, { heard, ended });
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (utterance) => {
      heard.push({ text: utterance.text, voice: utterance.voice?.lang ?? '' });
      utterance.addEventListener('end', () => ended.push(utterance.text));
      speak(utterance);
    };
  });
}

/** The texts that were passed to the voice (`heard`), or that were spoken to their end (`ended`). */
async function recordedTexts(page: PageHandle, what: 'heard' | 'ended'): Promise<string[]> {
  return await page.evaluate((list) => {
    const all = (globalThis as unknown as Record<string, (string | { text: string })[]>)[list] ?? [];
    return all.map((one) => (typeof one === 'string' ? one : one.text));
  }, what);
}

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** The texts that a trial break must speak, in order. */
function plannedTexts(): string[] {
  return guidanceOf(soloRecipe(withShowing(exerciseOf('ceiling-stretch')), 'left')).flatMap(({ say }) => {
    if (say?.what === 'step') return texts[`exercise_ceiling_stretch_step${say.step}`]?.message ?? [];
    if (say?.what === 'name') return messages.exercise_ceiling_stretch_name.message;
    if (say?.what === 'count') return String(say.left);
    return say?.what === 'end' ? messages.say_end.message : [];
  });
}

/** Breaks with a voice, and every option: the option of the voice needs one too. */
export function speech(name: BrowserName): void {
  describe(name, () => {
    let voice: Voice;
    let flexor: Flexor;
    beforeAll(async () => {
      voice = await quietVoice();
      flexor = await Flexor.launch(name, {
        env: voice.env,
        chromiumArgs: voice.chromiumArgs,
        // Grants the permission for a call site without a prompt, which no driver could answer.
        firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
      });
    });
    afterAll(async () => {
      await flexor?.quit();
      voice?.remove();
    });

    test('reading aloud is offered in the first break, and No is remembered', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.click('No');
      await trial.waitFor(() => document.querySelector('.status-line')?.textContent === '');
      await trial.reload();
      await trial.waitFor(() => speechSynthesis.getVoices().length > 0);
      await trial.waitFor(() => (document.querySelector('.step')?.textContent ?? '') !== '');
      expect(await trial.evaluate(() => document.querySelector('.status-line')?.textContent)).toBe('');
      expect((await flexor.storage())['option:speech']).toBeUndefined();
      await trial.close();
    });

    test('Read aloud turns speech on: the current step, the next ones, the count and the end are spoken', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => speechSynthesis.getVoices().length > 0);
      await recordSpeech(trial);
      await trial.click('More');
      await trial.click('Read aloud');
      // The break is held while *More* is open.
      await trial.click('More');
      await trial.waitForWithin(90_000, () => document.querySelector('.ended'));
      // The last text was spoken to its end, so the voice has really spoken.
      await until('the last text to be spoken', async () =>
        (await recordedTexts(trial, 'ended')).includes('Done. That counts.'),
      );
      const spoken = await recordedTexts(trial, 'heard');
      // First the step that is shown at that moment, then everything that is planned after it.
      const [first = '', ...rest] = spoken;
      expect(plannedTexts()).toContain(first);
      expect(rest.length).toBeGreaterThan(4);
      expect(rest).toEqual(plannedTexts().slice(-rest.length));
      expect(rest.slice(-4)).toEqual(['3', '2', '1', 'Done. That counts.']);
      await trial.close();
    });

    test('speech stays on for the next break', async () => {
      expect((await flexor.storage())['option:speech']).toMatchObject({ value: true });
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => document.querySelector('.doing'));
      const pressed = await trial.evaluate(() =>
        [...document.querySelectorAll('.more-panel [aria-pressed=true]')].map(
          ({ textContent }) => textContent,
        ),
      );
      expect(pressed).toContain('Read aloud');
      expect(await trial.evaluate(() => document.querySelector('.status-line')?.textContent)).toBe('');
      await trial.close();
    });

    if (name === 'firefox') everyOption(() => flexor);
  });
}

/** A browser in German, with voices of many languages: a German voice must read the German texts. */
export function voiceOfTheTexts(name: BrowserName): void {
  describe(`${name} in German`, () => {
    const { of } = textsFor('de');
    let german: InLanguage;
    let voice: Voice;
    let flexor: Flexor;
    beforeAll(async () => {
      german = await inLanguage(name, 'de');
      voice = await quietVoice();
      flexor = await Flexor.launch(name, {
        ...german.options,
        env: { ...german.options.env, ...voice.env },
        chromiumArgs: [...(german.options.chromiumArgs ?? []), ...voice.chromiumArgs],
      });
    });
    afterAll(async () => {
      await flexor?.quit();
      voice?.remove();
      german?.remove();
    });

    test('a German voice reads the German steps', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('de')));
      await recordSpeech(trial);
      await trial.click(of('do_more'));
      await trial.click(of('do_voice'));
      const languages = await trial.waitFor(() => {
        const { heard } = globalThis as unknown as { heard: { voice: string }[] };
        return heard.length > 0 ? heard.map((one) => one.voice.split(/[-_]/)[0]) : undefined;
      });
      expect(new Set(languages)).toEqual(new Set(['de']));
      await trial.close();
    });
  });
}

/** A computer without a voice: the page must say so, and the break must continue. */
export function silence(name: BrowserName): void {
  describe(name, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await Flexor.launch(name, {
        firefoxPrefs: {
          'media.webspeech.synth.enabled': true,
          'media.webspeech.synth.dont_notify_on_error': true,
        },
        env: { XDG_RUNTIME_DIR: '/nonexistent', SPEECHD_ADDRESS: 'unix_socket:/nonexistent/speechd.sock' },
      });
    });
    afterAll(async () => {
      await flexor?.quit();
    });

    test('without a voice, the page says so, and the break continues', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.click('More');
      await trial.click('Read aloud');
      await trial.waitFor(() =>
        document.querySelector('.status-line')?.textContent?.startsWith('This computer has no voice'),
      );
      await trial.click('More');
      const step = await trial.text('.step');
      await trial.waitFor((shown) => document.querySelector('.step')?.textContent !== shown, step);
      expect(await flexor.consoleErrors()).toEqual([]);
      await trial.close();
    });
  });
}
