/** Below the step, in small: how it should feel, how to breathe, what goes wrong easily, what to be careful with. */
import type { Item } from '../../exercises/recipe';
import { careText, exerciseText } from '../exercise-text';
import { t } from '../text';

export type Version = 'easier' | 'harder';

interface NotesProps {
  readonly item: Item;
  readonly version: Version | undefined;
}

export function Notes({ item: { id }, version }: NotesProps) {
  const care = careText(id);
  return (
    <dl class="notes">
      {version === 'easier' && <Note label={t('do_easier')} text={exerciseText(id, 'easier')} of="version" />}
      {version === 'harder' && <Note label={t('do_harder')} text={exerciseText(id, 'harder')} of="version" />}
      {care && <Note label={t('do_care')} text={care} />}
      <Note label={t('do_feel')} text={exerciseText(id, 'feel')} of={version && 'roomy'} />
      {/* Where the window is too low for these, the figure needs the room more. */}
      <Note label={t('do_breathe')} text={exerciseText(id, 'breathe')} of="roomy" />
      <Note label={t('do_mistake')} text={exerciseText(id, 'mistake')} of="roomy" />
    </dl>
  );
}

interface NoteProps {
  readonly label: string;
  readonly text: string;
  /** What it is there for: the version that was chosen, or what only a high window has room for. */
  readonly of?: 'version' | 'roomy' | undefined;
}

function Note({ label, text, of }: NoteProps) {
  return (
    <div class={of}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
