/** What became of the last change, said quietly, and how to take it back. */
import { t } from '../text';

export interface OutcomeProps {
  readonly saved: boolean;
  readonly failure: string | undefined;
  /** Takes the last change back; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

export function Outcome({ saved, failure, onUndo }: OutcomeProps) {
  return (
    <div class="outcome">
      <p class="status" role="status">
        {failure ? t('failed', failure) : saved && t('options_saved')}
      </p>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
