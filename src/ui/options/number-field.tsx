/** A number of minutes that can be typed to the minute: saved while it is right, explained while it is not. */
import { useState } from 'preact/hooks';
import { type OptionKey, optionTable, parseOption } from '../../core/options';
import { number, t } from '../text';

export type NumberKey = {
  [Key in OptionKey]: (typeof optionTable)[Key] extends { kind: 'number' } ? Key : never;
}[OptionKey];

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
  const wrong = typed !== null && parseOption(name, typed) === undefined;
  const take = (text: string) => {
    setTyped(text);
    const read = parseOption(name, text);
    if (read !== undefined && read !== value) onChange(read);
  };
  return (
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
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => !wrong && setTyped(null)}
        />{' '}
        {t('options_minutes')}
      </span>
      <p class="small quiet" id={`${name}-hint`}>
        {hint}
      </p>
      <p class={wrong ? 'small wrong' : 'small quiet'} id={`${name}-limits`} aria-live="polite">
        {t('options_limits', number(min), number(max))}
      </p>
    </div>
  );
}
