/** A line of a foreign journal: read more strictly than one's own, for nobody knows who wrote it. */
import { type Entry, readEntries } from '../journal';
import { HOUR, type Instant, localDate } from '../time';

const EARLIEST: Instant = Date.UTC(2000, 0, 1);
const LATEST: Instant = Date.UTC(2100, 0, 1);
/** As long as a length of time in a journal can sensibly be: a browser left closed for years. */
const LONGEST = 10 * 366 * 24 * HOUR;
const MOST_CHARACTERS = 200;
const MOST_ITEMS = 500;
/** As many names of zones are remembered; a journal has a few. */
const MOST_ZONES = 1000;

/** `device.sequence`; what begins with `open.` is still going on and never stored. */
const id = /^(?!open\.)[\w-]{1,64}\.[\w~-]{1,64}$/;

/** Whether a zone is known here, remembered: asking takes longer than all the rest. */
export function zoneCheck(): (zone: string) => boolean {
  const known = new Map<string, boolean>();
  return (zone) => {
    const before = known.get(zone);
    if (before !== undefined) return before;
    if (known.size >= MOST_ZONES) known.clear();
    const found = isZone(zone);
    known.set(zone, found);
    return found;
  };
}

function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(zone)) return false;
  try {
    localDate(EARLIEST, zone);
    return true;
  } catch {
    return false;
  }
}

/** The line, if it could have been written by a Flexor of this version. */
export function readLine(item: unknown, isKnownZone: (zone: string) => boolean): Entry | undefined {
  const [entry] = readEntries([item]);
  if (!entry || !id.test(entry.id) || !isKnownZone(entry.zone)) return undefined;
  if (entry.startedAt < EARLIEST || entry.endedAt > LATEST || entry.endedAt < entry.startedAt)
    return undefined;
  // Nobody has sat longer than the bout took.
  if (entry.kind === 'bout' && entry.sittingMs > entry.endedAt - entry.startedAt) return undefined;
  return isPlain(entry, '') ? entry : undefined;
}

/** Whether everything in it is of a size that can be shown. */
function isPlain(value: unknown, name: string): boolean {
  if (typeof value === 'string') return value.length <= MOST_CHARACTERS;
  if (typeof value === 'number') return Math.abs(value) <= (/(At|Until)$/.test(name) ? LATEST : LONGEST);
  if (typeof value !== 'object' || value === null) return true;
  const within = Object.entries(value);
  return within.length <= MOST_ITEMS && within.every(([key, item]) => isPlain(item, key));
}
