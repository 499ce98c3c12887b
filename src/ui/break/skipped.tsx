/** After *Skip*: one optional tap that gives the reason, so that the next break may fit better. */
import { useEffect } from 'preact/hooks';
import { type SkipReason, skipReasons } from '../../core/journal/entries';
import { type MessageKey, t } from '../text';
import { Action } from './action';
import { useFocusedHeading, usePageKeys } from './keys';
import './ended.css';

/** The text and the key of each reason. */
const reasons: Readonly<Record<SkipReason, readonly [MessageKey, string]>> = {
  busy: ['skip_busy', 'B'],
  'people around': ['skip_people', 'P'],
  'on a call': ['skip_call', 'C'],
  sore: ['skip_sore', 'S'],
};

/** How long the page waits for a tap, in ms. */
const WAIT_MS = 6000;

export interface SkippedProps {
  readonly onReason: (reason: SkipReason) => void;
  readonly onClose: () => void;
}

export function Skipped({ onReason, onClose }: SkippedProps) {
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
          {skipReasons.map((reason) => (
            <Action key={reason} onAct={() => onReason(reason)} shortcut={reasons[reason][1]}>
              {t(reasons[reason][0])}
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
