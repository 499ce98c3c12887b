/** Radio buttons, each with an optional hint. */
import type { ComponentChildren } from 'preact';
import type { OptionKey } from '../../../core/options/options';
import { Lockable } from '../policy/managed';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What is shown above the label. */
  readonly picture?: ComponentChildren;
}

interface ChoicesProps<Value extends string> {
  readonly name: OptionKey;
  /** The options that it sets, if not the one with its name. */
  readonly of?: readonly OptionKey[];
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, of = [name], legend, choices, value, hint, onChoose } = props;
  return (
    <Lockable names={of}>
      <fieldset class="choices" aria-describedby={hint && `${name}-hint`}>
        <legend>{legend}</legend>
        {choices.map((choice) => (
          <div key={choice.value} class={choice.picture ? 'choice pictured-choice' : 'choice'}>
            <label>
              {choice.picture}
              <input
                type="radio"
                name={name}
                checked={choice.value === value}
                aria-describedby={choice.hint && `${name}-${choice.value}-hint`}
                onChange={() => onChoose(choice.value)}
              />{' '}
              {choice.label}
            </label>
            {choice.hint && (
              <p class="hint small quiet" id={`${name}-${choice.value}-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
        ))}
        {hint && (
          <p class="small quiet" id={`${name}-hint`}>
            {hint}
          </p>
        )}
      </fieldset>
    </Lockable>
  );
}
