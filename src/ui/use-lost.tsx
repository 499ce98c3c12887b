/** Connects a page to the check for lost data. */
import { useEffect, useState } from 'preact/hooks';
import { currentZone } from '../browser/time-zone';
import { type Instant, localDate } from '../core/time';
import { lostSince, markNewStore } from '../page/store-marker';
import { openOptionsAt } from '../page/tabs';
import { Lost } from './lost';

/** The notice about lost data; null if nothing is lost, or the person has read it. */
export function LostStore() {
  const [since, setSince] = useState<Instant>();
  useEffect(() => {
    lostSince(Date.now()).then(setSince, console.warn);
  }, []);
  if (since === undefined) return null;
  return (
    <Lost
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
