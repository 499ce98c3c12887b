/** Checkboxes, each with an optional hint. */
import { Fragment } from 'preact';
import type { OptionKey } from '../../../core/options/options';
import { useDraft } from './draft';

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
