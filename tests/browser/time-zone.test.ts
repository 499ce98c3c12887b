/** The zone of a computer whose zone the browser cannot name. */
import { afterEach, expect, test, vi } from 'vitest';
import { currentZone } from '../../src/browser/time-zone';
import { isZone, localDate, offsetZone, UNNAMED_ZONE } from '../../src/core/time';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Imitates Chromium with `TZ=JST-9`. This Temporal rejects the name, like that of Chromium. */
function unnamed(minutesEast: number): void {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(UNNAMED_ZONE);
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-minutesEast);
}

test.each([
  [540, '+09:00', '2026-11-24'],
  [0, '+00:00', '2026-11-23'],
  [-210, '-03:30', '2026-11-23'],
])('uses the present offset where the browser names no zone: %d minutes are %s', (minutes, zone, date) => {
  unnamed(minutes);
  expect(currentZone()).toBe(zone);
  expect(isZone(zone)).toBe(true);
  expect(localDate(Date.UTC(2026, 10, 23, 18), currentZone())).toBe(date);
});

test('uses the name otherwise', () => {
  expect(currentZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('recognises texts that are not zones', () => {
  const names = ['', 'Mars/Base', UNNAMED_ZONE, '<script>', 'x'.repeat(100), '__proto__', '+9:00', '+99:00'];
  expect(names.filter(isZone)).toEqual([]);
  expect(['UTC', 'Europe/Berlin', 'Etc/GMT+9', offsetZone(345)].every(isZone)).toBe(true);
});
