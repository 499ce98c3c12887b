/** Checkboxes: any number of several values. */
import { Fragment } from 'preact';
import { ChoiceHint, Hint, OptionField, type OptionWithWords } from './field';
import { useDraft } from './use-draft';

interface Check<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChecksProps<Value extends string> {
  readonly name: OptionWithWords;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Check<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** The checkboxes of an option. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { name, legend, hint, choices } = props;
  const [values, edit] = useDraft(props.values, props.onChange);
  const check = (value: Value, checked: boolean) =>
    edit((old) => {
      const others = old.filter((one) => one !== value);
      return checked ? [...others, value] : others;
    });
  const haveHints = choices.some((choice) => choice.hint);
  return (
    <OptionField of={[name]}>
      <fieldset
        class={haveHints ? 'choices checks' : 'choices checks checks-short'}
        aria-describedby={hint && `${name}-hint`}
      >
        <legend>{legend}</legend>
        <Hint id={`${name}-hint`}>{hint}</Hint>
        {choices.map((choice) => (
          <Fragment key={choice.value}>
            <label>
              <input
                type="checkbox"
                checked={values.includes(choice.value)}
                aria-describedby={choice.hint && `${name}-${choice.value}-hint`}
                onChange={({ currentTarget }) => check(choice.value, currentTarget.checked)}
              />{' '}
              {choice.label}
            </label>
            <ChoiceHint id={`${name}-${choice.value}-hint`}>{choice.hint}</ChoiceHint>
          </Fragment>
        ))}
      </fieldset>
    </OptionField>
  );
}
