/** Connects the player to the voice and the sounds that the person chose. Both are silent during a call. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language } from '../../browser/i18n';
import { isLockedOption, type Options } from '../../core/options/options';
import { saveOption } from '../../page/options';
import { markNoticeSeen } from '../../page/seen';
import { createSounds } from '../../page/sound';
import { speak, stopSpeaking, watchVoices } from '../../page/speech';
import { screenStaysOn } from '../../page/wake-lock';
import type { Shown } from '../stored';
import type { AudioOutput, AudioSettings } from './guide';

/** The voice and the sounds of a break, as its page shows and changes them. */
export interface Audio {
  readonly settings: AudioSettings;
  readonly output: AudioOutput;
  /** Whether the voice is switched on but the browser has none for the language of the texts. */
  readonly lacksVoice: boolean;
  /** Reading aloud is offered now; call this when the person has answered. Undefined if it is not offered. */
  readonly onOffer: (() => void) | undefined;
  /** Saves a change. The new value arrives with the next read of the stored data. */
  readonly onChange: (change: Partial<AudioSettings>) => void;
}

type Wanted = Pick<Options, 'speech' | 'sound' | 'voice' | 'volume'>;

interface AudioInput {
  /** Undefined until they have been read. */
  readonly options: Wanted | undefined;
  /** Whether a break plays on this page. */
  readonly plays: boolean;
  readonly onCall: boolean;
  /** Whether reading aloud may be offered, if there is a voice. */
  readonly mayOffer: boolean;
  /** A sound begins while the screen may go dark (`keepScreenOn`). */
  readonly onUnguardedSound?: () => void;
}

export function useAudio({ options, plays, onCall, mayOffer, onUnguardedSound }: AudioInput): Audio {
  const { speech = false, sound = false } = options ?? {};
  const latest = useRef({ options, onCall, onUnguardedSound });
  latest.current = { options, onCall, onUnguardedSound };
  const output = useMemo(
    () =>
      openAudio(
        () => (latest.current.onCall ? undefined : latest.current.options),
        () => latest.current.onUnguardedSound?.(),
      ),
    [],
  );
  const hasVoice = useHasVoice(plays && (speech || mayOffer));
  const onOffer = useSpeechOffer(mayOffer && hasVoice === true);
  useEffect(() => {
    if (onCall) stopSpeaking();
  }, [onCall]);
  const onChange = useCallback((change: Partial<AudioSettings>) => {
    if (change.speech !== undefined) saveOption('speech', change.speech, Date.now()).catch(console.error);
    if (change.sound !== undefined) saveOption('sound', change.sound, Date.now()).catch(console.error);
  }, []);
  const lacksVoice = speech && hasVoice === false;
  return {
    settings: { speech, sound },
    output,
    lacksVoice,
    onOffer: plays && !speech && !onCall ? onOffer : undefined,
    onChange,
  };
}

/** The name under which it is stored that reading aloud was offered: that happens once. */
const SPEECH_OFFER = 'read aloud';

/** Whether reading aloud may be offered: once, to a person who has never switched it on or off. */
export function mayOfferSpeech({ options, changes, noticesSeen, policy }: Shown): boolean {
  const untouched = !options.speech && changes.speech === undefined && !isLockedOption('speech', policy);
  return untouched && !noticesSeen.includes(SPEECH_OFFER);
}

/** Offers reading aloud from the first moment in which `mayOffer` is true, until the returned function is called. */
function useSpeechOffer(mayOffer: boolean): (() => void) | undefined {
  const [offer, setOffer] = useState<'not yet' | 'open' | 'answered'>('not yet');
  const begins = mayOffer && offer === 'not yet';
  useEffect(() => {
    if (!begins) return;
    setOffer('open');
    markNoticeSeen(SPEECH_OFFER, Date.now()).catch(console.error);
  }, [begins]);
  const onOffer = useCallback(() => setOffer('answered'), []);
  return offer === 'open' ? onOffer : undefined;
}

/** Whether the browser has a voice for the language of the texts, which it may find late; undefined until then. */
function useHasVoice(wanted: boolean): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(
    () => (wanted ? watchVoices(language(), (voices) => setHas(voices.length > 0)) : undefined),
    [wanted],
  );
  return has;
}

/** `settings` returns the current settings; undefined if nothing may be heard now. */
function openAudio(
  settings: () => Pick<Wanted, 'voice' | 'volume'> | undefined,
  onUnguardedSound: () => void,
): AudioOutput {
  const sounds = createSounds();
  return {
    say: (text, urgent) => {
      const now = settings();
      if (now) speak(text, { language: language(), voice: now.voice, volume: now.volume, urgent });
    },
    play: (tone) => {
      const now = settings();
      if (!now) return;
      // Without the lock, some systems report input when the sound is over, and the person would seem to be back.
      const play = async () => {
        if (!(await screenStaysOn())) onUnguardedSound();
        sounds.play(tone, now.volume);
      };
      play().catch(console.error);
    },
    stop: stopSpeaking,
  };
}
