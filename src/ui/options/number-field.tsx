/** A number of minutes that can be typed to the minute: saved while it is right, explained while it is not. */
import { useEffect, useRef, useState } from 'preact/hooks';
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

/** Typing 45 passes 4, which is not meant: a number counts once hands rest for so long, or leave the field. In ms. */
const RESTING_MS = 600;

export function NumberField({ name, value, hint, onChange }: NumberFieldProps) {
  const { min, max } = optionTable[name];
  // What is typed stays as it is while it cannot be saved; null shows what is stored.
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : parseOption(name, typed);
  const wrong = read === undefined;
  const save = useRef(() => {});
  save.current = () => {
    if (read !== undefined && read !== value) onChange(read);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => save.current(), RESTING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = () => save.current();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  const leaveField = () => {
    save.current();
    if (!wrong) setTyped(null);
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
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={leaveField}
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
