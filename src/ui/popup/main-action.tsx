/** The main action: take a break, or answer the nudge. */
import type { ComponentChildren } from 'preact';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { LATERS } from '../../core/clock/rules';
import type { OpenBreak } from '../../core/clock/state';
import type { Instant } from '../../core/time';
import { t, timeAhead } from '../text';
import { Explained } from './explained';

interface MainActionProps {
  readonly clock: Clock;
  /** What the next break is, below its button. */
  readonly hint: ComponentChildren;
  readonly now: Instant;
  readonly onEvent: (event: PageEvent) => void;
}

export function MainAction({ clock, hint, now, onEvent }: MainActionProps) {
  const { break: open, missedAt, ask } = clock;
  if (open && open.startedAt !== null) return null;
  if (open?.origin === 'routine') return <ToRoutine onEvent={onEvent} />;
  if (open) return <Answers open={open} isLaterSkip={ask.snoozes >= LATERS - 1} onEvent={onEvent} />;
  return (
    <div class="main-action">
      <Explained
        // During a pause, resuming is the main action.
        class={clock.pause ? undefined : 'primary'}
        name={t('popup_break_now')}
        hint={hint}
        onClick={() => onEvent({ type: 'asked' })}
      />
      {missedAt !== null && <p class="small quiet">{t('popup_missed', timeAhead(missedAt, now))}</p>}
    </div>
  );
}

/** Brings the window of the routine to the front: it may be hidden behind others. */
function ToRoutine({ onEvent }: Pick<MainActionProps, 'onEvent'>) {
  return (
    <button type="button" class="primary" onClick={() => onEvent({ type: 'asked', origin: 'routine' })}>
      {t('popup_to_routine')}
    </button>
  );
}

interface AnswersProps {
  readonly open: OpenBreak;
  /** Whether another *Later* would be the last one, which skips the break. */
  readonly isLaterSkip: boolean;
  readonly onEvent: (event: PageEvent) => void;
}

/** The last *Later* would skip the break, so one button then replaces *Later* and *Skip*. */
function Answers({ open: { id }, isLaterSkip, onEvent }: AnswersProps) {
  const skip = () => onEvent({ type: 'skipped', id });
  return (
    <div class="main-action">
      <button type="button" class="primary" onClick={() => onEvent({ type: 'asked' })}>
        {t('ask_start')}
      </button>
      <div class="pair">
        {!isLaterSkip && (
          <button type="button" onClick={() => onEvent({ type: 'snoozed', id })}>
            {t('ask_later')}
          </button>
        )}
        <button type="button" onClick={skip}>
          {t(isLaterSkip ? 'ask_last_later' : 'ask_skip')}
        </button>
      </div>
    </div>
  );
}
