/** A number of minutes that can be typed to the minute: saved while it is right, explained while it is not. */
import { useState } from 'preact/hooks';
import { type OptionKey, optionTable, parseOption } from '../../../core/options';
import { number, t } from '../../text';
import { Lockable } from '../policy/managed';
import { useResting } from './resting';

export type NumberKey = Extract<OptionKey, `${string}Minutes`>;

interface NumberFieldProps {
  readonly name: NumberKey;
  readonly value: number;
  readonly hint: string;
  readonly onChange: (value: number) => void;
}

export function NumberField({ name, value, hint, onChange }: NumberFieldProps) {
  const { min, max } = optionTable[name];
  // What is typed stays as it is while it cannot be saved; null shows what is stored.
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : parseOption(name, typed);
  const wrong = read === undefined;
  const save = () => {
    if (read !== undefined && read !== value) onChange(read);
  };
  useResting(typed, save);
  const leaveField = () => {
    save();
    if (!wrong) setTyped(null);
  };
  return (
    <Lockable names={[name]}>
      <div class="field">
        <label for={name}>{t(`option_${name}`)}</label>
        <span class="control">
          <input
            id={name}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            size={4}
            value={typed ?? String(value)}
            aria-invalid={wrong}
            aria-describedby={`${name}-hint ${name}-limits`}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={leaveField}
          />{' '}
          {t('options_minutes')}
        </span>
        <div class="hints small">
          <p class="quiet" id={`${name}-hint`}>
            {hint}
          </p>{' '}
          <p class={wrong ? 'wrong' : 'quiet'} id={`${name}-limits`} aria-live="polite">
            {t('options_limits', number(min), number(max))}
          </p>
        </div>
      </div>
    </Lockable>
  );
}
