/** Which answers a nudge has beyond the plain ones. */
import { expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock';
import type { BreakEntry } from '../../src/core/journal';
import { noParts } from '../../src/core/sitting';
import { MINUTE } from '../../src/core/time';
import { besidesOf } from '../../src/ui/break/besides';
import { asked, NOW, onFeet, seated } from './clocks';

const ask: Clock['ask'] = { sinceMs: 0, snoozeMinutes: null, snoozes: 0, waitsFor: null, windowNext: false };

test('plainly seated, there is nothing else to say', () => {
  expect(besidesOf(seated(42), asked())).toEqual({
    stands: false,
    lastLater: false,
    call: null,
    absence: null,
    offersHours: false,
  });
});

test('the third Later says beforehand that it is a skip', () => {
  const after = (snoozes: number) => seated(42, { ask: { ...ask, snoozes } });
  expect(besidesOf(after(1), asked()).lastLater).toBe(false);
  expect(besidesOf(after(2), asked()).lastLater).toBe(true);
});

test('only the call before this very nudge can have been stood through', () => {
  const call = { id: 'desk.7', startedAt: NOW - 30 * MINUTE, endedAt: NOW, before: noParts, after: noParts };
  const clock = seated(42, { pastCall: call });
  expect(besidesOf(clock, asked({ callId: 'desk.7' })).call).toEqual({ id: 'desk.7', ms: 30 * MINUTE });
  expect(besidesOf(clock, asked({ callId: 'desk.6' })).call).toBeNull();
  const short = seated(42, { pastCall: { ...call, startedAt: NOW - MINUTE / 2 } });
  expect(besidesOf(short, asked({ callId: 'desk.7' })).call).toBeNull();
});

test('the return question stands on the first page after the return, and on no later one', () => {
  const entry: BreakEntry = {
    kind: 'break',
    id: 'desk.3',
    zone: 'UTC',
    startedAt: NOW - 60 * MINUTE,
    endedAt: NOW - 42 * MINUTE,
    origin: 'natural',
    certainty: 'presumed',
    breakId: null,
    done: [],
  };
  const question: Clock['question'] = { entry, beforeMs: 0, was: 'up', about: 'absence', within: null };
  expect(besidesOf(seated(42, { question }), asked()).absence).toBe(entry);
  const snoozed = { ...ask, sinceMs: 42 * MINUTE, snoozeMinutes: 10, snoozes: 1 };
  expect(besidesOf(seated(42, { question, ask: snoozed }), asked()).absence).toBeNull();
  expect(besidesOf(seated(20, { question }), asked()).absence).toBeNull();
});

test('somebody on their feet is asked to move', () => {
  expect(besidesOf(onFeet(30), asked({ standingMs: 30 * MINUTE })).stands).toBe(true);
});
