/** The pause: the buttons that resume or change it, and the menu of its ends. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { isReminding } from '../../core/clock/pauses';
import { MINUTE } from '../../core/time';
import { t } from '../text';
import {
  dateFieldValue,
  type PauseContext,
  type PauseUntil,
  parsePauseEnd,
  pauseChoices,
  suggestedPauseEnd,
} from './pause-choices';

interface PausedProps {
  readonly clock: Clock;
  readonly onEvent: (event: PageEvent) => void;
  readonly onChoose: () => void;
}

/** The buttons that take the place of *Pause* during a pause. */
export function Paused({ clock, onEvent, onChoose }: PausedProps) {
  return (
    <div class="pair">
      <button id="pause" type="button" class="primary" onClick={() => onEvent({ type: 'resumed' })}>
        {t('popup_resume')}
      </button>
      <button type="button" onClick={onChoose}>
        {t('popup_pause_change')}
      </button>
      {isReminding(clock.pause) && (
        <button type="button" onClick={() => onEvent({ type: 'replied', to: 'pause' })}>
          {t('popup_stay_paused')}
        </button>
      )}
    </div>
  );
}

interface PauseMenuProps extends PauseContext {
  readonly onPause: (until: PauseUntil) => void;
  readonly onClose: () => void;
}

/** The menu takes the place of the popup's other parts, so that all of it fits. Escape closes it. */
export function PauseMenu({ onPause, onClose, ...setting }: PauseMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  useEscape(onClose);
  return (
    <div class="pause-menu" ref={menu}>
      <h2 id="pause-title">{t('popup_pause_title')}</h2>
      <ul class="pause-choices" aria-labelledby="pause-title">
        {pauseChoices(setting).map(({ until, text, end }) => (
          <li key={text}>
            <button type="button" onClick={() => onPause(until)}>
              <span>{text}</span> <span class="small quiet">{end}</span>
            </button>
          </li>
        ))}
      </ul>
      <PauseDate {...setting} onPause={onPause} />
      <button type="button" class="plain" onClick={onClose}>
        {t('popup_pause_close')}
      </button>
    </div>
  );
}

/** Calls `onClose` for Escape, for which the browser would otherwise close the whole popup. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
}

type PauseDateProps = Omit<PauseMenuProps, 'onClose'>;

const problems = {
  empty: 'popup_pause_empty',
  past: 'popup_pause_past',
  far: 'popup_pause_far',
} as const;

/** The field for an end of one's own. What is wrong with it is said below it when the person wants to pause. */
function PauseDate({ onPause, ...setting }: PauseDateProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<keyof typeof problems>();
  const [suggested] = useState(() => suggestedPauseEnd(setting));
  const { zone, now } = setting;
  const pause = (event: SubmitEvent) => {
    event.preventDefault();
    const read = parsePauseEnd(field.current?.value ?? '', now, zone);
    if (typeof read === 'object') return onPause(read);
    setProblem(read);
    field.current?.focus();
  };
  return (
    <form class="pause-date" noValidate onSubmit={pause}>
      <label for="pause-date">{t('popup_pause_date')}</label>
      <input
        id="pause-date"
        type="datetime-local"
        ref={field}
        defaultValue={suggested}
        min={dateFieldValue(now + MINUTE, zone)}
        aria-invalid={problem !== undefined}
        aria-describedby="pause-problem"
      />
      <button type="submit">{t('popup_pause')}</button>
      <p id="pause-problem" class="small wrong" aria-live="polite">
        {problem && t(problems[problem])}
      </p>
    </form>
  );
}
