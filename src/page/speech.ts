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

function speaks({ lang }: SpeechSynthesisVoice, language: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return primary(lang) === primary(language);
}

function localVoices(language: string): SpeechSynthesisVoice[] {
  const voices = api()?.getVoices() ?? [];
  return voices.filter((voice) => isLocal(voice) && speaks(voice, language));
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

export interface SpeechSettings {
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
  const chosen =
    voices.find(({ voiceURI }) => voiceURI === voice) ?? voices.find((one) => one.default) ?? voices[0];
  if (!speech || !chosen) return;
  if (urgent) speech.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = chosen;
  utterance.lang = chosen.lang;
  utterance.volume = volume / 100;
  speech.speak(utterance);
}

/** Stops speaking. */
export function stopSpeaking(): void {
  api()?.cancel();
}
