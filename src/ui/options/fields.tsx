/** The fields of options: switches, radio buttons, checkboxes, and what they share. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionKey } from '../../core/options/options';
import { type MessageKey, t } from '../text';
import { Lockable } from './managed';

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /**
   * Whether the switch keeps showing `on` until that changes, because the browser may refuse (a permission). Otherwise
   * it moves at once.
   */
  readonly isConfirmed?: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** The hint below the switch. */
  readonly children?: ComponentChildren;
}

export function Switch({ id, label, on, isConfirmed = false, onSwitch, children }: SwitchProps) {
  return (
    <div class="field toggle">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        class="switch"
        checked={on}
        aria-describedby={children ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // Preact does not set `checked` again while `on` stays the same.
          if (isConfirmed) currentTarget.checked = on;
          onSwitch(wanted);
        }}
      />
      {children && (
        <p class="small quiet" id={`${id}-hint`}>
          {children}
        </p>
      )}
    </div>
  );
}

/** The options that have a text for their hint (`option_<key>_hint`). */
type OptionWithHint = {
  [Key in OptionKey]: `option_${Key}_hint` extends MessageKey ? Key : never;
}[OptionKey];

interface OptionSwitchProps {
  /** Also the id of the field. */
  readonly name: OptionWithHint;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The switch of an option, with its texts; it is disabled while a policy locks the option. */
export function OptionSwitch({ name, on, onSwitch }: OptionSwitchProps) {
  return (
    <Lockable names={[name]}>
      <Switch id={name} label={t(`option_${name}`)} on={on} onSwitch={onSwitch}>
        {t(`option_${name}_hint`)}
      </Switch>
    </Lockable>
  );
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
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
          <div key={choice.value} class="choice">
            <label>
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

interface Check<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChecksProps<Value extends string> {
  readonly name: OptionKey;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Check<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { name, legend, hint, choices } = props;
  const [values, edit] = useDraft(props.values, props.onChange);
  const turn = (value: Value, on: boolean) =>
    edit((old) => (on ? [...old.filter((one) => one !== value), value] : old.filter((one) => one !== value)));
  return (
    <fieldset
      class={choices.some(({ hint: about }) => about) ? 'choices checks' : 'choices checks checks-short'}
      aria-describedby={hint && `${name}-hint`}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="small quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label, hint: about }) => (
        <Fragment key={value}>
          <label>
            <input
              type="checkbox"
              checked={values.includes(value)}
              aria-describedby={about && `${name}-${value}-hint`}
              onChange={({ currentTarget }) => turn(value, currentTarget.checked)}
            />{' '}
            {label}
          </label>
          {about && (
            <p class="hint small quiet" id={`${name}-${value}-hint`}>
              {about}
            </p>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}

interface ProblemProps {
  readonly id: string;
  readonly text: string | undefined;
}

/** The problem of the field beside it. The element always exists, because only a change inside it is read out. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <p class="problem small wrong" id={id} aria-live="polite">
      {text}
    </p>
  );
}

type Edit<Value> = (change: (old: Value) => Value) => void;

/** A stored value while it is being edited, and a function that edits it. */
export function useDraft<Value>(stored: Value, save: (value: Value) => void): [Value, Edit<Value>] {
  const [draft, setDraft] = useState(stored);
  const latest = useRef(stored);
  // Each reading of storage creates a new object; only different content is a change.
  const content = JSON.stringify(stored);
  useEffect(() => {
    latest.current = JSON.parse(content);
    setDraft(latest.current);
  }, [content]);
  const edit: Edit<Value> = (change) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
    save(latest.current);
  };
  return [draft, edit];
}
