/** The time zone of this computer. */
import { isZone, offsetZone } from '../core/time';

/**
 * The zone the person is in now, by its IANA name. Chromium calls one that it cannot name `Etc/Unknown` (for
 * `TZ=:/etc/localtime`, `JST-9`), which its own Temporal refuses: then it is the offset of this moment.
 */
export function currentZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : offsetZone(-new Date().getTimezoneOffset());
}
