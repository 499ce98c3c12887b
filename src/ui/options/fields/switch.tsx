/** Switches: for an option, and for a permission, which the browser may refuse. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../text';
import { Hint, OptionField, type OptionWithWords } from './field';

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
      <Hint id={`${id}-hint`}>{children}</Hint>
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
