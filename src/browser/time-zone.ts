/** The time zone of this computer. */
import { isZone, offsetZone } from '../core/time';

/**
 * The IANA name of the zone that the person is in now. If Chromium cannot name a zone it calls it `Etc/Unknown` (for
 * `TZ=:/etc/localtime`, `JST-9`), which its own Temporal rejects; then this is the present offset.
 *
 * The name comes from Temporal, because the first formatter of `Intl` is slow in a background that was just started.
 */
export function currentZone(): string {
  const zone = Temporal.Now.timeZoneId();
  return isZone(zone) ? zone : offsetZone(-new Date().getTimezoneOffset());
}
