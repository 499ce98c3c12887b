/** After *Skip*: one optional tap that says why, so that the next one may fit better. */
import { useEffect } from 'preact/hooks';
import { type SkipReason, skipReasons } from '../../core/journal/entries';
import type { MessageKey } from '../text';
import { t } from '../text';
import { Action } from './action';
import { useFocusedHeading } from './focus';
import { usePageKeys } from './keys';
import './ended.css';

/** Each with its words and its key. */
const reasons: Readonly<Record<SkipReason, readonly [MessageKey, string]>> = {
  busy: ['skip_busy', 'B'],
  'people around': ['skip_people', 'P'],
  'on a call': ['skip_call', 'C'],
  sore: ['skip_sore', 'S'],
};

/** How long it waits for a tap, in ms. */
const WAIT_MS = 6000;

interface SkippedProps {
  readonly onBecause: (because: SkipReason) => void;
  readonly onClose: () => void;
}

export function Skipped({ onBecause, onClose }: SkippedProps) {
  const heading = useFocusedHeading();
  usePageKeys({ escape: onClose, enter: onClose });
  useEffect(() => {
    const timer = setTimeout(onClose, WAIT_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <main class="ended skipped">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('skip_headline')}
        </h1>
        <p class="quiet">{t('skip_why')}</p>
      </header>
      <div class="acts">
        <nav class="answers" aria-label={t('skip_why')}>
          {skipReasons.map((because) => (
            <Action key={because} onAct={() => onBecause(because)} shortcut={reasons[because][1]}>
              {t(reasons[because][0])}
            </Action>
          ))}
        </nav>
        <nav class="answers">
          <Action onAct={onClose} shortcut="Enter" look="plain">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}
