/** The texts of an own exercise: a field for each, and the list of its steps. */
import { ownLimits } from '../../core/options/own-exercises';
import { number, t } from '../text';
import { Problem } from './fields/field';
import type { TextError } from './own-draft';

interface OwnStepsProps {
  readonly steps: readonly string[];
  readonly errors: readonly (TextError | undefined)[];
  readonly onChange: (steps: readonly string[]) => void;
}

export function OwnSteps({ steps, errors, onChange }: OwnStepsProps) {
  const focus = (index: number) =>
    requestAnimationFrame(() => document.getElementById(`own-step-${index}`)?.focus());
  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: only its place identifies a step; the field holds no state
        <div class="own-step" key={index}>
          <OwnTextField
            id={`own-step-${index}`}
            label={t('own_step', number(index + 1))}
            value={step}
            maxLength={ownLimits.step}
            error={errors[index]}
            emptyMessage={t('own_wrong_step')}
            onInput={(text) => onChange(steps.map((old, at) => (at === index ? text : old)))}
          />
          {steps.length > 1 && (
            <button
              type="button"
              class="icon"
              aria-label={t('own_step_remove', number(index + 1))}
              onClick={() => {
                onChange(steps.filter((_, at) => at !== index));
                focus(Math.max(0, index - 1));
              }}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {steps.length < ownLimits.steps && (
        <p>
          <button
            type="button"
            onClick={() => {
              onChange([...steps, '']);
              focus(steps.length);
            }}
          >
            {t('own_step_add')}
          </button>
        </p>
      )}
    </>
  );
}

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
