/**
 * Merges two journals. Two lines are the same if their id and their start are: a line that is written again later (the
 * end of a break, the answer to a question) keeps both. A profile that was copied to another computer continues with
 * the same ids; such lines have different starts, and the incoming one gets an id of its own.
 */
import { type Entry, readEntry } from '../journal/entries';

interface Union {
  readonly lines: readonly unknown[];
  /** Number of lines that were missing, and of lines that were replaced by a better copy. */
  readonly added: number;
  readonly corrected: number;
}

interface Identity {
  readonly id?: unknown;
  readonly startedAt?: unknown;
}

function identityOf(line: unknown): Identity {
  return typeof line === 'object' && line !== null ? line : {};
}

/**
 * Merges lines of the same day from elsewhere into one stored day. Nothing is removed, and what cannot be read stays.
 * The merge is idempotent, and the order in which journals come makes no difference, except for lines of this `device`:
 * of copies that are otherwise equal, its own stay.
 */
export function mergeDay(day: readonly unknown[], incoming: readonly Entry[], device: string): Union {
  const lines = [...day];
  const places = new Map<unknown, number>(lines.map((line, at) => [identityOf(line).id, at]));
  let added = 0;
  let corrected = 0;
  for (const theirs of incoming) {
    const line = withUniqueId(theirs, lines[places.get(theirs.id) ?? -1]);
    const at = places.get(line.id);
    if (at === undefined) {
      places.set(line.id, lines.push(line) - 1);
      added += 1;
    } else if (isBetter(line, lines[at], device)) {
      lines[at] = line;
      corrected += 1;
    }
  }
  return { lines, added, corrected };
}

/** The line under an id that no other line has; `mine` is the stored line with the same id. */
function withUniqueId(theirs: Entry, mine: unknown): Entry {
  if (mine === undefined || identityOf(mine).startedAt === theirs.startedAt) return theirs;
  return { ...theirs, id: `${theirs.id}~${theirs.startedAt.toString(36)}` };
}

/**
 * Whether another copy of a line is better than ours: first what the person said, then what ended later, then what has
 * the longer text. Both are compared as this version reads them, because browsers keep fields in different orders, and
 * older lines have fewer fields.
 */
function isBetter(theirs: Entry, line: unknown, device: string): boolean {
  const mine = readEntry(line);
  if (!mine) return false;
  const [theirText, myText] = [JSON.stringify(theirs), JSON.stringify(mine)];
  if (theirText === myText) return false;
  const first =
    saidRank(theirs) - saidRank(mine) || theirs.endedAt - mine.endedAt || theirText.length - myText.length;
  if (first !== 0) return first > 0;
  return !theirs.id.startsWith(`${device}.`) && theirText > myText;
}

function saidRank(line: Entry): number {
  return 'certainty' in line && line.certainty === 'said' ? 1 : 0;
}
