/** The end of a routine: one tap that says how it was. */
import type { Effort } from '../../core/journal/entries';
import { Action } from '../break/action';
import { type MessageKey, t } from '../text';

const efforts: readonly { readonly effort: Effort; readonly text: MessageKey; readonly shortcut: string }[] =
  [
    { effort: 'easy', text: 'routine_easy', shortcut: '1' },
    { effort: 'just right', text: 'routine_just_right', shortcut: '2' },
    { effort: 'hard', text: 'routine_hard', shortcut: '3' },
    { effort: 'hurt', text: 'routine_hurt', shortcut: 'H' },
  ];

export function Rating({ onRate }: { readonly onRate: (effort: Effort) => void }) {
  return (
    <fieldset class="routine-rating">
      <legend>{t('routine_how')}</legend>
      <div class="answers">
        {efforts.map(({ effort, text, shortcut }) => (
          <Action key={effort} onAct={() => onRate(effort)} shortcut={shortcut}>
            {t(text)}
          </Action>
        ))}
      </div>
    </fieldset>
  );
}
