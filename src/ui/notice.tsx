/** What Flexor noticed about the input it sees, and what helps: said until it was read. */
import type { Clock } from '../core/clock/clock';
import { oddInput } from '../core/clock/steps/noting';
import type { Options } from '../core/options/options';
import { type MessageKey, t } from './text';
import './notice.css';

export type OddInput = NonNullable<ReturnType<typeof oddInput>>;

const texts: Readonly<Record<OddInput, MessageKey>> = {
  'mouse moves by itself': 'notice_mouse',
  'input elsewhere is not seen': 'notice_elsewhere',
};

/** What is to be said now. A plain clock goes by no input, and one of this browser alone by none of other programs. */
export function noticeFor(
  clock: Clock,
  { counts }: Pick<Options, 'counts'>,
  seen: readonly string[],
): OddInput | null {
  const odd = oddInput(clock);
  if (odd === null || counts === 'clock' || seen.includes(odd)) return null;
  return odd === 'input elsewhere is not seen' && counts === 'browser' ? null : odd;
}

interface NoticeProps {
  readonly about: OddInput;
  /** Chooses a plain clock; undefined where that is not the person's to choose. */
  readonly onPlainClock: (() => void) | undefined;
  readonly onSeen: (about: OddInput) => void;
}

export function Notice({ about, onPlainClock, onSeen }: NoticeProps) {
  const helps = about === 'input elsewhere is not seen' && onPlainClock;
  return (
    <div class="notice" role="note">
      <p>{t(texts[about])}</p>
      <div class="notice-answers">
        {helps && (
          <button type="button" onClick={helps}>
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
