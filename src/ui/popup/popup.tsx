/** The toolbar popup: minutes seated, one sentence, and a few actions. It shows only what applies. */
import type { ComponentChildren } from 'preact';
import type { Fault } from '../../core/fault';
import type { Instant } from '../../core/time';
import { Failure } from '../failure';
import type { Shown } from '../stored';
import { t } from '../text';
import { Offers, type OffersProps, offerFor } from './offers';
import { Pauses } from './pauses';
import { Ring } from './ring';
import { sentence } from './sentence';
import { Situation } from './situation';
import { DueBreak } from './wanted';

interface PopupProps
  extends Pick<OffersProps, 'easesTo' | 'onSay' | 'onEase' | 'onEveryHour' | 'onCallSites' | 'onFullScreen'> {
  readonly shown: Pick<Shown, 'clock' | 'options'>;
  /** Today's routine. */
  readonly routine: ComponentChildren;
  /** The notice that the stored data is gone, if it is. */
  readonly lost: ComponentChildren;
  /** The notice that the icon is not on the toolbar, until the person has read it. */
  readonly pin: ComponentChildren;
  readonly now: Instant;
  readonly onHistory: () => void;
  readonly onOptions: () => void;
  readonly failure: Fault | undefined;
}

export function Popup({
  shown: { clock, options },
  routine,
  lost,
  pin,
  now,
  failure,
  onHistory,
  onOptions,
  ...on
}: PopupProps) {
  const { onSay } = on;
  return (
    <main class="popup">
      <h1 class="sr-only">{t('popup_title')}</h1>
      {lost}
      <Ring clock={clock} options={options} now={now} />
      <p class="sentence" aria-live="polite">
        {sentence(clock, options, now)}
      </p>
      <Offers clock={clock} options={options} {...on} />
      <DueBreak clock={clock} now={now} onSay={onSay} />
      {routine}
      <Situation clock={clock} options={options} now={now} onSay={onSay} />
      {clock.pause ? (
        <button type="button" onClick={() => onSay({ type: 'resumed' })}>
          {t('popup_resume')}
        </button>
      ) : (
        clock.hours.on && <Pauses clock={clock} options={options} now={now} onSay={onSay} />
      )}
      {offerFor(clock, on.easesTo) === null && pin}
      {failure && (
        <div role="alert">
          <Failure fault={failure} />
        </div>
      )}
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
