/** Connects the player to voice and sounds, as chosen; nothing is heard during a call. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import { language } from '../../platform/i18n';
import { openSounds } from '../../platform/sound';
import { hush, readVoices, speak } from '../../platform/speech';
import { t } from '../text';
import type { Loud } from './guide';

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
  readonly loud: Loud;
  /** What there is to say of the voice. */
  readonly voiceNote: string | undefined;
}

export function useLoud(wanted: Wanted, onCall: boolean): LoudNow {
  const latest = useRef({ ...wanted, onCall });
  latest.current = { ...wanted, onCall };
  const loud = useMemo(() => heard(() => latest.current), []);
  const has = useHasVoice(wanted.speech);
  useEffect(() => {
    if (onCall) hush();
  }, [onCall]);
  return { loud, voiceNote: has === false ? t('do_no_voice') : undefined };
}

function heard(now: () => Wanted & { readonly onCall: boolean }): Loud {
  const sounds = openSounds();
  return {
    say: (text, urgent) => {
      const { voice, volume, onCall } = now();
      if (!onCall) speak(text, { language: language(), voice, volume, urgent });
    },
    play: (tone) => {
      const { volume, onCall } = now();
      if (!onCall) sounds.play(tone, volume);
    },
    hush,
  };
}
