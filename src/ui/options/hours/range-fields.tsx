/** From one time of day to another. It is saved while it is valid, and explained while it is not. */
import { useState } from 'preact/hooks';
import type { Range } from '../../../core/options/hours';
import { MINUTE } from '../../../core/time';
import { t, timeOfDay } from '../../text';
import { Problem } from '../fields/problem';
import { useResting } from '../fields/resting';
import { endsNextDay, rangeOf, timeText } from './week-edits';

interface RangeFieldsProps {
  readonly id: string;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
  /** Undefined if the range has to stay. */
  readonly onRemove?: () => void;
}

/** Typed text. It stays as it is while it cannot be saved, for as long as the range beneath it does not change. */
interface Typed {
  readonly over: string;
  readonly from: string;
  readonly to: string;
}

function useTyped(range: Range) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const over = String(range);
  const current = typed?.over === over ? typed : null;
  const shown = current ?? { over, from: timeText(range[0]), to: timeText(range[1]) };
  return { typed: current, shown, setTyped };
}

export function RangeFields({ id, range, onChange, onRemove }: RangeFieldsProps) {
  const { typed, shown, setTyped } = useTyped(range);
  const [explained, setExplained] = useState(false);
  const read = rangeOf(shown.from, shown.to);
  const wrong = typeof read === 'string';
  const rest = () => {
    setExplained(wrong);
    if (!wrong && String(read) !== String(range)) onChange(read);
  };
  useResting(typed, rest);
  const field = (end: 'from' | 'to', label: string) => (
    <input
      type="time"
      required
      aria-label={label}
      aria-invalid={wrong && explained}
      aria-describedby={`${id}-problem ${id}-note`}
      value={shown[end]}
      onInput={(event) => setTyped({ ...shown, [end]: event.currentTarget.value })}
      onBlur={rest}
    />
  );
  return (
    <div class="range">
      <span class="control">
        {field('from', t('option_hours_from'))} <span aria-hidden="true">–</span>
      </span>{' '}
      <span class="control">
        {field('to', t('option_hours_to'))}{' '}
        {onRemove && (
          <button type="button" class="icon" aria-label={t('option_hours_remove')} onClick={onRemove}>
            ×
          </button>
        )}
      </span>
      <p class="note small quiet" id={`${id}-note`}>
        {!wrong && endsNextDay(read) && t('option_hours_next_day', clockTime(read[1]))}
      </p>
      <Problem id={`${id}-problem`} text={wrong && explained ? t(`option_hours_${read}`) : undefined} />
    </div>
  );
}

function clockTime(minutes: number): string {
  return timeOfDay(minutes * MINUTE, 'UTC');
}
