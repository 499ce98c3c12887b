/** The notice about odd input that Flexor has detected, with what helps. Shown until the person has read it. */
import type { Clock } from '../core/clock/clock';
import { inputProblemOf } from '../core/clock/steps/noting';
import type { Options } from '../core/options/options';
import { type MessageKey, t } from './text';
import './notice.css';

export type OddInput = NonNullable<ReturnType<typeof inputProblemOf>>;

const texts: Readonly<Record<OddInput, MessageKey>> = {
  'mouse moves by itself': 'notice_mouse',
  'input elsewhere is not seen': 'notice_elsewhere',
};

/**
 * The notice to show now; null if there is none. A plain clock does not use input. A clock that counts only this
 * browser does not use input in other programs.
 */
export function noticeFor(
  clock: Clock,
  { counts }: Pick<Options, 'counts'>,
  seen: readonly string[],
): OddInput | null {
  const odd = inputProblemOf(clock);
  if (odd === null || counts === 'clock' || seen.includes(odd)) return null;
  return odd === 'input elsewhere is not seen' && counts === 'browser' ? null : odd;
}

interface NoticeProps {
  readonly about: OddInput;
  /** Switches to a plain clock; undefined if the person may not change that option. */
  readonly onPlainClock: (() => void) | undefined;
  readonly onSeen: (about: OddInput) => void;
}

export function Notice({ about, onPlainClock, onSeen }: NoticeProps) {
  const switchToPlainClock = about === 'input elsewhere is not seen' && onPlainClock;
  return (
    <div class="notice" role="note">
      <p>{t(texts[about])}</p>
      <div class="notice-answers">
        {switchToPlainClock && (
          <button type="button" onClick={switchToPlainClock}>
            {t('notice_plain_clock')}
          </button>
        )}
        <button type="button" onClick={() => onSeen(about)}>
          {t('first_ok')}
        </button>
      </div>
    </div>
  );
}
