/** The time zone of this computer. */
import { isZone, offsetZone } from '../core/time';

/**
 * The IANA name of the zone that the person is in now. If Chromium cannot name a zone it calls it `Etc/Unknown` (for
 * `TZ=:/etc/localtime`, `JST-9`), which its own Temporal rejects; then this is the present offset.
 */
export function currentZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : offsetZone(-new Date().getTimezoneOffset());
}
