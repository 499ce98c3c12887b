/** Connects the player to voice and sounds, as chosen; nothing is heard during a call. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import { saveOption } from '../../platform/choosing';
import { language } from '../../platform/i18n';
import type { Sounds } from '../../platform/sound';
import { t } from '../text';
import type { DoingProps } from './doing';
import type { Heeded, Loud } from './guide';

type Wanted = Pick<Options, 'speech' | 'voice' | 'volume'>;

type Speech = typeof import('../../platform/speech');

/** Read when it is first needed: most breaks are silent. */
let speech: Promise<Speech> | undefined;

function readSpeech(): Promise<Speech> {
  speech ??= import('../../platform/speech');
  return speech;
}

async function hasVoice(): Promise<boolean> {
  const { readVoices } = await readSpeech();
  return (await readVoices(language())).length > 0;
}

/** What was never read has nothing to stop saying. */
function hush(): void {
  speech?.then((read) => read.hush(), console.error);
}

/** Whether there is a voice, once that is known. */
function useHasVoice(asked: boolean): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    if (!asked) return;
    hasVoice().then(setHas, console.error);
  }, [asked]);
  return has;
}

interface LoudNow {
  readonly loud: Loud;
  /** What there is to say of the voice. */
  readonly voiceNote: string | undefined;
}

function useLoud(wanted: Wanted, onCall: boolean): LoudNow {
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
  let sounds: Promise<Sounds> | undefined;
  const readSounds = () => {
    sounds ??= import('../../platform/sound').then(({ openSounds }) => openSounds());
    return sounds;
  };
  return {
    say: (text, urgent) => {
      const { voice, volume, onCall } = now();
      if (onCall) return;
      const manner = { language: language(), voice, volume, urgent };
      readSpeech().then(({ speak }) => speak(text, manner), console.error);
    },
    play: (tone) => {
      const { volume, onCall } = now();
      if (!onCall) readSounds().then((read) => read.play(tone, volume), console.error);
    },
    hush,
  };
}

/** What of a player is chosen, and changed, while it plays. */
export type Hearing = Pick<
  DoingProps,
  'seat' | 'limits' | 'heeded' | 'loud' | 'voiceNote' | 'onHeed' | 'onHide'
>;

/** Switches voice and sounds, and hides exercises; what was saved comes back with what is stored. */
export function useHeeded(options: Options, onCall: boolean): Hearing {
  const { speech, sound, hidden, seat, limits } = options;
  const { loud, voiceNote } = useLoud(options, onCall);
  const onHeed = useCallback((heeded: Partial<Heeded>) => {
    if (heeded.speech !== undefined) saveOption('speech', heeded.speech, Date.now()).catch(console.error);
    if (heeded.sound !== undefined) saveOption('sound', heeded.sound, Date.now()).catch(console.error);
  }, []);
  const onHide = (id: string, hides: boolean) => {
    const others = hidden.filter((other) => other !== id);
    saveOption('hidden', hides ? [...others, id] : others, Date.now()).catch(console.error);
  };
  return { seat, limits, heeded: { speech, sound }, loud, voiceNote, onHeed, onHide };
}
