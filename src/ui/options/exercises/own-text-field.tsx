/** A text field in the form for an exercise of the person's own: its name, or one of its steps. */
import { number, t } from '../../text';
import { Problem } from '../fields/problem';
import type { TextError } from './own-draft';

interface OwnTextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** In characters, without spaces at the ends. */
  readonly maxLength: number;
  readonly error: TextError | undefined;
  readonly emptyMessage: string;
  readonly onInput: (value: string) => void;
}

export function OwnTextField({
  id,
  label,
  value,
  maxLength,
  error,
  emptyMessage,
  onInput,
}: OwnTextFieldProps) {
  const tooLongMessage = t('own_wrong_long', number(maxLength), number(value.trim().length));
  return (
    <div class="own-text">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <Problem id={`${id}-problem`} text={error && (error === 'empty' ? emptyMessage : tooLongMessage)} />
    </div>
  );
}
