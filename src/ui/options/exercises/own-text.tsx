/** A text field, with its problem beside it. */
import { number, t } from '../../text';
import { Problem } from '../fields/problem';
import type { Wrong } from './own-draft';

interface OwnTextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly wrong: Wrong | undefined;
  /** The message for an empty field. */
  readonly empty: string;
  readonly onInput: (value: string) => void;
}

export function OwnText({ id, label, value, max, wrong, empty, onInput }: OwnTextProps) {
  const tooLong = t('own_wrong_long', number(max), number(value.trim().length));
  return (
    <div class="own-text">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <Problem id={`${id}-problem`} text={wrong && (wrong === 'empty' ? empty : tooLong)} />
    </div>
  );
}
