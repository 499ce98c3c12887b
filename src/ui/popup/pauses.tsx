/** The buttons that pause the clock, each for another time. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { tomorrowAt } from '../../core/clock/steps/pause';
import type { Options } from '../../core/options/options';
import { HOUR, type Instant } from '../../core/time';
import { t, timeAhead } from '../text';
import { asksAgainAt, untilTomorrow } from './tomorrow';

interface PausesProps {
  readonly clock: Clock;
  readonly options: Options;
  readonly now: Instant;
  readonly onSay: (event: PageEvent) => void;
}

export function Pauses({ clock, options, now, onSay }: PausesProps) {
  const zone = clock.pulse?.zone ?? 'UTC';
  const latestAt = tomorrowAt(clock, options, now);
  const pauses = [
    { until: HOUR, text: t('popup_pause_hour') },
    { until: 'tomorrow', text: untilTomorrow(options, latestAt, zone, now) },
    { until: 'resumed', text: t('popup_pause_resumed') },
  ] as const;
  return (
    <fieldset class="taps">
      <legend class="small quiet">{t('popup_pause')}</legend>
      {pauses.map(({ until, text }) => (
        <button key={until} type="button" onClick={() => onSay({ type: 'paused', until })}>
          {text}
        </button>
      ))}
      {asksAgainAt(options, latestAt, zone) === undefined && (
        <p class="small quiet pause-latest">{t('popup_pause_latest', timeAhead(latestAt, now, 'short'))}</p>
      )}
    </fieldset>
  );
}
