/** The working hours of one weekday. */
import { useEffect, useRef } from 'preact/hooks';
import type { Range } from '../../../core/options/hours';
import { t } from '../../text';
import { RangeFields } from './range-fields';

interface DayProps {
  readonly id: string;
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly full: boolean;
  readonly onAdd: () => void;
  readonly onChange: (index: number, range: Range) => void;
  readonly onRemove: (index: number) => void;
}

export function DayHours({ id, name, ranges, full, onAdd, onChange, onRemove }: DayProps) {
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
