import { expect, test } from 'vitest';
import { newClock, readClock } from '../../src/core/clock';

const bout = {
  startedAt: 1000,
  carriedMs: 0,
  settled: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
  pending: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
  atInput: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
  stills: 0,
  presumedAt: null,
};
const clock = { ...newClock('desk'), bout };

test.each(Object.keys(clock).filter((key) => !['version', 'device', 'bout'].includes(key)))(
  'a clock of a version that knew nothing of %s keeps its bout',
  (key) => {
    const older = Object.fromEntries(Object.entries(clock).filter(([name]) => name !== key));
    expect(readClock(older)).toEqual(clock);
  },
);

test.each([
  ['of another version', { ...clock, version: 3 }],
  ['of no computer', { ...clock, device: undefined }],
  ['with a wrong field', { ...clock, bout: { ...bout, startedAt: 'today' } }],
  ['that is none', 'clock'],
])('a clock %s is not read', (_, stored) => {
  expect(readClock(stored)).toBeUndefined();
});
