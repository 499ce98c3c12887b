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
import { Hint, Problem } from './fields/field';
import { Switch } from './fields/switch';
import { errorsOf, type OwnDraft, ownOf } from './own-draft';
import { OwnSteps, OwnTextField } from './own-texts';

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
    // The fields are marked as invalid only after the next drawing.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const secondsText = t('options_limits', number(ownLimits.minSeconds), number(ownLimits.maxSeconds));
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
        <Hint id="own-seconds-hint">{t('own_seconds_hint')}</Hint>
        <Problem id="own-seconds-problem" text={errors.seconds ? secondsText : undefined} />
      </div>
      <Switch
        id="own-sided"
        label={t('own_sided')}
        on={draft.sided}
        onSwitch={(sided) => change({ sided })}
      />
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
      <OwnPicture draft={draft} onChange={(picture) => change({ picture })} />
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

interface OwnPictureProps {
  readonly draft: OwnDraft;
  readonly onChange: (picture: string) => void;
}

function OwnPicture({ draft, onChange }: OwnPictureProps) {
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
