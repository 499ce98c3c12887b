/** The few buttons of a break under way; everything else is behind *More*. */
import type { Item } from '../../exercises/player/recipe';
import { t } from '../text';
import { Action } from './action';
import { More, type MoreChanges } from './more';
import { MoreNotes } from './notes';
import type { Playback } from './playback';
import type { Act } from './use-played-back';

interface ControlsProps {
  readonly playback: Playback;
  /** Whether the hands are back. */
  readonly back: boolean;
  readonly item: Item;
  readonly act: Act;
  readonly changes: Omit<MoreChanges, 'onDone'>;
  /** Whether it is a walk: a walk has no bell, so the button that ends it is in front. */
  readonly walks: boolean;
  readonly onHurt: () => void;
  readonly onDone: () => void;
  readonly onSkip: (() => void) | undefined;
}

export function Controls({ playback, back, item, act, changes, walks, ...on }: ControlsProps) {
  const resumes = playback.paused && !back;
  return (
    <nav class="answers" aria-label={t('ask_answers')}>
      <Action onAct={act(resumes ? playback.resume : playback.pause)} shortcut="Space">
        {t(resumes ? 'do_resume' : 'do_pause')}
      </Action>
      <Action onAct={on.onHurt} shortcut="I">
        {t('do_hurts')}
      </Action>
      {on.onSkip && (
        <Action onAct={act(on.onSkip)} shortcut="N">
          {t('do_skip')}
        </Action>
      )}
      {walks && (
        <Action onAct={on.onDone} shortcut="D">
          {t('do_done')}
        </Action>
      )}
      <More onOpen={act(() => {})} {...changes} onDone={walks ? undefined : on.onDone}>
        <MoreNotes exercise={item.exercise} />
      </More>
    </nav>
  );
}
