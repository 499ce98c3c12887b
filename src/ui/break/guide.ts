/** The voice and the sounds of a break, as the person chose them. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  type GuidanceItem,
  guidanceBetween,
  guidanceOf,
  type Signal,
  type Utterance,
} from '../../exercises/player/guidance';
import type { Recipe } from '../../exercises/player/recipe';
import { exerciseText, stepText } from '../exercise-text';
import { number, t } from '../text';
import type { Playback } from './player';

/** Whether the voice and the sounds are switched on. */
export interface AudioSettings {
  readonly speech: boolean;
  readonly sound: boolean;
}

/** Plays the voice and the sounds. */
export interface AudioOutput {
  readonly say: (text: string, urgent: boolean) => void;
  readonly play: (tone: Signal) => void;
  readonly stop: () => void;
}

/** How often the guide checks for something to play, and how late it may still be played; in ms. */
const CHECK_MS = 100;
const LATE_MS = 1500;

interface GuideProps {
  readonly recipe: Recipe;
  readonly playback: Playback;
  readonly settings: AudioSettings;
  readonly output: AudioOutput;
}

/** Plays what is due while the break plays. Nothing waits for the voice to finish. */
export function Guide({ recipe, playback: { elapsed, paused }, settings, output }: GuideProps): null {
  const guidance = useMemo(() => guidanceOf(recipe), [recipe]);
  // What was due before the guide was switched on is not played later.
  const heardMs = useRef(elapsed() < LATE_MS ? Number.NEGATIVE_INFINITY : elapsed());
  const latest = useRef({ settings, output });
  latest.current = { settings, output };
  useEffect(() => {
    if (paused) return undefined;
    const playDue = () => {
      const now = elapsed();
      const due = guidanceBetween(guidance, Math.max(heardMs.current, now - LATE_MS), now);
      heardMs.current = now;
      for (const one of due) play(one, latest.current.settings, latest.current.output);
    };
    playDue();
    const timer = setInterval(playDue, CHECK_MS);
    return () => {
      clearInterval(timer);
      // At its end a break goes on to its last page at once: the last words are still spoken, and not cut off.
      if (elapsed() >= (guidance.at(-1)?.atMs ?? 0)) playDue();
      else latest.current.output.stop();
    };
  }, [guidance, elapsed, paused]);
  return null;
}

function play(
  { tone, say, urgent }: GuidanceItem,
  { speech, sound }: AudioSettings,
  output: AudioOutput,
): void {
  if (sound && tone) output.play(tone);
  if (speech && say) output.say(wordsOf(say), urgent ?? false);
}

/** An utterance in the person's language. */
export function wordsOf(utterance: Utterance): string {
  switch (utterance.what) {
    case 'name':
      return exerciseText(utterance, 'name');
    case 'step':
      return stepText(utterance, utterance.step, utterance.side);
    case 'down':
      return t('say_down');
    case 'switch':
      return utterance.side === null
        ? t('do_switch')
        : t(utterance.side === 'left' ? 'say_switch_left' : 'say_switch_right');
    case 'rest':
      return t('do_rest');
    case 'count':
      return number(utterance.left);
    case 'walked':
      return t('do_roll_full');
    case 'end':
      return t('say_end');
  }
}
