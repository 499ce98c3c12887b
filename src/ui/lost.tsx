/** The notice that the stored data is gone, with what helps. Shown until the person has read it. */
import { dates, t } from './text';
import './notice.css';

interface LostProps {
  /** The first day of the lost data, YYYY-MM-DD. */
  readonly since: string;
  readonly onBackup: () => void;
  readonly onSeen: () => void;
}

export function Lost({ since, onBackup, onSeen }: LostProps) {
  return (
    <div class="notice" role="note">
      <p>{t('lost', dates(since, since, 'week'))}</p>
      <div class="notice-answers">
        <button type="button" onClick={onBackup}>
          {t('data_open')}
        </button>
        <button type="button" onClick={onSeen}>
          {t('first_ok')}
        </button>
      </div>
    </div>
  );
}
