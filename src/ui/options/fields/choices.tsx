/** Radio buttons: one of several values. */
import type { ComponentChildren } from 'preact';
import { ChoiceHint, Hint, OptionField, type OptionWithWords } from './field';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What is shown above the label. */
  readonly picture?: ComponentChildren;
}

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  /** The chosen value; undefined if it is none of the choices. */
  readonly value: Value | undefined;
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons, each with an optional hint. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, legend, choices, value, hint, onChoose } = props;
  return (
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
          <ChoiceHint id={`${name}-${choice.value}-hint`}>{choice.hint}</ChoiceHint>
        </div>
      ))}
      <Hint id={`${name}-hint`}>{hint}</Hint>
    </fieldset>
  );
}

interface ChoicesProps<Value extends string> extends RadiosProps<Value> {
  readonly name: OptionWithWords;
}

/** The radio buttons of an option. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <OptionField of={[props.name]}>
      <Radios {...props} />
    </OptionField>
  );
}
