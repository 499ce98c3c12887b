/** The notice that the stored data is gone, with what helps. It is shown until the person has read it. */
import { useEffect, useState } from 'preact/hooks';
import { currentZone } from '../browser/time-zone';
import { type Instant, localDate } from '../core/time';
import { lostSince, markNewStore } from '../page/store-marker';
import { openOptionsAt } from '../page/tabs';
import { dates, t } from './text';
import './notice.css';

/** The notice about lost data; null if nothing is lost, or the person has read it. */
export function LostStore() {
  const [since, setSince] = useState<Instant>();
  useEffect(() => {
    lostSince().then(setSince, console.warn);
  }, []);
  if (since === undefined) return null;
  return (
    <LostNotice
      since={localDate(since, currentZone())}
      onBackup={() => {
        openOptionsAt('data').catch(console.error);
      }}
      onSeen={() => {
        markNewStore(Date.now()).then(() => setSince(undefined), console.error);
      }}
    />
  );
}

interface LostNoticeProps {
  /** The first day of the lost data, YYYY-MM-DD. */
  readonly since: string;
  readonly onBackup: () => void;
  readonly onSeen: () => void;
}

function LostNotice({ since, onBackup, onSeen }: LostNoticeProps) {
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
