/**
 * The browser's own voice. Local voices only: others send what is said to a server. Firefox says of every voice that
 * it is not local, but those of the computer have an address that begins `urn:moz-tts:`; without any voice Chromium
 * reports an error and Firefox nothing at all, so nobody may wait for an end.
 */

export interface Voice {
  /** The browser's identity of it. */
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

/** The voices of this computer that speak a language; waits two seconds for a browser that is still looking. */
export async function readVoices(language: string): Promise<readonly Voice[]> {
  const speech = api();
  if (!speech) return [];
  if (speech.getVoices().length === 0) await changed(speech);
  return localVoices(language).map(({ voiceURI: id, name, lang }) => ({ id, name, language: lang }));
}

/** Tells the voices, and again whenever there are others: some are found late. Gives back how to stop. */
export function watchVoices(language: string, tell: (voices: readonly Voice[]) => void): () => void {
  const look = () => {
    readVoices(language).then(tell, console.error);
  };
  look();
  api()?.addEventListener('voiceschanged', look);
  return () => api()?.removeEventListener('voiceschanged', look);
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

export interface Manner {
  /** As BCP 47. */
  readonly language: string;
  /** The identity of the wanted voice; any of the language if it is empty or not there. */
  readonly voice: string;
  /** From 0 to 100. */
  readonly volume: number;
  /** Breaks off what is still being said, rather than to wait for it. */
  readonly urgent: boolean;
}

/** Says something, if there is a voice for it. Returns at once. */
export function speak(text: string, { language, voice, volume, urgent }: Manner): void {
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

/** Says no more. */
export function stopSpeaking(): void {
  api()?.cancel();
}
