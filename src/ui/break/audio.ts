/** Connects the player to the voice and the sounds that the person chose. Both are silent during a call. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language } from '../../browser/i18n';
import type { Options } from '../../core/options/options';
import { saveOption } from '../../page/options';
import { createSounds } from '../../page/sound';
import { readVoices, speak, stopSpeaking } from '../../page/speech';
import { screenSettled } from '../../page/wake-lock';
import type { AudioOutput, AudioSettings } from './guide';

/** The voice and the sounds of a break, as its page shows and changes them. */
export interface Audio {
  readonly settings: AudioSettings;
  readonly output: AudioOutput;
  /** Whether the voice is switched on but the browser has none for the language of the texts. */
  readonly lacksVoice: boolean;
  /** Saves a change. The new value arrives with the next read of the stored data. */
  readonly onChange: (change: Partial<AudioSettings>) => void;
}

type Wanted = Pick<Options, 'speech' | 'sound' | 'voice' | 'volume'>;

/** `options` are undefined until they have been read. `plays` is whether a break plays on this page. */
export function useAudio(options: Wanted | undefined, plays: boolean, onCall: boolean): Audio {
  const { speech = false, sound = false } = options ?? {};
  const latest = useRef({ options, onCall });
  latest.current = { options, onCall };
  const output = useMemo(
    () => openAudio(() => (latest.current.onCall ? undefined : latest.current.options)),
    [],
  );
  const lacksVoice = useHasVoice(speech && plays) === false;
  useEffect(() => {
    if (onCall) stopSpeaking();
  }, [onCall]);
  const onChange = useCallback((change: Partial<AudioSettings>) => {
    if (change.speech !== undefined) saveOption('speech', change.speech, Date.now()).catch(console.error);
    if (change.sound !== undefined) saveOption('sound', change.sound, Date.now()).catch(console.error);
  }, []);
  return { settings: { speech, sound }, output, lacksVoice: speech && lacksVoice, onChange };
}

/** Whether the browser has a voice for the language of the texts; undefined until that is known. */
function useHasVoice(wanted: boolean): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    if (!wanted) return;
    readVoices(language()).then((voices) => setHas(voices.length > 0), console.error);
  }, [wanted]);
  return has;
}

/** `settings` returns the current settings; undefined if nothing may be heard now. */
function openAudio(settings: () => Pick<Wanted, 'voice' | 'volume'> | undefined): AudioOutput {
  const sounds = createSounds();
  return {
    say: (text, urgent) => {
      const now = settings();
      if (now) speak(text, { language: language(), voice: now.voice, volume: now.volume, urgent });
    },
    play: (tone) => {
      const now = settings();
      if (!now) return;
      // Otherwise, some systems would report input when the sound is over, and the person would seem to be back.
      screenSettled().then(() => sounds.play(tone, now.volume), console.error);
    },
    stop: stopSpeaking,
  };
}
