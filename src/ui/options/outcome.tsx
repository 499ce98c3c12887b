/** The outcome of the last change, and a button to undo it. */
import type { Fault } from '../../core/fault';
import { Failure } from '../failure';
import { t } from '../text';

export interface OutcomeProps {
  readonly saved: boolean;
  readonly failure: Fault | undefined;
  /** Undoes the last change; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

export function SaveOutcome({ saved, failure, onUndo }: OutcomeProps) {
  return (
    <div class="outcome">
      <div class="status" role="status">
        {failure ? <Failure fault={failure} /> : saved && t('options_saved')}
      </div>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
