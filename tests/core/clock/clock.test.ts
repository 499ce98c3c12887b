import { describe, expect, test } from 'vitest';
import { clockFaults, newClock, readClock } from '../../../src/core/clock/clock';
import { HOUR } from '../../../src/core/time';

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
  'a clock of an older version without %s keeps its bout',
  (key) => {
    const older = Object.fromEntries(Object.entries(clock).filter(([name]) => name !== key));
    expect(readClock(older)).toEqual(clock);
  },
);

test.each(['atInput', 'stills', 'presumedAt'] as const)(
  'a bout of an older version without %s is kept',
  (key) => {
    const older = Object.fromEntries(Object.entries(bout).filter(([name]) => name !== key));
    expect(readClock({ ...clock, bout: older })).toEqual(clock);
  },
);

test.each([
  ['of another version', { ...clock, version: 3 }],
  ['without a device', { ...clock, device: undefined }],
  ['with an invalid sequence', { ...clock, sequence: -1 }],
  ['that is a text', 'clock'],
])('a clock %s is rejected', (_, stored) => {
  expect(readClock(stored)).toBeUndefined();
});

describe('a clock with one field that cannot be read', () => {
  const NOON = Date.UTC(2026, 10, 23, 12);
  const traits = {
    takesFocus: false,
    notifies: false,
    showsBadge: true,
    seesCalls: false,
    fullScreenByButton: false,
  };
  const pulse = {
    ...{ at: NOON, inputAt: NOON, watchedAt: null, seenAt: NOON, lockedAt: null, place: 'browsing' },
    ...{ front: 1, sound: 'none', changed: null, since: NOON - 1000, zone: 'UTC', traits },
  };
  const lived = { ...clock, sequence: 7, pulse, bout: { ...bout, startedAt: NOON - HOUR }, unanswered: 2 };

  test.each([
    ['a pause without a valid end', { pause: { startedAt: NOON, until: 9e15 } }],
    ['a pause of years', { pause: { startedAt: NOON, until: NOON + 20_000 * HOUR } }],
    ['a pause until a date in years', { pause: { startedAt: NOON, until: { at: NOON + 20_000 * HOUR } } }],
    ['a pause that begins years ahead', { pause: { startedAt: NOON + 20_000 * HOUR, until: 'resumed' } }],
    ['quiet time for years', { quietUntil: NOON + 20_000 * HOUR }],
    ['hours that change in years', { hours: { on: false, from: NOON, until: NOON + 20_000 * HOUR, of: '' } }],
    ['a break of another form', { break: { id: {} } }],
    ['a count of another form', { brieflyUp: 'often' }],
  ])('keeps all other fields: %s', (_, field) => {
    const key = Object.keys(field)[0] as keyof typeof clock;
    expect(readClock({ ...lived, ...field })).toEqual(readClock({ ...lived, [key]: undefined }));
    expect(readClock({ ...lived, ...field })?.bout?.startedAt).toBe(NOON - HOUR);
    expect(clockFaults({ ...lived, ...field }).join()).toContain(key);
  });

  test.each([
    ['its last look', { pulse: { ...pulse, at: 9e15 } }],
    ['the zone of its last look', { pulse: { ...pulse, zone: 'Mars/Base' } }],
    ['its bout', { bout: { ...bout, startedAt: -9e15 } }],
    ['a bout of decades', { pulse: { ...pulse, at: NOON + 500_000 * HOUR } }],
  ])('keeps only the fields that do not describe the moment of the last look: %s', (_, field) => {
    const known = readClock({ ...lived, ...field });
    expect(known).toMatchObject({ device: 'desk', sequence: 7, unanswered: 2, bout: null });
    expect(clockFaults({ ...lived, ...field })).not.toEqual([]);
  });

  test('keeps a pause until a date within a year', () => {
    const pause = { startedAt: NOON, until: { at: NOON + 300 * 24 * HOUR }, latestAt: null };
    expect(readClock({ ...lived, pause })?.pause).toEqual(pause);
  });

  test('has no faults if all fields are valid, even without a name for its zone', () => {
    expect(clockFaults(lived)).toEqual([]);
    const unnamed = { ...lived, pulse: { ...pulse, zone: 'Etc/Unknown' } };
    expect(readClock(unnamed)?.pulse?.zone).toBe('UTC');
    expect(clockFaults(unnamed)).toEqual([]);
  });
});
