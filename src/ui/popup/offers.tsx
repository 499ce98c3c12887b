/** What Flexor asks in turn: rarely, once, and one thing at a time. */
import type { ComponentChildren } from 'preact';
import type { Clock } from '../../core/clock';
import type { Said } from '../../core/events';
import type { Options } from '../../core/options';
import { HOUR, MINUTE } from '../../core/time';
import { duration, t } from '../text';

export interface OffersProps {
  readonly clock: Clock;
  readonly options: Options;
  readonly onSay: (...said: Said[]) => void;
  /** The interval to ease in to next, in minutes. */
  readonly easesTo: number | undefined;
  readonly onEase: (minutes: number | 'not yet') => void;
  /** Undefined where that is not the person's to choose. */
  readonly onEveryHour: (() => void) | undefined;
  readonly onCallSites: () => void;
}

export function Offers(props: OffersProps) {
  const { clock } = props;
  if (clock.break || clock.pause || !clock.hours.on) return null;
  if (clock.day?.tooOften === 'ask') return <TooOften {...props} />;
  if (clock.offers.callSites === 'ask') return <CallSites {...props} />;
  return props.easesTo === undefined ? null : <Ease minutes={props.easesTo} onEase={props.onEase} />;
}

interface EaseProps extends Pick<OffersProps, 'onEase'> {
  readonly minutes: number;
}

function Ease({ minutes, onEase }: EaseProps) {
  return (
    <Offer question={t('popup_ease', duration(minutes * MINUTE))}>
      <button type="button" onClick={() => onEase(minutes)}>
        {t('popup_ease_yes')}
      </button>
      <button type="button" onClick={() => onEase('not yet')}>
        {t('popup_ease_no')}
      </button>
    </Offer>
  );
}

function TooOften({ options, onSay, onEveryHour }: OffersProps) {
  const answered: Said = { type: 'replied', to: 'too often' };
  return (
    <Offer question={t('popup_too_often')}>
      {onEveryHour && options.intervalMinutes * MINUTE < HOUR && (
        <button type="button" onClick={onEveryHour}>
          {t('popup_too_often_hour')}
        </button>
      )}
      <button type="button" onClick={() => onSay({ type: 'paused', until: HOUR }, answered)}>
        {t('popup_too_often_pause')}
      </button>
      <button type="button" onClick={() => onSay(answered)}>
        {t('popup_too_often_keep')}
      </button>
    </Offer>
  );
}

function CallSites({ onSay, onCallSites }: OffersProps) {
  return (
    <Offer question={t('popup_call_sites')}>
      <button type="button" onClick={onCallSites}>
        {t('popup_call_sites_choose')}
      </button>
      <button type="button" onClick={() => onSay({ type: 'replied', to: 'call sites' })}>
        {t('popup_call_sites_no')}
      </button>
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
