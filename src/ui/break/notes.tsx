/**
 * Small notes below the steps and behind *More*: how it should feel, how to breathe, a common mistake, what to be careful
 * with.
 */
import type { Limit } from '../../core/options/limits';
import type { Seat } from '../../core/options/options';
import { isAway } from '../../exercises/exercise';
import type { Item } from '../../exercises/player/recipe';
import type { ExerciseVersion } from '../../exercises/versions';
import { careText, exerciseText } from '../exercise-text';
import { t } from '../text';

interface NotesProps {
  readonly item: Item;
  readonly version: ExerciseVersion | undefined;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
  readonly seat: Seat;
}

export function Notes({ item, version, limits, seat }: NotesProps) {
  const { exercise, reaches, easier } = item;
  // `easier` is also set for reasons other than a limit: a sore back, or an exercise that hurt.
  const careful = easier || exercise.care.some((limit) => limits.includes(limit));
  return (
    <dl class="notes">
      {seat === 'wheelchair' && !isAway(exercise) && <Note label={t('do_brakes')} text={t('do_brakes_on')} />}
      {version === 'easier' && (
        <Note label={t('do_easier')} text={exerciseText(exercise, 'easier')} of="version" />
      )}
      {version === 'harder' && (
        <Note label={t('do_harder')} text={exerciseText(exercise, 'harder')} of="version" />
      )}
      {reaches && <Note label={t('do_reach')} text={t('do_reach_where')} />}
      {/* A person who has to be careful always sees this note; others see it where there is room. */}
      <Note label={t('do_care')} text={careText(exercise)} of={careful ? undefined : 'roomy'} />
      <Note label={t('do_feel')} text={exerciseText(exercise, 'feel')} of={version && 'roomy'} />
      <Note label={t('do_breathe')} text={exerciseText(exercise, 'breathe')} of="roomy" />
      <Note label={t('do_mistake')} text={exerciseText(exercise, 'mistake')} of="roomy" />
    </dl>
  );
}

interface NoteProps {
  readonly label: string;
  readonly text: string | null;
  /** The kind of note: it is about the chosen version, or only a high window and *More* have room for it. */
  readonly of?: 'version' | 'roomy' | undefined;
}

/** Renders nothing without a text: the person's own exercises have no notes. */
function Note({ label, text, of }: NoteProps) {
  if (!text) return null;
  return (
    <div class={of}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
