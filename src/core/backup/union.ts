/**
 * Two journals made one. A line is the same if its id and its start are: what is written again later (the end of a
 * break, the answer to a question) keeps both. A profile that was copied to another computer goes on with the same
 * ids; such lines are told apart by their start, and the one that comes in gets an id of its own.
 */
import { type Entry, readEntry } from '../journal/entries';

export interface Union {
  readonly lines: readonly unknown[];
  /** Lines that were not there, and lines that are known better now. */
  readonly added: number;
  readonly corrected: number;
}

interface Known {
  readonly id?: unknown;
  readonly startedAt?: unknown;
}

function known(line: unknown): Known {
  return typeof line === 'object' && line !== null ? line : {};
}

/**
 * One stored day with the lines of the same day from elsewhere. Nothing is removed, and what cannot be read stays.
 * Doing it twice changes nothing more, and the order in which journals come makes no difference but for lines of
 * this `device` itself: of those that are otherwise alike, its own stand.
 */
export function unite(day: readonly unknown[], incoming: readonly Entry[], device: string): Union {
  const lines = [...day];
  const places = new Map<unknown, number>(lines.map((line, at) => [known(line).id, at]));
  let added = 0;
  let corrected = 0;
  for (const theirs of incoming) {
    const line = named(theirs, lines[places.get(theirs.id) ?? -1]);
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

/** The line under an id that no other line has. */
function named(theirs: Entry, mine: unknown): Entry {
  if (mine === undefined || known(mine).startedAt === theirs.startedAt) return theirs;
  return { ...theirs, id: `${theirs.id}~${theirs.startedAt.toString(36)}` };
}

/**
 * Whether another copy of a line tells more than ours: first what the person said, then what ended later. Both are
 * compared as this version reads them: browsers keep fields in orders of their own, and older lines have fewer.
 */
function isBetter(theirs: Entry, line: unknown, device: string): boolean {
  const mine = readEntry(line);
  if (!mine) return false;
  const [theirText, myText] = [JSON.stringify(theirs), JSON.stringify(mine)];
  if (theirText === myText) return false;
  const first =
    said(theirs) - said(mine) || theirs.endedAt - mine.endedAt || theirText.length - myText.length;
  if (first !== 0) return first > 0;
  return !theirs.id.startsWith(`${device}.`) && theirText > myText;
}

function said(line: Entry): number {
  return 'certainty' in line && line.certainty === 'said' ? 1 : 0;
}
