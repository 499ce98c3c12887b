/** *How is your back today?*: one tap a day, from 0 to 10. */
import { useRef } from 'preact/hooks';
import { hasModifier } from '../key';
import { number, t } from '../text';
import { Action } from './action';
import { usePageKeys } from './keys';
import './back-today.css';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** Two digits typed within this time are one number, 10; in ms. */
const TYPED_MS = 1000;

interface BackTodayProps {
  /** Today's score; null if there is none yet. A new score replaces it. */
  readonly score: number | null;
  /** Whether this score makes today a day with a sore back. */
  readonly sore: boolean;
  readonly onScore: (score: number) => void;
  /** Opens when to stop, and when to get help. */
  readonly onHelp: () => void;
}

export function BackToday({ score, sore, onScore, onHelp }: BackTodayProps) {
  const row = useRef<HTMLFieldSetElement>(null);
  const typed = useRef(Number.NEGATIVE_INFINITY);
  const type = (digit: number) => {
    const now = performance.now();
    const ten = digit === 0 && now - typed.current < TYPED_MS;
    typed.current = digit === 1 ? now : Number.NEGATIVE_INFINITY;
    onScore(ten ? 10 : digit);
  };
  usePageKeys(Object.fromEntries(scores.slice(0, 10).map((digit) => [`${digit}`, () => type(digit)])));
  return (
    <fieldset class="back-today" ref={row} onKeyDown={moveFocus}>
      <legend>{t('back_today')}</legend>
      <div class="back-row">
        {scores.map((each) => (
          <button
            key={each}
            type="button"
            tabIndex={each === (score ?? 0) ? 0 : -1}
            aria-pressed={each === score}
            aria-label={labelOf(each)}
            onClick={() => onScore(each)}
          >
            {number(each)}
          </button>
        ))}
      </div>
      <p class="back-ends small quiet" aria-hidden="true">
        <span>{labelOf(0)}</span>
        <span>{labelOf(10)}</span>
      </p>
      <div class="back-reply">
        <p class="small" role="status">
          {score !== null && t(sore ? 'back_sore' : 'back_noted')}
        </p>
        {sore && (
          <Action onAct={onHelp} shortcut="H" look="plain">
            {t('options_you_safety')}
          </Action>
        )}
      </div>
    </fieldset>
  );
}

/** The accessible label of a score; the two ends also say what they mean. */
function labelOf(score: number): string {
  if (score === 0) return t('back_score_best', number(0));
  return score === 10 ? t('back_score_worst', number(10)) : number(score);
}

/** Moves the focus along the row with the arrow keys, in the direction of reading. */
function moveFocus(event: KeyboardEvent): void {
  const { key, currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement) || hasModifier(event)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const onwards = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + onwards,
    ArrowLeft: at - onwards,
    Home: 0,
    End: buttons.length - 1,
  };
  if (at >= 0) buttons[places[key] ?? at]?.focus();
}
