/**
 * The pace of time at a desktop. It is written for a few hundredths of a second ahead: that is a lease. After the end
 * of the last lease, time passes at normal speed. So time never runs away from a machine that is too busy to slow it
 * down. timewarp.c reads the same file.
 *
 * Time under a new stretch is never less than under the old one. So a process that has read the old stretch does not
 * see time run backwards, even if the new one was written late.
 */
import { readSync, writeSync } from 'node:fs';

/**
 * A span of time with its pace. Real time and the time of the desktop are in ns from the beginning; a pace is in ns of
 * the desktop in one real ms.
 * @typedef {object} Stretch
 * @property {number} since when the stretch begins, in real time
 * @property {number} passed the time of the desktop at `since`
 * @property {number} before the pace before `since`
 * @property {number} after the pace from `since` on
 * @property {number} until when the stretch ends, in real time: from then on time passes at normal speed
 */

/** One ms in ns; also the pace of normal speed. */
export const MS = 1_000_000;
/** The length of a lease. */
export const LEASE_MS = 40;

/** @type {Stretch} */
export const beginning = { since: 0, passed: 0, before: MS, after: MS, until: 0 };

/**
 * The time that has passed at the desktop, in ns.
 * @param {Stretch} stretch the stretch of this instant, or the next one
 * @param {number} elapsed real ns from the beginning
 */
export function passedAt({ since, passed, before, after, until }, elapsed) {
  if (elapsed < since) return passed - Math.floor(((since - elapsed) * before) / MS);
  const leased = Math.min(elapsed, until) - since;
  return passed + Math.floor((leased * after) / MS) + Math.max(0, elapsed - until);
}

/**
 * The next stretch. It begins where the given one ends or, if that is already over, one to two ms from now.
 * @param {Stretch} stretch a stretch that has begun
 * @param {number} elapsed the current time, in real ns from the beginning
 * @param {number} pace in ns of the desktop in one real ms; a lower pace than normal speed is raised to it
 * @returns {Stretch}
 * @throws {RangeError} if the stretch has not begun: a stretch has only one pace before its beginning
 */
export function goOn(stretch, elapsed, pace) {
  if (elapsed < stretch.since) throw new RangeError('The stretch has not begun yet.');
  const isOver = elapsed >= stretch.until;
  // Whole ms, so that no rounding error occurs between two stretches.
  const since = isOver ? (Math.floor(elapsed / MS) + 2) * MS : stretch.until;
  return {
    since,
    passed: passedAt(stretch, since),
    before: isOver ? MS : stretch.after,
    after: Math.max(MS, Math.round(pace)),
    until: since + LEASE_MS * MS,
  };
}

/** The position of the version in the file, after the two offsets. An even or odd version selects the valid stretch. */
const VERSION_AT = 16;
const STRETCH_BYTES = 40;
/** The length of the file. */
export const SETTINGS_BYTES = VERSION_AT + 8 + 2 * STRETCH_BYTES;

/** @param {number} version */
function positionOf(version) {
  return VERSION_AT + 8 + (version % 2) * STRETCH_BYTES;
}

/**
 * Writes the next stretch over the one before the last, and then makes it valid.
 * @param {number} file the file descriptor
 * @param {number} version the version of the new stretch
 * @param {Stretch} stretch
 */
export function writeStretch(file, version, { since, passed, before, after, until }) {
  const bytes = Buffer.alloc(STRETCH_BYTES);
  [since, passed, before, after, until].forEach((row, n) => {
    bytes.writeBigInt64LE(BigInt(row), n * 8);
  });
  writeSync(file, bytes, 0, bytes.length, positionOf(version));
  bytes.writeBigInt64LE(BigInt(version));
  writeSync(file, bytes, 0, 8, VERSION_AT);
}

/**
 * The time that has passed at the desktop, in ns.
 * @param {number} file the file descriptor
 * @param {bigint} begun the beginning, by the real monotonic clock
 */
export function passedNow(file, begun) {
  for (;;) {
    const { version, stretch } = readStretch(file);
    const elapsed = Number(process.hrtime.bigint() - begun);
    // If the stretch changed between the two reads, the result could be a time that never was.
    if (readStretch(file).version === version) return passedAt(stretch, elapsed);
  }
}

/**
 * Reads the valid stretch and its version.
 * @param {number} file the file descriptor
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
    const row = (/** @type {number} */ n) => Number(bytes.readBigInt64LE(positionOf(version) + n * 8));
    return {
      version,
      stretch: { since: row(0), passed: row(1), before: row(2), after: row(3), until: row(4) },
    };
  }
}
