/** Offers that Flexor makes in the popup: rarely, once, and one at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import { canNotify } from '../../core/clock/decision';
import type { PageEvent } from '../../core/clock/events';
import type { Options } from '../../core/options/options';
import { HOUR, MINUTE } from '../../core/time';
import { durationText, t } from '../text';

export interface OffersProps {
  readonly clock: Clock;
  readonly options: Options;
  readonly onEvent: (...events: PageEvent[]) => void;
  /** The interval to ease in to next, in minutes. */
  readonly easesTo: number | undefined;
  readonly onEase: (minutes: number | 'not yet') => void;
  /** Undefined if the person may not change the interval. */
  readonly onEveryHour: (() => void) | undefined;
  readonly onCallSites: () => void;
  /** *Ask me in full screen too*; `byWindow` is undefined if the person may not change that option. */
  readonly onFullScreen: FullScreenActs;
}

export interface FullScreenActs {
  /** Asks the browser to allow notifications; must be called in the click itself. */
  readonly byNotification: (answered: (allowed: boolean) => void) => void;
  readonly byWindow: (() => void) | undefined;
}

type Offered = 'too often' | 'call sites' | 'full screen' | 'ease';

/** The offer to make now; null if there is none. `easesTo` is the interval to ease in to next, in minutes. */
export function offerFor(clock: Clock, easesTo: number | undefined): Offered | null {
  const { break: open, pause, hours, day, offers } = clock;
  if (open || pause || !hours.on) return null;
  if (day?.tooOften === 'ask') return 'too often';
  if (offers.callSites === 'ask') return 'call sites';
  // Once notifications are allowed, they appear in full screen too.
  if (offers.fullScreen === 'ask' && !canNotify(clock)) return 'full screen';
  return easesTo === undefined ? null : 'ease';
}

export function Offers(props: OffersProps) {
  const { clock, easesTo, onEase } = props;
  switch (offerFor(clock, easesTo)) {
    case 'too often':
      return <TooOften {...props} />;
    case 'call sites':
      return <CallSites {...props} />;
    case 'full screen':
      return <FullScreen {...props} />;
    case 'ease':
      return easesTo === undefined ? null : <Ease minutes={easesTo} onEase={onEase} />;
    case null:
      return null;
  }
}

interface EaseProps extends Pick<OffersProps, 'onEase'> {
  readonly minutes: number;
}

function Ease({ minutes, onEase }: EaseProps) {
  return (
    <Offer question={t('popup_ease', durationText(minutes * MINUTE))}>
      <button type="button" onClick={() => onEase(minutes)}>
        {t('popup_ease_yes')}
      </button>
      <button type="button" onClick={() => onEase('not yet')}>
        {t('popup_ease_no')}
      </button>
    </Offer>
  );
}

function TooOften({ options, onEvent, onEveryHour }: OffersProps) {
  const answered: PageEvent = { type: 'replied', to: 'too often' };
  return (
    <Offer question={t('popup_too_often')}>
      {onEveryHour && options.intervalMinutes * MINUTE < HOUR && (
        <button type="button" onClick={onEveryHour}>
          {t('popup_too_often_hour')}
        </button>
      )}
      <button type="button" onClick={() => onEvent({ type: 'paused', until: HOUR }, answered)}>
        {t('popup_too_often_pause')}
      </button>
      <button type="button" onClick={() => onEvent(answered)}>
        {t('popup_too_often_keep')}
      </button>
    </Offer>
  );
}

function CallSites({ onEvent, onCallSites }: OffersProps) {
  return (
    <Offer question={t('popup_call_sites')}>
      <button type="button" onClick={onCallSites}>
        {t('popup_call_sites_choose')}
      </button>
      <button type="button" onClick={() => onEvent({ type: 'replied', to: 'call sites' })}>
        {t('popup_call_sites_no')}
      </button>
    </Offer>
  );
}

function FullScreen({ onEvent, onFullScreen: { byNotification, byWindow } }: OffersProps) {
  const [refused, setRefused] = useState(false);
  return (
    <Offer question={t('popup_full_screen_offer')}>
      <button type="button" onClick={() => byNotification((allowed) => setRefused(!allowed))}>
        {t('full_screen_notification')}
      </button>
      {byWindow && (
        <button type="button" onClick={byWindow}>
          {t('full_screen_window')}
        </button>
      )}
      <button type="button" onClick={() => onEvent({ type: 'replied', to: 'full screen' })}>
        {t('popup_call_sites_no')}
      </button>
      {refused && (
        <p class="small" role="status">
          {t('options_notifications_refused')}
        </p>
      )}
    </Offer>
  );
}

interface OfferProps {
  readonly question: string;
  readonly children: ComponentChildren;
}

function Offer({ question, children }: OfferProps) {
  return (
    <fieldset class="taps offer">
      <legend>{question}</legend>
      {children}
    </fieldset>
  );
}
