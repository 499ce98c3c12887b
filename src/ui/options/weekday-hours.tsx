/** The working hours of each weekday. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Range, type WorkingWeek, weekFrom } from '../../core/options/hours';
import { MINUTE } from '../../core/time';
import { t, timeOfDay, weekday } from '../text';
import { Problem } from './fields/field';
import { useResting } from './fields/use-resting';
import { addRange, changeRange, endsNextDay, rangeOf, removeRange, timeText } from './week-edits';

interface WeekdayHoursProps {
  readonly week: WorkingWeek;
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  readonly edit: (change: (old: WorkingWeek) => WorkingWeek) => void;
}

/** Any number of ranges for each weekday. */
export function WeekdayHours({ week, firstDay, edit }: WeekdayHoursProps) {
  const names = weekdayNames();
  return (
    <>
      {weekFrom(firstDay).map((day) => (
        <DayHours
          key={names[day]}
          id={`day-${day}`}
          name={names[day] ?? ''}
          ranges={week[day] ?? []}
          full={addRange(week, day) === undefined}
          onAdd={() => edit((old) => addRange(old, day) ?? old)}
          onChange={(index, range) => edit((old) => changeRange(old, day, index, range))}
          onRemove={(index) => edit((old) => removeRange(old, day, index))}
        />
      ))}
    </>
  );
}

interface DayHoursProps {
  readonly id: string;
  readonly name: string;
  readonly ranges: readonly Range[];
  /** Whether the day has no room for another range. */
  readonly full: boolean;
  readonly onAdd: () => void;
  readonly onChange: (index: number, range: Range) => void;
  readonly onRemove: (index: number) => void;
}

function DayHours({ id, name, ranges, full, onAdd, onChange, onRemove }: DayHoursProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const focusNext = useFocusAfter(box, ranges.length);
  return (
    <fieldset id={id} class="day" ref={box}>
      <legend>{name}</legend>
      <div class="ranges">
        {ranges.length === 0 && <p class="quiet">{t('option_hours_off')}</p>}
        {ranges.map((range, index) => (
          <RangeFields
            // biome-ignore lint/suspicious/noArrayIndexKey: with its times as key, a range loses focus while typing.
            key={index}
            id={`${id}-${index}`}
            range={range}
            onChange={(changed) => onChange(index, changed)}
            onRemove={() => {
              focusNext('.add');
              onRemove(index);
            }}
          />
        ))}
      </div>
      {!full && (
        <button
          type="button"
          class="plain add"
          onClick={() => {
            focusNext('.range:last-child input');
            onAdd();
          }}
        >
          {t('option_hours_add')}
        </button>
      )}
    </fieldset>
  );
}

/** Moves the focus once the number of ranges has changed, because the button that was pressed may be gone. */
function useFocusAfter(box: { readonly current: HTMLElement | null }, count: number) {
  const next = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect waits for the number to change.
  useEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  }, [box, count]);
  return (selector: string) => {
    next.current = selector;
  };
}

interface RangeFieldsProps {
  readonly id: string;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
  /** Undefined if the range must stay. */
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

/** From one time of day to another. It is saved while it is valid, and explained while it is not. */
export function RangeFields({ id, range, onChange, onRemove }: RangeFieldsProps) {
  const { typed, shown, setTyped } = useTyped(range);
  const [explained, setExplained] = useState(false);
  const read = rangeOf(shown.from, shown.to);
  const wrong = typeof read === 'string';
  const saveOrExplain = () => {
    setExplained(wrong);
    if (!wrong && String(read) !== String(range)) onChange(read);
  };
  useResting(typed, saveOrExplain);
  const field = (end: 'from' | 'to', label: string) => (
    <input
      type="time"
      required
      aria-label={label}
      aria-invalid={wrong && explained}
      aria-describedby={`${id}-problem ${id}-note`}
      value={shown[end]}
      onInput={(event) => setTyped({ ...shown, [end]: event.currentTarget.value })}
      onBlur={saveOrExplain}
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

/** The names of the weekdays from Monday to Sunday. */
export function weekdayNames(): string[] {
  return Array.from({ length: 7 }, (_, day) => weekday(dateOfWeekday(day), 'name'));
}

/** A date (YYYY-MM-DD) that is this weekday, from 0 for Monday to 6 for Sunday, or to 13 in the week after. */
export function dateOfWeekday(day: number): string {
  // 5 January 1970 was a Monday.
  return `1970-01-${String(5 + day).padStart(2, '0')}`;
}
