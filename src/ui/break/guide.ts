/** The voice and the sounds of a break, as the person chose them. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  guidanceOf,
  type Heard,
  heardBetween,
  type Signal,
  type Utterance,
} from '../../exercises/player/guidance';
import type { Recipe } from '../../exercises/player/recipe';
import { exerciseText, stepText } from '../exercise-text';
import { number, t } from '../text';
import type { Playback } from './playback';

/** What is switched on, and how it is to be heard. */
export interface AudioSettings {
  readonly speech: boolean;
  readonly sound: boolean;
}

/** What lets it be heard. */
export interface AudioOutput {
  readonly say: (text: string, urgent: boolean) => void;
  readonly play: (tone: Signal) => void;
  readonly hush: () => void;
}

/** How often it is looked whether something is to be heard, and how late it is let be, in ms. */
const LOOK_MS = 100;
const LATE_MS = 1500;

interface GuideProps {
  readonly recipe: Recipe;
  readonly playback: Playback;
  readonly heeded: AudioSettings;
  readonly loud: AudioOutput;
}

/** Lets be heard what is due as the break plays; nothing waits for a voice to have spoken. */
export function Guide({ recipe, playback: { elapsed, paused }, heeded, loud }: GuideProps): null {
  const guidance = useMemo(() => guidanceOf(recipe), [recipe]);
  // What was over before it was switched on is not made up for.
  const heardMs = useRef(elapsed() < LATE_MS ? Number.NEGATIVE_INFINITY : elapsed());
  const latest = useRef({ heeded, loud });
  latest.current = { heeded, loud };
  useEffect(() => {
    if (paused) return undefined;
    const look = () => {
      const now = elapsed();
      const due = heardBetween(guidance, Math.max(heardMs.current, now - LATE_MS), now);
      heardMs.current = now;
      for (const one of due) hear(one, latest.current.heeded, latest.current.loud);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      // A break that is over goes on to its last page at once: the last word is said all the same, and to its end.
      if (elapsed() >= (guidance.at(-1)?.atMs ?? 0)) look();
      else latest.current.loud.hush();
    };
  }, [guidance, elapsed, paused]);
  return null;
}

function hear({ tone, say, urgent }: Heard, { speech, sound }: AudioSettings, loud: AudioOutput): void {
  if (sound && tone) loud.play(tone);
  if (speech && say) loud.say(wordsOf(say), urgent ?? false);
}

/** An utterance in the person's language. */
export function wordsOf(said: Utterance): string {
  switch (said.what) {
    case 'name':
      return exerciseText(said, 'name');
    case 'step':
      return stepText(said, said.step, said.side);
    case 'switch':
      return said.side === null
        ? t('do_switch')
        : t(said.side === 'left' ? 'say_switch_left' : 'say_switch_right');
    case 'rest':
      return t('do_rest');
    case 'count':
      return number(said.left);
    case 'walked':
      return t('do_roll_full');
    case 'end':
      return t('say_end');
  }
}
