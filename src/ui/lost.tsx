/** A store that was there and is gone: said until it was read, with what helps. */
import { dates, t } from './text';
import './notice.css';

export interface LostProps {
  /** The first day of what is gone, YYYY-MM-DD. */
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
