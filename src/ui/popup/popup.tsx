/** The toolbar popup: minutes seated, one sentence, and a few actions. It shows only what applies. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { Fault } from '../../core/fault';
import type { Instant } from '../../core/time';
import { Failure } from '../failure';
import type { Shown } from '../stored';
import { t } from '../text';
import { MainAction } from './main-action';
import { Offers, type OffersProps, offerFor } from './offers';
import { Paused, PauseMenu } from './pause';
import { Ring } from './ring';
import { sentence } from './sentence';
import { Situation, SituationNote } from './situation';
import { Today } from './today';

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
  /** Opens the safety text: when to stop, and when to get help. */
  readonly onSafety: () => void;
  /** Opens the working hours, outside which Flexor is off. */
  readonly onHours: () => void;
  /** Whether an organisation has set the working hours. */
  readonly areHoursLocked: boolean;
  readonly failure: Fault | undefined;
}

export function Popup(props: PopupProps) {
  const { clock, options } = props.shown;
  const { now, weekend, zone, onEvent } = props;
  const [isChoosing, setChoosing] = usePauseMenu(clock);
  return (
    <main class="popup" onClickCapture={ignoreDoubleClick}>
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
      {isChoosing && <FailureNote fault={props.failure} />}
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

/**
 * Ignores the second press of a double click: the first one may have put another button under the mouse. A click of a
 * key has no count.
 */
function ignoreDoubleClick(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('button')) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Each button has one place, in which only its opposite follows it. What comes and goes stands below these buttons, so
 * that it moves none of them: a note about an answer, and a question in the place of the day.
 */
function Main({ shown, now, zone, breakHint, routine, pin, failure, onChoosePause, ...on }: MainProps) {
  const { clock, options } = shown;
  const { onEvent } = on;
  // Without the background, the clock is old, and so is what it says.
  const isClockOld = failure?.kind === 'background';
  const told = failure ? (
    !isClockOld && <FailureNote fault={failure} />
  ) : offerFor(clock, on.easesTo) ? (
    <Offers clock={clock} options={options} {...on} />
  ) : (
    pin
  );
  return (
    <>
      {/* Flexor counts nothing while it is off, so a number would be untrue. */}
      {clock.hours.on && <Ring clock={clock} options={options} now={now} />}
      {isClockOld ? (
        <FailureNote fault={failure} />
      ) : (
        <p class="sentence" aria-live="polite">
          {sentence(clock, options, now)}
        </p>
      )}
      {!clock.hours.on && (
        <div>
          <button type="button" class="plain" onClick={on.onHours}>
            {t('options_hours')}
          </button>
          {on.areHoursLocked && <p class="small quiet">{t('managed_set')}</p>}
        </div>
      )}
      <MainAction clock={clock} hint={breakHint} now={now} onEvent={onEvent} />
      <Situation clock={clock} options={options} now={now} onEvent={onEvent} />
      <div class="pause-and-note">
        {clock.pause ? (
          <Paused clock={clock} onEvent={onEvent} onChoose={onChoosePause} />
        ) : (
          <button id="pause" type="button" class="opens-menu" onClick={onChoosePause}>
            {t('popup_pause')}
          </button>
        )}
        <SituationNote clock={clock} options={options} now={now} />
      </div>
      {told ? <div class="told">{told}</div> : <Today shown={shown} now={now} zone={zone} />}
      {/* Together with a question or a notice, it would not fit. */}
      {!told && routine}
      <nav class="links">
        <button type="button" class="plain" onClick={on.onHistory}>
          {t('popup_history')}
        </button>
        <button type="button" class="plain" title={t('options_you_safety')} onClick={on.onSafety}>
          {t('options_about')}
        </button>
        <button type="button" class="plain" onClick={on.onOptions}>
          {t('popup_options')}
        </button>
      </nav>
    </>
  );
}

function FailureNote({ fault }: { readonly fault: Fault | undefined }) {
  return (
    fault && (
      <div class="notice" role="alert">
        <Failure fault={fault} />
      </div>
    )
  );
}
