/** *Later*, with other delays behind the arrow beside it. */
import { useRef, useState } from 'preact/hooks';
import { MINUTE } from '../../core/time';
import { durationText, t } from '../text';
import { Action } from './action';

interface LaterProps {
  /** The delay of *Later* itself. */
  readonly minutes: number;
  readonly onLater: (minutes?: number) => void;
}

/** The other delays, in minutes, and the key of each. */
const others = [
  { minutes: 5, shortcut: '5' },
  { minutes: 15, shortcut: '1' },
] as const;

export function Later({ minutes, onLater }: LaterProps) {
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    arrow.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!inside) setOpen(false);
  };
  const inTime = (ms: number) => t('ask_later_in', durationText(ms));
  return (
    <fieldset class="later" aria-label={t('ask_later')} onKeyDown={close} onFocusOut={leave}>
      <Action onAct={() => onLater()} shortcut="L" hint={`${inTime(minutes * MINUTE)}.`}>
        {t('ask_later')}
      </Action>
      <button
        ref={arrow}
        type="button"
        class="later-arrow"
        aria-expanded={open}
        aria-controls="later-menu"
        aria-label={t('ask_later_more')}
        onClick={() => setOpen(!open)}
      >
        <svg class="later-mark" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {/* Always rendered, so that its keys work; hidden until the person opens it. */}
      <div class="later-menu" id="later-menu" hidden={!open}>
        {others
          .filter((other) => other.minutes !== minutes)
          .map((other) => (
            <Action key={other.minutes} onAct={() => onLater(other.minutes)} shortcut={other.shortcut}>
              {inTime(other.minutes * MINUTE)}
            </Action>
          ))}
      </div>
    </fieldset>
  );
}
