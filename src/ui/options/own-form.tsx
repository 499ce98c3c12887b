/** The form of one own exercise. */
import { useRef, useState } from 'preact/hooks';
import { areas } from '../../core/options/areas';
import { type OwnExercise, ownLimits } from '../../core/options/own-exercises';
import { exerciseFromOwn, pictures } from '../../exercises/own';
import { withShowing } from '../../exercises/showing';
import { areaText } from '../area-text';
import { exerciseText } from '../exercise-text';
import { ExercisePreview } from '../figure/exercise-preview';
import { number, t } from '../text';
import { Problem } from './fields/field';
import { errorsOf, type OwnDraft, ownOf, type TextError } from './own-draft';

interface OwnFormProps {
  readonly draft: OwnDraft;
  readonly onSave: (own: OwnExercise) => void;
  readonly onCancel: () => void;
}

export function OwnForm({ draft: first, onSave, onCancel }: OwnFormProps) {
  const [draft, setDraft] = useState(first);
  const [submitted, setSubmitted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<OwnDraft>) => setDraft((old) => ({ ...old, ...part }));
  const errors = errorsOf(draft);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const own = ownOf(draft);
    if (own) return onSave(own);
    setSubmitted(true);
    // Focuses the first invalid field. The fields are marked only after the next drawing.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const secondsText = t('own_wrong_seconds', number(ownLimits.minSeconds), number(ownLimits.maxSeconds));
  return (
    <form class="own-form" noValidate ref={form} onSubmit={save}>
      <OwnTextField
        id="own-name"
        label={t('own_name')}
        value={draft.name}
        maxLength={ownLimits.name}
        error={submitted || errors.name === 'too long' ? errors.name : undefined}
        emptyMessage={t('own_wrong_name')}
        onInput={(name) => change({ name })}
      />
      <OwnSteps
        steps={draft.steps}
        errors={errors.steps.map((error) => (submitted || error === 'too long' ? error : undefined))}
        onChange={(steps) => change({ steps })}
      />
      <div class="field">
        <label for="own-seconds">{t('own_seconds')}</label>
        <input
          id="own-seconds"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={4}
          value={draft.seconds}
          aria-invalid={errors.seconds}
          aria-describedby="own-seconds-hint own-seconds-problem"
          onInput={({ currentTarget }) => change({ seconds: currentTarget.value })}
        />
        <p class="small quiet" id="own-seconds-hint">
          {t('own_seconds_hint')}
        </p>
        <Problem id="own-seconds-problem" text={errors.seconds ? secondsText : undefined} />
      </div>
      <div class="field toggle">
        <label for="own-sided">{t('own_sided')}</label>
        <input
          id="own-sided"
          type="checkbox"
          class="switch"
          checked={draft.sided}
          onChange={({ currentTarget }) => change({ sided: currentTarget.checked })}
        />
      </div>
      <div class="field">
        <label for="own-area">{t('own_area')}</label>
        <select
          id="own-area"
          value={draft.area}
          onChange={({ currentTarget }) => {
            const area = areas.find((each) => each === currentTarget.value);
            if (area) change({ area });
          }}
        >
          {areas.map((each) => (
            <option key={each} value={each}>
              {areaText(each)}
            </option>
          ))}
        </select>
      </div>
      <Picture draft={draft} onChange={(picture) => change({ picture })} />
      <div class="own-acts">
        <button type="submit" class="primary">
          {t('own_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('own_cancel')}
        </button>
      </div>
    </form>
  );
}

interface PictureProps {
  readonly draft: OwnDraft;
  readonly onChange: (picture: string) => void;
}

function Picture({ draft, onChange }: PictureProps) {
  const { id, picture, area } = draft;
  const name = draft.name.trim() || t('own_add');
  const drawn = exerciseFromOwn({ id, name, steps: [name], seconds: 30, sided: false, area, picture });
  return (
    <div class="own-picture">
      <div class="field">
        <label for="own-picture">{t('own_picture')}</label>
        <select
          id="own-picture"
          value={picture}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">{t('own_picture_none')}</option>
          {pictures.map((exercise) => (
            <option key={exercise.id} value={exercise.id}>
              {exerciseText(exercise, 'name')}
            </option>
          ))}
        </select>
      </div>
      <ExercisePreview exercise={withShowing(drawn)} moves={false} />
    </div>
  );
}

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
