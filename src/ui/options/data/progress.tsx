/** The progress of long work, and a button that cancels it. */
import { t } from '../../text';

interface ProgressProps {
  readonly label: string;
  readonly share: number;
  readonly onCancel: () => void;
}

export function Progress({ label, share, onCancel }: ProgressProps) {
  return (
    <div class="data-progress">
      <label>
        {label}
        <progress max={1} value={share} />
      </label>
      <button type="button" onClick={onCancel}>
        {t('data_cancel')}
      </button>
    </div>
  );
}
