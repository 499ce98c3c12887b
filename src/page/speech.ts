/**
 * The browser's own voice. Only local voices are used: others send the text to a server. Firefox marks no voice as
 * local, but the voices of the computer have an address that begins with `urn:moz-tts:`. Without any voice Chromium
 * reports an error and Firefox reports nothing, so no code may wait for the end of an utterance.
 */

export interface Voice {
  /** The browser's id of the voice (`voiceURI`). */
  readonly id: string;
  readonly name: string;
  /** As BCP 47. */
  readonly language: string;
}

const LATE_MS = 2000;

function api(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
}

function isLocal({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || voiceURI.startsWith('urn:moz-tts:');
}

/** The language of a voice. Some voices write `pt_BR` or `zh_CN_#Hans`. Undefined if it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    // This also turns old codes into present ones, such as `iw` into `he` and `cmn` into `zh`.
    return new Intl.Locale(tag.replace(/_#.*/, '').replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/** Where Chinese is spoken as Cantonese, although its voices say `zh`. */
const CANTONESE = ['HK', 'MO'];

/** How well a voice fits a language: 0 if it speaks another one, 1 if it has another accent, 2 if it has the same. */
function fitOf({ lang }: SpeechSynthesisVoice, language: string): number {
  const [voice, text] = [localeOf(lang), localeOf(language)];
  if (!voice || !text || voice.language !== text.language) return 0;
  if (text.language === 'zh' && CANTONESE.includes(voice.region ?? '')) return 0;
  // A text without a region is for every region: English texts for British voices too.
  const isForAll = new Intl.Locale(language).region === undefined;
  return isForAll || voice.region === text.region ? 2 : 1;
}

/** The voices of this computer that speak the language: first those with its accent. */
function localVoices(language: string): SpeechSynthesisVoice[] {
  const voices = (api()?.getVoices() ?? []).filter((voice) => isLocal(voice) && fitOf(voice, language) > 0);
  return voices.toSorted((a, b) => fitOf(b, language) - fitOf(a, language));
}

/** The voices of this computer for a language. If the browser has none yet, waits up to two seconds for them. */
export async function readVoices(language: string): Promise<readonly Voice[]> {
  const speech = api();
  if (!speech) return [];
  if (speech.getVoices().length === 0) await changed(speech);
  return localVoices(language).map(({ voiceURI: id, name, lang }) => ({ id, name, language: lang }));
}

/**
 * Calls `onVoices` with the voices, and again whenever they change: some are found late. Returns a function that stops
 * this.
 */
export function watchVoices(language: string, onVoices: (voices: readonly Voice[]) => void): () => void {
  const read = () => {
    readVoices(language).then(onVoices, console.error);
  };
  read();
  api()?.addEventListener('voiceschanged', read);
  return () => api()?.removeEventListener('voiceschanged', read);
}

function changed(speech: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, LATE_MS);
    speech.addEventListener('voiceschanged', done);
  });
}

interface SpeechSettings {
  /** As BCP 47. */
  readonly language: string;
  /** The id of the wanted voice. If it is empty or not available, any voice of the language is used. */
  readonly voice: string;
  /** From 0 to 100. */
  readonly volume: number;
  /** Whether to cancel what is still being spoken, instead of waiting for its end. */
  readonly urgent: boolean;
}

/** Speaks a text, if there is a voice for it. Returns at once. */
export function speak(text: string, { language, voice, volume, urgent }: SpeechSettings): void {
  const speech = api();
  const voices = localVoices(language);
  const [best] = voices;
  if (!speech || !best) return;
  const isBest = (one: SpeechSynthesisVoice) => fitOf(one, language) === fitOf(best, language);
  const chosen =
    voices.find(({ voiceURI }) => voiceURI === voice) ??
    voices.find((one) => one.default && isBest(one)) ??
    best;
  if (urgent) speech.cancel();
  // Some voices spell out the hyphen that keeps a word in one line.
  const utterance = new SpeechSynthesisUtterance(text.replaceAll('\u2011', '-'));
  utterance.voice = chosen;
  utterance.lang = chosen.lang;
  utterance.volume = volume / 100;
  speech.speak(utterance);
}

/** Stops speaking. */
export function stopSpeaking(): void {
  api()?.cancel();
}
