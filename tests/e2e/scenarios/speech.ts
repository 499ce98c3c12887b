/** Spoken guidance, with a real voice on a silent device: what the page has said, in its order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { exerciseOf } from '../../../src/exercises/library';
import { guidanceOf } from '../../../src/exercises/player/guidance';
import { soloRecipe } from '../../../src/exercises/player/recipe';
import { withShowing } from '../../../src/exercises/showing';
import { type BrowserName, Flexor, type PageHandle, until } from '../harness';
import { inLanguage } from '../harness/language-pack';
import { quietVoice, type Voice } from '../harness/voice';
import { everyOption } from './every-option';

/** Notes what a page says from now on, and when the voice has said it. */
async function listen(page: PageHandle): Promise<void> {
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

async function heardBy(page: PageHandle, what: 'heard' | 'ended'): Promise<string[]> {
  return await page.evaluate((list) => {
    const all = (globalThis as unknown as Record<string, (string | { text: string })[]>)[list] ?? [];
    return all.map((one) => (typeof one === 'string' ? one : one.text));
  }, what);
}

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** What is to be said in a break to try, in order. */
function planned(): string[] {
  return guidanceOf(soloRecipe(withShowing(exerciseOf('ceiling-stretch')), 'left')).flatMap(({ say }) => {
    if (say?.what === 'step') return texts[`exercise_ceiling_stretch_step${say.step}`]?.message ?? [];
    if (say?.what === 'name') return messages.exercise_ceiling_stretch_name.message;
    if (say?.what === 'count') return String(say.left);
    return say?.what === 'end' ? messages.say_end.message : [];
  });
}

/** Breaks with a voice, and every option, of which the voice is one. */
export function speech(name: BrowserName): void {
  describe(name, () => {
    let voice: Voice;
    let flexor: Flexor;
    beforeAll(async () => {
      voice = await quietVoice();
      flexor = await Flexor.launch(name, {
        env: voice.env,
        chromiumArgs: voice.chromiumArgs,
        // A site that is added for calls is allowed without a question that no driver can answer.
        firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
      });
    });
    afterAll(async () => {
      await flexor?.quit();
      voice?.remove();
    });

    test('one tap turns the voice on: it says the step, each step after it, the count and the end', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => speechSynthesis.getVoices().length > 0);
      await listen(trial);
      await trial.click('More');
      await trial.click('Voice');
      await trial.waitForWithin(90_000, () => document.querySelector('.ended'));
      // The voice has really spoken: the last word is heard to its end, though its page has gone on.
      await until('the last word', async () =>
        (await heardBy(trial, 'ended')).includes('Done. That counts.'),
      );
      const heard = await heardBy(trial, 'heard');
      // At once the step that is being shown, then all that is planned from there on.
      const [first = '', ...rest] = heard;
      expect(planned()).toContain(first);
      expect(rest.length).toBeGreaterThan(4);
      expect(rest).toEqual(planned().slice(-rest.length));
      expect(rest.slice(-4)).toEqual(['3', '2', '1', 'Done. That counts.']);
      await trial.close();
    });

    test('what was chosen holds for the next one', async () => {
      expect((await flexor.storage())['option:speech']).toMatchObject({ value: true });
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => document.querySelector('.doing'));
      const voices = await trial.evaluate(() =>
        [...document.querySelectorAll('.more-menu [aria-pressed=true]')].map(
          ({ textContent }) => textContent,
        ),
      );
      expect(voices).toContain('Voice');
      expect(await trial.evaluate(() => document.querySelector('.aside')?.textContent)).toBe('');
      await trial.close();
    });

    if (name === 'firefox') everyOption(() => flexor);
  });
}

/** A browser in German, with voices of many languages: English is read by an English one. */
export function voiceOfTheTexts(name: BrowserName): void {
  describe(`${name} in German`, () => {
    const german = inLanguage(name, 'de');
    let voice: Voice;
    let flexor: Flexor;
    beforeAll(async () => {
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
      german.remove();
    });

    test('an English voice reads the English steps', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.waitFor(() => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('de')));
      await listen(trial);
      await trial.click('More');
      await trial.click('Voice');
      const languages = await trial.waitFor(() => {
        const { heard } = globalThis as unknown as { heard: { voice: string }[] };
        return heard.length > 0 ? heard.map((one) => one.voice.split(/[-_]/)[0]) : undefined;
      });
      expect(new Set(languages)).toEqual(new Set(['en']));
      await trial.close();
    });
  });
}

/** A computer without any voice: it is said so, and the break goes on as ever. */
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

    test('without a voice the page says so, and plays on', async () => {
      const trial = await flexor.open('break.html#try');
      await trial.click('More');
      await trial.click('Voice');
      await trial.waitFor(() =>
        document.querySelector('.aside')?.textContent?.startsWith('This computer has no voice'),
      );
      const step = await trial.text('.step');
      await trial.waitFor((shown) => document.querySelector('.step')?.textContent !== shown, step);
      expect(await flexor.consoleErrors()).toEqual([]);
      await trial.close();
    });
  });
}
