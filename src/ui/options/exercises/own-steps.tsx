/** The steps of an exercise. */
import { ownLimits } from '../../../core/options/own-exercises';
import { number, t } from '../../text';
import type { TextError } from './own-draft';
import { OwnTextField } from './own-text-field';

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
