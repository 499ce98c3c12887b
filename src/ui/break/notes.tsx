/** Below the step, in small: how it should feel, how to breathe, what goes wrong easily, what to be careful with. */
import type { Limit } from '../../core/options/limits';
import type { Item } from '../../exercises/player/recipe';
import { careText, exerciseText } from '../exercise-text';
import { t } from '../text';

export type Version = 'easier' | 'harder';

interface NotesProps {
  readonly item: Item;
  readonly version: Version | undefined;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
}

export function Notes({ item, version, limits }: NotesProps) {
  const { exercise, reaches, easier } = item;
  // An easier version is shown for other reasons too: a sore back, or that it hurt.
  const careful = easier || exercise.care.some((limit) => limits.includes(limit));
  return (
    <dl class="notes">
      {version === 'easier' && (
        <Note label={t('do_easier')} text={exerciseText(exercise, 'easier')} of="version" />
      )}
      {version === 'harder' && (
        <Note label={t('do_harder')} text={exerciseText(exercise, 'harder')} of="version" />
      )}
      {reaches && <Note label={t('do_reach')} text={t('do_reach_where')} />}
      <Note label={t('do_feel')} text={exerciseText(exercise, 'feel')} of={version && 'roomy'} />
      {/* Whoever has something to be careful with has it in sight, the others where there is room. */}
      <Note label={t('do_care')} text={careText(exercise)} of={careful ? undefined : 'roomy'} />
      <Note label={t('do_breathe')} text={exerciseText(exercise, 'breathe')} of="roomy" />
      <Note label={t('do_mistake')} text={exerciseText(exercise, 'mistake')} of="roomy" />
    </dl>
  );
}

/** What a low window has no room for: behind *More*. */
export function MoreNotes({ exercise }: Pick<Item, 'exercise'>) {
  return (
    <dl class="notes more-notes">
      <Note label={t('do_care')} text={careText(exercise)} />
      <Note label={t('do_breathe')} text={exerciseText(exercise, 'breathe')} />
      <Note label={t('do_mistake')} text={exerciseText(exercise, 'mistake')} />
    </dl>
  );
}

interface NoteProps {
  readonly label: string;
  readonly text: string | null;
  /** What it is there for: the version that was chosen, or what only a high window has room for. */
  readonly of?: 'version' | 'roomy' | undefined;
}

/** Nothing where there is no text: nobody but the person knows their own exercises. */
function Note({ label, text, of }: NoteProps) {
  if (!text) return null;
  return (
    <div class={of}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
