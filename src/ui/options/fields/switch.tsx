/** A switch that takes effect at once. */
import type { ComponentChildren } from 'preact';
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
    <Lockable names={[id]}>
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
    </Lockable>
  );
}
