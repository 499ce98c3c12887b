/** The toolbar popup: minutes seated, one sentence, and the few things to do. */

import { askMs, phaseOf, sittingMs } from '../../core/clock';
import type { Said } from '../../core/events';
import { HOUR, type Instant } from '../../core/time';
import type { Shown } from '../stored';
import { t } from '../text';
import { Ring } from './ring';
import { sentence } from './sentence';

interface PopupProps {
  readonly shown: Pick<Shown, 'clock' | 'options'>;
  readonly now: Instant;
  readonly onSay: (said: Said) => void;
  readonly onHistory: () => void;
  readonly onOptions: () => void;
  readonly failure: string | undefined;
}

export function Popup({ shown: { clock, options }, now, onSay, onHistory, onOptions, failure }: PopupProps) {
  const phase = phaseOf(clock, options, now);
  const onBreak = phase === 'breaking' || phase === 'asking';
  return (
    <main class="popup">
      <h1 class="sr-only">{t('popup_title')}</h1>
      <Ring
        sittingMs={sittingMs(clock, options, now)}
        targetMs={askMs(clock, options)}
        dimmed={phase === 'paused' || phase === 'up'}
      />
      <p class="sentence" aria-live="polite">
        {sentence(clock, options, now)}
      </p>
      {!onBreak && (
        <button type="button" class="primary" onClick={() => onSay({ type: 'asked' })}>
          {t('popup_break_now')}
        </button>
      )}
      {clock.pause ? (
        <button type="button" onClick={() => onSay({ type: 'resumed' })}>
          {t('popup_resume')}
        </button>
      ) : (
        <Pauses onSay={onSay} />
      )}
      {failure && <p role="alert">{t('failed', failure)}</p>}
      <nav class="links">
        <button type="button" class="plain" onClick={onHistory}>
          {t('popup_history')}
        </button>
        <button type="button" class="plain" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </nav>
    </main>
  );
}

function Pauses({ onSay }: Pick<PopupProps, 'onSay'>) {
  return (
    <fieldset class="pauses">
      <legend class="small quiet">{t('popup_pause')}</legend>
      <button type="button" onClick={() => onSay({ type: 'paused', until: HOUR })}>
        {t('popup_pause_hour')}
      </button>
      <button type="button" onClick={() => onSay({ type: 'paused', until: 'tomorrow' })}>
        {t('popup_pause_tomorrow')}
      </button>
      <button type="button" onClick={() => onSay({ type: 'paused', until: 'resumed' })}>
        {t('popup_pause_resumed')}
      </button>
    </fieldset>
  );
}
