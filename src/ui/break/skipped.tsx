/** After *Skip*: one optional tap that gives the reason, so that the next break may fit better. */
import { type SkipReason, skipReasons } from '../../core/journal/entries';
import { type MessageKey, t } from '../text';
import { Action } from './action';
import { useCloseLater } from './close-later';
import { useFocusedHeading, usePageKeys } from './keys';
import './ended.css';

/** The text and the key of each reason. */
const reasons: Readonly<Record<SkipReason, readonly [MessageKey, string]>> = {
  busy: ['skip_busy', 'B'],
  'people around': ['skip_people', 'P'],
  'on a call': ['skip_call', 'C'],
  sore: ['skip_sore', 'S'],
};

/** How long the page waits for a tap, in ms, if nothing moves in its window. */
const WAIT_MS = 10_000;

export interface SkippedProps {
  readonly onReason: (reason: SkipReason) => void;
  /** Takes the skip back; undefined if that is no longer possible. */
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

export function Skipped({ onReason, onBack, onClose }: SkippedProps) {
  const heading = useFocusedHeading();
  usePageKeys({ escape: onClose, enter: onClose });
  useCloseLater(WAIT_MS, onClose);
  return (
    <main class="ended skipped">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('skip_headline')}
        </h1>
        <p class="quiet">{t('skip_why')}</p>
        <p class="small quiet">{t('skip_closes')}</p>
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
          {onBack && (
            <Action onAct={onBack} shortcut="Z" look="plain">
              {t('do_back_to_break')}
            </Action>
          )}
          <Action onAct={onClose} shortcut="Enter" look="plain">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}
