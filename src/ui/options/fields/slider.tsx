/** The slider of an option in percent. */
import { optionTable, type PercentKey } from '../../../core/options/options';
import { number, t } from '../../text';
import { Hint, OptionField } from './field';

interface SliderProps {
  readonly name: PercentKey;
  readonly value: number;
  readonly step: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

export function Slider({ name, value, step, hint, onChange }: SliderProps) {
  const { min, max } = optionTable[name];
  return (
    <OptionField of={[name]}>
      <div class="field">
        <label for={name}>{t(`option_${name}`)}</label>
        <span class="control">
          <input
            id={name}
            type="range"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-describedby={hint && `${name}-hint`}
            onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
          />
          <output for={name}>{t(`option_${name}_value`, number(value))}</output>
        </span>
        <Hint id={`${name}-hint`}>{hint}</Hint>
      </div>
    </OptionField>
  );
}
