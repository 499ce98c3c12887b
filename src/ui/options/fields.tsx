/** The fields of options: switches, radio buttons, checkboxes, and what they share. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type OptionKey, optionTable } from '../../core/options/options';
import { type MessageKey, number, t } from '../text';
import { Lockable } from './managed';
import { Findable } from './search';

/** The options that have other words for the search (`option_<key>_words`). */
type OptionWithWords = {
  [Key in OptionKey]: `option_${Key}_words` extends MessageKey ? Key : never;
}[OptionKey];

interface OptionFieldProps {
  /** The options that the field changes; the search words are those of the first. */
  readonly of: readonly [OptionWithWords, ...OptionKey[]];
  readonly children: ComponentChildren;
}

/** The field of an option: the search finds it, and it is disabled while a policy locks one of its options. */
export function OptionField({ of, children }: OptionFieldProps) {
  return (
    <Findable words={t(`option_${of[0]}_words`)}>
      <Lockable names={of}>{children}</Lockable>
    </Findable>
  );
}

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

/** A labelled switch. */
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

/** The options that also have a text for their hint (`option_<key>_hint`). */
type OptionWithHint = {
  [Key in OptionWithWords]: `option_${Key}_hint` extends MessageKey ? Key : never;
}[OptionWithWords];

interface OptionSwitchProps {
  /** Also the id of the field. */
  readonly name: OptionWithHint;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The switch of an option, with its texts; it is disabled while a policy locks the option. */
export function OptionSwitch({ name, on, onSwitch }: OptionSwitchProps) {
  return (
    <OptionField of={[name]}>
      <Switch id={name} label={t(`option_${name}`)} on={on} onSwitch={onSwitch}>
        {t(`option_${name}_hint`)}
      </Switch>
    </OptionField>
  );
}

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
  const turn = (value: Value, on: boolean) =>
    edit((old) => (on ? [...old.filter((one) => one !== value), value] : old.filter((one) => one !== value)));
  return (
    <OptionField of={[name]}>
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
    </OptionField>
  );
}

interface SliderProps {
  readonly name: 'volume' | 'textPercent';
  readonly value: number;
  readonly step: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

/** The slider of an option in percent. */
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
        {hint && (
          <p class="small quiet" id={`${name}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </OptionField>
  );
}

interface BriefProps {
  readonly id: string;
  /** What is chosen now, in a line. */
  readonly summary: string;
  /** What the button changes, for a screen reader. */
  readonly changes: string;
  readonly opensAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** What is chosen, in a line, and a button that opens its fields in place. Escape closes them. */
export function Brief({ id, summary, changes, opensAtFirst = false, children }: BriefProps) {
  const [open, setOpen] = useState(opensAtFirst);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [open]);
  return (
    <div class="brief">
      <p>
        <span>{summary}</span>{' '}
        <button
          ref={button}
          type="button"
          class="plain"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t(open ? 'options_fold_close_of' : 'options_fold_open_of', changes)}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'options_fold_close' : 'options_fold_open')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever the focus in it is */}
      <div
        ref={box}
        id={id}
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setOpen(false);
          button.current?.focus();
        }}
      >
        {open && children}
      </div>
    </div>
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

/**
 * A stored value while it is being edited, and a function that edits it. An edit is shown at once, and the next one is
 * based on it, because storage answers a moment later.
 */
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
