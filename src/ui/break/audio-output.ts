/** Connects the player to the voice and the sounds that the person chose. Both are silent during a call. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language } from '../../browser/i18n';
import type { Options } from '../../core/options/options';
import { saveOption } from '../../page/options';
import { createSounds } from '../../page/sound';
import { readVoices, speak, stopSpeaking } from '../../page/speech';
import { screenSettled } from '../../page/wake-lock';
import { t } from '../text';
import type { DoingProps } from './doing';
import type { AudioOutput, AudioSettings } from './guide';

type Wanted = Pick<Options, 'speech' | 'voice' | 'volume'>;

/** Whether the browser has a voice for the language of the texts; undefined until that is known. */
function useHasVoice(wanted: boolean): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    if (!wanted) return;
    readVoices(language()).then((voices) => setHas(voices.length > 0), console.error);
  }, [wanted]);
  return has;
}

interface AudioState {
  readonly loud: AudioOutput;
  /** A note that there is no voice; undefined if there is one, or if that is not known yet. */
  readonly voiceNote: string | undefined;
}

function useAudioOutput(wanted: Wanted, onCall: boolean): AudioState {
  const latest = useRef({ ...wanted, onCall });
  latest.current = { ...wanted, onCall };
  const loud = useMemo(() => openAudio(() => latest.current), []);
  const has = useHasVoice(wanted.speech);
  useEffect(() => {
    if (onCall) stopSpeaking();
  }, [onCall]);
  return { loud, voiceNote: has === false ? t('do_no_voice') : undefined };
}

function openAudio(settings: () => Wanted & { readonly onCall: boolean }): AudioOutput {
  const sounds = createSounds();
  return {
    say: (text, urgent) => {
      const { voice, volume, onCall } = settings();
      if (onCall) return;
      speak(text, { language: language(), voice, volume, urgent });
    },
    play: (tone) => {
      const { volume, onCall } = settings();
      if (onCall) return;
      // Otherwise, some systems would report input when the sound is over, and the person would seem to be back.
      screenSettled().then(() => sounds.play(tone, volume), console.error);
    },
    hush: stopSpeaking,
  };
}

/** The props of the player that come from the options and can change while it plays. */
export type AudioProps = Pick<
  DoingProps,
  'seat' | 'limits' | 'heeded' | 'loud' | 'voiceNote' | 'onHeed' | 'onHide'
>;

/** Saves changes to voice, sounds and hidden exercises. The new values arrive with the next read of the stored data. */
export function useAudioSettings(options: Options, onCall: boolean): AudioProps {
  const { speech, sound, hidden, seat, limits } = options;
  const { loud, voiceNote } = useAudioOutput(options, onCall);
  const onHeed = useCallback((heeded: Partial<AudioSettings>) => {
    if (heeded.speech !== undefined) saveOption('speech', heeded.speech, Date.now()).catch(console.error);
    if (heeded.sound !== undefined) saveOption('sound', heeded.sound, Date.now()).catch(console.error);
  }, []);
  const onHide = (id: string, hides: boolean) => {
    const others = hidden.filter((other) => other !== id);
    saveOption('hidden', hides ? [...others, id] : others, Date.now()).catch(console.error);
  };
  return { seat, limits, heeded: { speech, sound }, loud, voiceNote, onHeed, onHide };
}
