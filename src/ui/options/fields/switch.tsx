/** A switch that takes effect at once. */
import type { ComponentChildren } from 'preact';
import type { OptionKey } from '../../../core/options/options';
import { type MessageKey, t } from '../../text';
import { Lockable } from '../policy/managed';

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  /**
   * Whether the switch waits for an answer: a permission shows what the browser answered, not what the person
   * requested.
   */
  readonly waits?: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** The explanation below it. */
  readonly children?: ComponentChildren;
}

export function Switch({ id, label, on, waits = false, onSwitch, children }: SwitchProps) {
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
          if (waits) currentTarget.checked = on;
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

/** Options with a text for their label and a text for their hint. */
type SwitchKey = {
  [Key in OptionKey]: `option_${Key}_hint` extends MessageKey ? Key : never;
}[OptionKey];

interface OptionSwitchProps {
  readonly name: SwitchKey;
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
