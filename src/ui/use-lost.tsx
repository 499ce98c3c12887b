/** Connects a page to what the browser has lost. */
import { useEffect, useState } from 'preact/hooks';
import { type Instant, localDate } from '../core/time';
import { begin, lostSince } from '../platform/kept';
import { openOptionsAt } from '../platform/tabs';
import { zoneNow } from '../platform/zone';
import { Lost } from './lost';

/** What is to be said about it; null if nothing is lost, or it was read. */
export function LostStore() {
  const [since, setSince] = useState<Instant>();
  useEffect(() => {
    lostSince(Date.now()).then(setSince, console.warn);
  }, []);
  if (since === undefined) return null;
  return (
    <Lost
      since={localDate(since, zoneNow())}
      onBackup={() => {
        openOptionsAt('data').catch(console.error);
      }}
      onSeen={() => {
        begin(Date.now()).then(() => setSince(undefined), console.error);
      }}
    />
  );
}
