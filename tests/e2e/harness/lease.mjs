/**
 * How time passes at a desk, written down for a few hundredths of a second ahead. Where nobody writes on, it passes as
 * everywhere: so it never runs away from a machine that is too busy to hold it back. timewarp.c reads the same.
 *
 * What is written is never less than what would have passed without it. Whoever has seen the old stretch sees time go
 * on under the new one, however late that was written.
 */
import { readSync, writeSync } from 'node:fs';

/**
 * Real time is in ns from the beginning, what passes at the desk in ns too, and a pace in ns a real ms.
 * @typedef {object} Stretch
 * @property {number} since an instant of real time
 * @property {number} passed how much had passed at the desk then
 * @property {number} before the pace up to then
 * @property {number} after the pace from then on
 * @property {number} until when it ends, in real time: from then on time passes as everywhere
 */

/** A real ms in ns, and the pace at which time passes everywhere. */
export const MS = 1_000_000;
/** For how long a pace is written. */
export const LEASE_MS = 40;

/** @type {Stretch} */
export const beginning = { since: 0, passed: 0, before: MS, after: MS, until: 0 };

/**
 * How much has passed at the desk.
 * @param {Stretch} stretch the one that held at this instant, or the one after it
 * @param {number} elapsed real ns from the beginning
 */
export function passedAt({ since, passed, before, after, until }, elapsed) {
  if (elapsed < since) return passed - Math.floor(((since - elapsed) * before) / MS);
  const leased = Math.min(elapsed, until) - since;
  return passed + Math.floor((leased * after) / MS) + Math.max(0, elapsed - until);
}

/**
 * The stretch that follows: it begins where this one ends, or else, if that is over, in a moment.
 * @param {Stretch} stretch one that has begun
 * @param {number} elapsed the instant of just now, in real ns from the beginning
 * @param {number} pace in ns a real ms; at least as fast as everywhere
 * @returns {Stretch}
 * @throws if the stretch has not begun: it knows only one pace before its beginning
 */
export function goOn(stretch, elapsed, pace) {
  if (elapsed < stretch.since) throw new RangeError('The last stretch has not begun.');
  const isOver = elapsed >= stretch.until;
  // Whole ms, so that nothing is rounded where one stretch meets the next.
  const since = isOver ? (Math.floor(elapsed / MS) + 2) * MS : stretch.until;
  return {
    since,
    passed: passedAt(stretch, since),
    before: isOver ? MS : stretch.after,
    after: Math.max(MS, Math.round(pace)),
    until: since + LEASE_MS * MS,
  };
}

/** Where in the file of settings, after two offsets, is the number of the stretch that holds, even or odd. */
const VERSION_AT = 16;
const STRETCH_BYTES = 40;
/** How long the file is. */
export const SETTINGS_BYTES = VERSION_AT + 8 + 2 * STRETCH_BYTES;

/** @param {number} version */
function placeOf(version) {
  return VERSION_AT + 8 + (version % 2) * STRETCH_BYTES;
}

/**
 * Writes the next stretch in the place of the one before the last, and then says that it holds.
 * @param {number} file
 * @param {number} version its number
 * @param {Stretch} stretch
 */
export function writeStretch(file, version, { since, passed, before, after, until }) {
  const bytes = Buffer.alloc(STRETCH_BYTES);
  [since, passed, before, after, until].forEach((row, n) => {
    bytes.writeBigInt64LE(BigInt(row), n * 8);
  });
  writeSync(file, bytes, 0, bytes.length, placeOf(version));
  bytes.writeBigInt64LE(BigInt(version));
  writeSync(file, bytes, 0, 8, VERSION_AT);
}

/**
 * How much has passed at the desk, in ns.
 * @param {number} file
 * @param {bigint} begun the beginning, by the clock that nobody sets
 */
export function passedNow(file, begun) {
  for (;;) {
    const { version, stretch } = readStretch(file);
    const elapsed = Number(process.hrtime.bigint() - begun);
    // Whoever is held up between the two would see a time that never was.
    if (readStretch(file).version === version) return passedAt(stretch, elapsed);
  }
}

/**
 * The stretch that holds, with its number.
 * @param {number} file
 * @returns {{ version: number, stretch: Stretch }}
 */
export function readStretch(file) {
  const bytes = Buffer.alloc(SETTINGS_BYTES);
  const again = Buffer.alloc(8);
  for (;;) {
    readSync(file, bytes, 0, bytes.length, 0);
    readSync(file, again, 0, 8, VERSION_AT);
    if (again.compare(bytes, VERSION_AT, VERSION_AT + 8) !== 0) continue;
    const version = Number(again.readBigInt64LE());
    const row = (/** @type {number} */ n) => Number(bytes.readBigInt64LE(placeOf(version) + n * 8));
    return {
      version,
      stretch: { since: row(0), passed: row(1), before: row(2), after: row(3), until: row(4) },
    };
  }
}
