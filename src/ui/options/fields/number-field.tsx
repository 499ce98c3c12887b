/** A number of minutes that can be typed to the minute. It is saved while it is valid. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type OptionKey, optionTable, parseOption } from '../../../core/options/options';
import { minuteUnit, number, t } from '../../text';
import { Hint, OptionField, Problem } from './field';
import { useResting } from './use-resting';

type NumberKey = Exclude<Extract<OptionKey, `${string}Minutes`>, 'waitMinutes'>;

interface NumberFieldProps {
  readonly name: NumberKey;
  readonly value: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

/** The field of an option in minutes. What it allows is told when it is overstepped. */
export function NumberField(props: NumberFieldProps) {
  return (
    <OptionField of={[props.name]}>
      <NumberInput {...props} />
    </OptionField>
  );
}

/** The same without the search and without the lock, for a field that has others beside it. */
export function NumberInput({ name, value, hint, onChange }: NumberFieldProps) {
  const { min, max } = optionTable[name];
  // The typed text stays as it is while it cannot be saved; null shows the stored value.
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : parseOption(name, typed);
  const wrong = read === undefined;
  // Storage answers a moment later, so these keep what was saved since typing began, and what was stored before that.
  const saved = useRef<number>(undefined);
  const before = useRef(value);
  const save = (wanted = read) => {
    if (wanted === undefined || wanted === (saved.current ?? value)) return;
    saved.current = wanted;
    before.current = value;
    onChange(wanted);
  };
  const showStored = () => {
    saved.current = undefined;
    setTyped(null);
  };
  /** Shows the stored value, which another page may have changed, unless an error must be shown to the person. */
  const follow = () => {
    if (!wrong) showStored();
  };
  const { isResting, rest } = useResting(typed, () => {
    save();
    if (value !== before.current) follow();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a different value matters
  useLayoutEffect(() => {
    // A person who types finishes first. What they typed can be wrong on the way, such as an empty field.
    if (!isResting()) return;
    // A value that was chosen elsewhere, such as with a plan, takes the place of a text that cannot be saved.
    if (wrong && value !== saved.current) showStored();
    else follow();
  }, [value]);
  const type = (text: string) => {
    if (typed === null) before.current = value;
    setTyped(text);
    const complete = parseOption(name, text);
    // One more digit would exceed the maximum, so there is no need to wait; the page may be closed at any moment.
    if (complete !== undefined && complete * 10 > max) save(complete);
  };
  const leaveField = () => {
    rest();
    save();
    follow();
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
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leaveField}
        />{' '}
        {minuteUnit(value)}
      </span>
      <Hint id={`${name}-hint`}>{hint}</Hint>
      <Problem
        id={`${name}-limits`}
        text={wrong ? t('options_limits', number(min), number(max)) : undefined}
      />
    </div>
  );
}
