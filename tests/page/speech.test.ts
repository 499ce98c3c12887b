/** The browser's own voice: which voices are used, and how long a page waits for them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readVoices, speak, stopSpeaking, watchVoices } from '../../src/page/speech';

interface FakeVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

function voice(name: string, lang: string, changes: Partial<FakeVoice> = {}): FakeVoice {
  return { voiceURI: name, name, lang, localService: true, default: false, ...changes };
}

class FakeSpeech extends EventTarget {
  voices: readonly FakeVoice[] = [];
  readonly speak = vi.fn();
  readonly cancel = vi.fn();
  getVoices() {
    return this.voices;
  }
  /** The browser has found voices. */
  find(...voices: FakeVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

let speech: FakeSpeech;

beforeEach(() => {
  vi.useFakeTimers();
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const anna = voice('Anna', 'en-GB');
const cloud = voice('Cloud', 'en-US', { localService: false });
const firefox = voice('Festival', 'en-US', { localService: false, voiceURI: 'urn:moz-tts:speechd:Festival' });
const french = voice('Amélie', 'fr-FR');

describe('voices', () => {
  test('are those of this computer that speak the language', async () => {
    speech.voices = [anna, cloud, firefox, french];
    expect((await readVoices('en-US')).map(({ name }) => name)).toEqual(['Festival', 'Anna']);
    expect(await readVoices('fr')).toEqual([{ id: 'Amélie', name: 'Amélie', language: 'fr-FR' }]);
  });

  test.each([
    ['pt-BR', ['pt-BR', 'pt_BR', 'pt-PT'], 'gives texts for Brazil the Brazilian voices first'],
    ['pt-PT', ['pt-PT', 'pt-BR', 'pt_BR'], 'gives texts for Portugal the voices of Portugal first'],
    [
      'zh-CN',
      ['zh-CN', 'cmn', 'zh_CN_#Hans', 'zh-TW'],
      'knows Mandarin by both of its codes, without Cantonese',
    ],
    ['zh-TW', ['zh-TW', 'zh-CN', 'cmn', 'zh_CN_#Hans'], 'prefers the accent of Taiwan for its texts'],
    ['he', ['iw-IL', 'he-IL'], 'knows Hebrew by its old code too'],
    ['ja', [], 'finds none for a language without a voice'],
  ])('for %s are %j: %s', async (language, expected) => {
    const tags = [
      'pt-PT',
      'pt-BR',
      'pt_BR',
      'zh-HK',
      'zh-TW',
      'yue',
      'zh-CN',
      'cmn',
      'zh_CN_#Hans',
      'iw-IL',
      'he-IL',
      '??',
    ];
    speech.voices = tags.map((tag) => voice(tag, tag));
    expect((await readVoices(language)).map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    expect((await readVoices(language))[0]?.name).toBe(expected[0]);
  });

  test('are waited for while the browser still looks for them', async () => {
    const found = readVoices('en');
    await vi.advanceTimersByTimeAsync(1900);
    speech.find(anna);
    expect((await found).map(({ name }) => name)).toEqual(['Anna']);
  });

  test('are waited for no longer than two seconds', async () => {
    const settled = vi.fn();
    const found = readVoices('en').then(settled);
    await vi.advanceTimersByTimeAsync(1999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await found;
    expect(settled).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('are read again when others are found, until the page listens no longer', async () => {
    speech.voices = [anna];
    const changed = vi.fn();
    const stop = watchVoices('en', changed);
    await vi.advanceTimersByTimeAsync(0);
    speech.find(anna, firefox);
    await vi.advanceTimersByTimeAsync(0);
    expect(changed.mock.calls.map(([voices]) => voices.length)).toEqual([1, 2]);
    stop();
    speech.find(anna);
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('are none where the browser has no speech', async () => {
    vi.unstubAllGlobals();
    expect(await readVoices('en')).toEqual([]);
  });
});

describe('a text', () => {
  const manner = { language: 'en', voice: '', volume: 30, urgent: false };

  test('is said with the chosen voice and at the chosen volume', () => {
    speech.voices = [anna, firefox];
    speak('Reach up', { ...manner, voice: firefox.voiceURI });
    expect(speech.speak.mock.calls[0]?.[0]).toMatchObject({
      text: 'Reach up',
      voice: firefox,
      lang: 'en-US',
      volume: 0.3,
    });
    expect(speech.cancel).not.toHaveBeenCalled();
  });

  test('is said with the default voice of the language where the chosen one is gone', () => {
    speech.voices = [anna, { ...firefox, default: true }];
    speak('Reach up', { ...manner, voice: 'gone' });
    expect(speech.speak.mock.calls[0]?.[0].voice.name).toBe('Festival');
  });

  test('is said with an ordinary hyphen where a hyphen keeps a word in one line', () => {
    speech.voices = [french];
    speak('Levez\u2011vous', { ...manner, language: 'fr' });
    expect(speech.speak.mock.calls[0]?.[0].text).toBe('Levez-vous');
  });

  test('that is urgent cuts off the text before it', () => {
    speech.voices = [anna];
    speak('Stop', { ...manner, urgent: true });
    expect(speech.cancel).toHaveBeenCalledOnce();
  });

  test('is not said with a voice of another language or of a server', () => {
    speech.voices = [cloud, french];
    speak('Reach up', manner);
    expect(speech.speak).not.toHaveBeenCalled();
  });
});

test('speaking can be stopped', () => {
  stopSpeaking();
  expect(speech.cancel).toHaveBeenCalledOnce();
});
