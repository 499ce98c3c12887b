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

test('without a lease time passes as everywhere', () => {
  expect(passedAt(beginning, 0)).toBe(0);
  expect(passedAt(beginning, 1234)).toBe(1234);
  const once = goOn(beginning, 0, 26 * MS);
  const end = passedAt(once, once.until);
  expect(passedAt(once, once.until + 5000)).toBe(end + 5000);
});

test('under a lease time passes at its pace', () => {
  const first = goOn(beginning, 0, 26 * MS);
  expect(passedAt(first, first.since + 10 * MS) - first.passed).toBe(260 * MS);
  const second = goOn(first, first.since + MS, 2.5 * MS);
  expect(second.since).toBe(first.until);
  expect(passedAt(second, second.since + 10 * MS) - second.passed).toBe(25 * MS);
  // Who looks before it begins sees what they would have seen without it.
  const early = second.since - 3 * MS;
  expect(passedAt(second, early)).toBe(passedAt(first, early));
});

test('no lease makes time pass slower than everywhere, nor is one followed before it has begun', () => {
  expect(goOn(beginning, 0, 0).after).toBe(MS);
  const first = goOn(beginning, 0, MS);
  expect(() => goOn(first, first.since - 1, MS)).toThrow(RangeError);
});

/** A governor's doings: how long it waits after a stretch has begun, the pace it chooses, and how late it writes. */
const doings = fc.array(
  fc.record({
    waits: fc.integer({ min: 0, max: 3 * LEASE_MS * MS }),
    pace: fc.double({ min: 1, max: 60, noNaN: true }),
    late: fc.integer({ min: 0, max: 2 * LEASE_MS * MS }),
  }),
  { maxLength: 30 },
);

test('time never runs backwards, however late a lease is written, and never runs away', () => {
  fc.assert(
    fc.property(doings, fc.integer({ min: MS / 10, max: 9 * MS }), (all, step) => {
      let [stretch, elapsed, last]: [Stretch, number, number] = [beginning, 0, 0];
      /** Somebody looks at the clock again and again up to an instant. */
      const lookUntil = (end: number) => {
        for (;;) {
          const now = passedAt(stretch, elapsed);
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
          if (elapsed >= end) return;
          elapsed = Math.min(end, elapsed + step);
        }
      };
      for (const { waits, pace, late } of all) {
        const before = passedAt(stretch, elapsed);
        const from = elapsed;
        lookUntil(Math.max(elapsed, stretch.since) + waits);
        const next = goOn(stretch, elapsed, pace * MS);
        lookUntil(elapsed + late);
        // Between two looks of the governor, no more than two leases can pass fast.
        const leased = 2 * LEASE_MS * MS * 60;
        expect(last - before).toBeLessThanOrEqual(leased + (elapsed - from));
        stretch = next;
      }
      lookUntil(elapsed + 2 * LEASE_MS * MS);
    }),
  );
});

test('what is written is read, and the offsets beside it are left alone', () => {
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
