/** Journals and clocks for the pictures of the daily routine. */
import { asked, clock } from './states.mjs';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The window of a routine that has not begun. */
export function opened() {
  return clock({ break: asked({ origin: 'routine', wanted: true, why: null }) });
}

/**
 * A routine of some days ago, at a level, with what was said of it.
 * @param {number} ago
 * @param {string} level
 * @param {Record<string, unknown>} [said]
 * @param {Record<string, unknown>} [part]
 */
function session(ago, level, said, part = {}) {
  const startedAt = Date.now() - ago * DAY - 9 * MINUTE;
  const breakId = ago === 0 ? 'shot.1' : `shot.r${ago}`;
  const endedAt = startedAt + 8 * MINUTE;
  const lived = {
    id: `shot.rs${ago}`,
    zone,
    startedAt,
    endedAt,
    kind: 'break',
    origin: 'routine',
    certainty: 'hands off',
    breakId,
    done: [{ exercise: 'desk-plank', side: null, seconds: 280 }],
    routine: { level, seconds: 300 },
    ...part,
  };
  const rated = { id: `shot.rr${ago}`, zone, startedAt: endedAt, endedAt, kind: 'rated', breakId, ...said };
  return said ? [lived, rated] : [lived];
}

/** @param {unknown[]} entries */
function byDay(entries) {
  /** @type {Record<string, unknown[]>} */
  const days = {};
  for (const entry of entries) {
    const { startedAt } = /** @type {{ startedAt: number }} */ (entry);
    const key = `journal:${new Date(startedAt).toISOString().slice(0, 10)}`;
    days[key] = [...(days[key] ?? []), entry];
  }
  return days;
}

const well = { effort: 'easy' };
const eight = [8, 7, 6, 5, 4, 3, 2, 1].flatMap((ago) => session(ago, 'N0', well));

/** What the journal holds when each thing shows. @type {Record<string, () => Record<string, unknown>>} */
export const lists = {
  first: () => ({}),
  later: () => byDay(session(1, 'N1', well)),
  away: () => byDay(session(9, 'N1', well)),
};

/** @type {Record<string, () => Record<string, unknown>>} */
export const ends = {
  whole: () => byDay(session(0, 'N0')),
  part: () =>
    byDay(session(0, 'N0', undefined, { done: [{ exercise: 'desk-plank', side: null, seconds: 120 }] })),
  more: () => byDay([...eight, ...session(0, 'N0', well)]),
  hurt: () => byDay(session(0, 'N1', { effort: 'hurt' })),
  answered: () => byDay(session(0, 'N0', well)),
};
