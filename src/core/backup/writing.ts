/** Writes a backup: options, own exercises and journal as they are stored, also what this version cannot read. */
import { isJournalKey } from '../journal/days';
import { OWN_KEY } from '../options/own-exercises';
import { isRecord } from '../schema';
import type { Instant } from '../time';
import { asideForBackup } from './aside';
import { MARK, VERSION } from './format';

const OPTION = 'option:';

/** How many days are written before the time is checked again. */
const STRIDE = 5;

/**
 * The text of a backup in pieces; every line of the journal is a line of the file. Yields its progress, from 0 to 1.
 */
export function* writeBackup(
  stored: Readonly<Record<string, unknown>>,
  madeAt: Instant,
): Generator<number, readonly string[]> {
  const options = Object.entries(stored).flatMap(([key, item]) =>
    key.startsWith(OPTION) ? [[key.slice(OPTION.length), item]] : [],
  );
  const own = isRecord(stored[OWN_KEY]) ? stored[OWN_KEY] : {};
  const aside = asideForBackup(stored, madeAt);
  const head = {
    flexor: MARK,
    version: VERSION,
    madeAt,
    options: Object.fromEntries(options),
    own,
    ...(Object.keys(aside).length > 0 ? { aside } : {}),
  };
  const pieces = [`${JSON.stringify(head, null, 1).replace(/\n}$/, '')},\n "journal": [`];
  const days = Object.keys(stored).filter(isJournalKey).toSorted();
  let between = '\n';
  for (const [n, key] of days.entries()) {
    if (n % STRIDE === 0) yield n / days.length;
    const lines: unknown = stored[key];
    if (!Array.isArray(lines) || lines.length === 0) continue;
    pieces.push(between, lines.map((line) => JSON.stringify(line)).join(',\n'));
    between = ',\n';
  }
  pieces.push('\n]}\n');
  return pieces;
}
