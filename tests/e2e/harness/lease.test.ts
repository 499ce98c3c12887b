import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import fc from '../../fast-check';
import {
  beginning,
  goOn,
  LEASE_MS,
  MS,
  passedAt,
  readStretch,
  SETTINGS_BYTES,
  type Stretch,
  writeStretch,
} from './lease.mjs';

test('without a lease, time passes at normal speed', () => {
  expect(passedAt(beginning, 0)).toBe(0);
  expect(passedAt(beginning, 1234)).toBe(1234);
  const once = goOn(beginning, 0, 26 * MS);
  const end = passedAt(once, once.until);
  expect(passedAt(once, once.until + 5000)).toBe(end + 5000);
});

test('during a lease, time passes at the pace of the lease', () => {
  const first = goOn(beginning, 0, 26 * MS);
  expect(passedAt(first, first.since + 10 * MS) - first.passed).toBe(260 * MS);
  const second = goOn(first, first.since + MS, 2.5 * MS);
  expect(second.since).toBe(first.until);
  expect(passedAt(second, second.since + 10 * MS) - second.passed).toBe(25 * MS);
  // Before the second stretch begins, it gives the same time as the first one.
  const early = second.since - 3 * MS;
  expect(passedAt(second, early)).toBe(passedAt(first, early));
});

test('a lease never slows time below normal speed, and has no successor before it has begun', () => {
  expect(goOn(beginning, 0, 0).after).toBe(MS);
  const first = goOn(beginning, 0, MS);
  expect(() => goOn(first, first.since - 1, MS)).toThrow(RangeError);
});

/**
 * The turns of a governor: how long it waits after a stretch has begun, the pace it chooses, and how late it writes.
 */
const governorTurns = fc.array(
  fc.record({
    waits: fc.integer({ min: 0, max: 3 * LEASE_MS * MS }),
    pace: fc.double({ min: 1, max: 60, noNaN: true }),
    late: fc.integer({ min: 0, max: 2 * LEASE_MS * MS }),
  }),
  { maxLength: 30 },
);

test('time never runs backwards, even if a lease is written late, and never exceeds the leases', () => {
  fc.assert(
    fc.property(governorTurns, fc.integer({ min: MS / 10, max: 9 * MS }), (turns, step) => {
      let [stretch, elapsed, last]: [Stretch, number, number] = [beginning, 0, 0];
      /** Reads the clock again and again until `end`. */
      const readClockUntil = (end: number) => {
        for (;;) {
          const now = passedAt(stretch, elapsed);
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
          if (elapsed >= end) return;
          elapsed = Math.min(end, elapsed + step);
        }
      };
      for (const { waits, pace, late } of turns) {
        const before = passedAt(stretch, elapsed);
        const from = elapsed;
        readClockUntil(Math.max(elapsed, stretch.since) + waits);
        const next = goOn(stretch, elapsed, pace * MS);
        readClockUntil(elapsed + late);
        // Between two turns of the governor, at most two leases can pass at an accelerated pace.
        const leased = 2 * LEASE_MS * MS * 60;
        expect(last - before).toBeLessThanOrEqual(leased + (elapsed - from));
        stretch = next;
      }
      readClockUntil(elapsed + 2 * LEASE_MS * MS);
    }),
  );
});

test('reads the stretches that it wrote, and leaves the offsets in the file unchanged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-lease-'));
  const file = openSync(join(folder, 'settings'), 'w+');
  try {
    writeSync(file, Buffer.alloc(SETTINGS_BYTES, 0xff));
    let stretch = beginning;
    for (let version = 0; version < 3; version++) {
      writeStretch(file, version, stretch);
      expect(readStretch(file)).toEqual({ version, stretch });
      stretch = goOn(stretch, stretch.since, 26 * MS);
    }
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
});
