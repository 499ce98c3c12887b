/** The toolbar popup: minutes seated, one sentence, and a few actions. It shows only what applies. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { Fault } from '../../core/fault';
import type { Instant } from '../../core/time';
import { Failure } from '../failure';
import type { Shown } from '../stored';
import { t } from '../text';
import { Offers, type OffersProps, offerFor } from './offers';
import { Paused, PauseMenu } from './pause';
import { Ring } from './ring';
import { sentence } from './sentence';
import { Situation } from './situation';
import { Today } from './today';
import { DueBreak } from './wanted';

interface PopupProps
  extends Pick<
    OffersProps,
    'easesTo' | 'onEvent' | 'onEase' | 'onEveryHour' | 'onCallSites' | 'onFullScreen'
  > {
  readonly shown: Pick<Shown, 'clock' | 'options' | 'journal'>;
  /** What the next break is, and how long it takes. */
  readonly breakHint: ComponentChildren;
  /** Today's routine. It stands last, because it may turn out to be absent once the journal has been read. */
  readonly routine: ComponentChildren;
  /** The notice that the stored data is gone, if it is. */
  readonly lost: ComponentChildren;
  /** The notice that the icon is not on the toolbar, until the person has read it. */
  readonly pin: ComponentChildren;
  readonly now: Instant;
  /** The time zone, an IANA name. */
  readonly zone: string;
  /** The days of the weekend: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  readonly onHistory: () => void;
  readonly onOptions: () => void;
  /** Opens the working hours, outside which Flexor is off. */
  readonly onHours: () => void;
  readonly failure: Fault | undefined;
}

export function Popup(props: PopupProps) {
  const { clock, options } = props.shown;
  const { now, weekend, zone, onEvent } = props;
  const [isChoosing, setChoosing] = usePauseMenu(clock);
  return (
    <main class="popup">
      <h1 class="sr-only">{t('popup_title')}</h1>
      {props.lost}
      {isChoosing ? (
        <PauseMenu
          {...{ clock, options, weekend, zone, now }}
          onPause={(until) => onEvent({ type: 'paused', until })}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <Main {...props} onChoosePause={() => setChoosing(true)} />
      )}
      {props.failure && (
        <div role="alert">
          <Failure fault={props.failure} />
        </div>
      )}
    </main>
  );
}

/**
 * Whether the menu of pauses is open. It closes once the clock has taken the choice. Where the element that had the
 * focus is gone, the button that pauses or resumes gets it.
 */
function usePauseMenu({ pause }: Clock): [boolean, (open: boolean) => void] {
  const chosen = JSON.stringify(pause);
  /** The pause beside which the menu was opened. */
  const [openedAt, setOpenedAt] = useState<string>();
  const isOpen = openedAt === chosen;
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of either replaces the button that had the focus.
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      document.getElementById('pause')?.focus();
    isFirst.current = false;
    // Computed anew: a click may have opened the menu before this effect runs.
    setOpenedAt((at) => (at === chosen ? at : undefined));
  }, [chosen, isOpen]);
  return [isOpen, (open) => setOpenedAt(open ? chosen : undefined)];
}

interface MainProps extends PopupProps {
  readonly onChoosePause: () => void;
}

function Main({ shown, now, zone, breakHint, routine, pin, onChoosePause, ...on }: MainProps) {
  const { clock, options } = shown;
  const { onEvent } = on;
  return (
    <>
      <Ring clock={clock} options={options} now={now} />
      <p class="sentence" aria-live="polite">
        {sentence(clock, options, now)}
      </p>
      {!clock.hours.on && (
        <button type="button" class="plain why-off" onClick={on.onHours}>
          {t('options_hours')}
        </button>
      )}
      {clock.pause && <Paused clock={clock} onEvent={onEvent} onChoose={onChoosePause} />}
      <Offers clock={clock} options={options} {...on} />
      <DueBreak clock={clock} hint={breakHint} now={now} onEvent={onEvent} />
      <Today shown={shown} now={now} zone={zone} />
      <Situation clock={clock} options={options} now={now} onEvent={onEvent} />
      {!clock.pause && (
        <button id="pause" type="button" class="opens-menu" onClick={onChoosePause}>
          {t('popup_pause')}
        </button>
      )}
      {offerFor(clock, on.easesTo) === null && pin}
      {routine}
      <nav class="links">
        <button type="button" class="plain" onClick={on.onHistory}>
          {t('popup_history')}
        </button>
        <button type="button" class="plain" onClick={on.onOptions}>
          {t('popup_options')}
        </button>
      </nav>
    </>
  );
}
