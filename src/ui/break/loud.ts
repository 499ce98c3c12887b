/** Connects the player to voice and sounds, as chosen; nothing is heard during a call. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language } from '../../browser/i18n';
import type { Options } from '../../core/options/options';
import { saveOption } from '../../page/options';
import { openSounds } from '../../page/sound';
import { readVoices, speak, stopSpeaking } from '../../page/speech';
import { t } from '../text';
import type { DoingProps } from './doing';
import type { AudioOutput, AudioSettings } from './guide';

type Wanted = Pick<Options, 'speech' | 'voice' | 'volume'>;

/** Whether there is a voice, once that is known. */
function useHasVoice(asked: boolean): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    if (!asked) return;
    readVoices(language()).then((voices) => setHas(voices.length > 0), console.error);
  }, [asked]);
  return has;
}

interface LoudNow {
  readonly loud: AudioOutput;
  /** What there is to say of the voice. */
  readonly voiceNote: string | undefined;
}

function useLoud(wanted: Wanted, onCall: boolean): LoudNow {
  const latest = useRef({ ...wanted, onCall });
  latest.current = { ...wanted, onCall };
  const loud = useMemo(() => heard(() => latest.current), []);
  const has = useHasVoice(wanted.speech);
  useEffect(() => {
    if (onCall) stopSpeaking();
  }, [onCall]);
  return { loud, voiceNote: has === false ? t('do_no_voice') : undefined };
}

function heard(now: () => Wanted & { readonly onCall: boolean }): AudioOutput {
  const sounds = openSounds();
  return {
    say: (text, urgent) => {
      const { voice, volume, onCall } = now();
      if (onCall) return;
      speak(text, { language: language(), voice, volume, urgent });
    },
    play: (tone) => {
      const { volume, onCall } = now();
      if (!onCall) sounds.play(tone, volume);
    },
    hush: stopSpeaking,
  };
}

/** What of a player is chosen, and changed, while it plays. */
export type Hearing = Pick<
  DoingProps,
  'seat' | 'limits' | 'heeded' | 'loud' | 'voiceNote' | 'onHeed' | 'onHide'
>;

/** Switches voice and sounds, and hides exercises; what was saved comes back with what is stored. */
export function useAudioSettings(options: Options, onCall: boolean): Hearing {
  const { speech, sound, hidden, seat, limits } = options;
  const { loud, voiceNote } = useLoud(options, onCall);
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
