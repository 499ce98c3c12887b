/** Which answers a nudge has beyond the plain ones. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import { noParts } from '../../src/core/clock/sitting';
import type { OpenBreak } from '../../src/core/clock/state';
import type { BreakEntry } from '../../src/core/journal/entries';
import { defaultOptions } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { nudgeFactsOf as factsFor } from '../../src/ui/break/nudge-facts';
import { asked, NOW, onFeet, seated } from './clocks';

const factsOf = (clock: Clock, open: OpenBreak) => factsFor(clock, open, defaultOptions);

const ask: Clock['ask'] = {
  sinceMs: 0,
  snoozeMinutes: null,
  snoozes: 0,
  spacing: 1,
  waitsFor: null,
  windowNext: false,
};

test('offers a seated person no extra answer except reading', () => {
  expect(factsOf(seated(42), asked())).toEqual({
    stands: false,
    lastLater: false,
    still: null,
    reads: true,
    call: null,
    absence: null,
    offersHours: false,
    fullScreen: null,
  });
});

test('says in advance that the third Later is a skip', () => {
  const after = (snoozes: number) => seated(42, { ask: { ...ask, snoozes } });
  expect(factsOf(after(1), asked()).lastLater).toBe(false);
  expect(factsOf(after(2), asked()).lastLater).toBe(true);
});

test('offers I stood for it only for the call before this nudge', () => {
  const call = { id: 'desk.7', startedAt: NOW - 30 * MINUTE, endedAt: NOW, before: noParts, after: noParts };
  const clock = seated(42, { pastCall: call });
  expect(factsOf(clock, asked({ callId: 'desk.7' })).call).toEqual({ id: 'desk.7', ms: 30 * MINUTE });
  expect(factsOf(clock, asked({ callId: 'desk.6' })).call).toBeNull();
  const short = seated(42, { pastCall: { ...call, startedAt: NOW - MINUTE / 2 } });
  expect(factsOf(short, asked({ callId: 'desk.7' })).call).toBeNull();
});

test('asks the return question on the first page after the return, and on no later one', () => {
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
  expect(factsOf(seated(42, { question }), asked()).absence).toBe(question);
  const snoozed = { ...ask, sinceMs: 42 * MINUTE, snoozeMinutes: 10, snoozes: 1 };
  expect(factsOf(seated(42, { question, ask: snoozed }), asked()).absence).toBeNull();
  expect(factsOf(seated(20, { question }), asked()).absence).toBeNull();
});

test('asks a standing person to move, and does not offer reading', () => {
  expect(factsOf(onFeet(30), asked({ standingMs: 30 * MINUTE }))).toMatchObject({
    stands: true,
    reads: false,
  });
});

test('does not offer reading under a plain clock, which does not use stillness', () => {
  expect(factsFor(seated(42), asked(), { ...defaultOptions, counts: 'clock' }).reads).toBe(false);
});

test('offers I was just up after some minutes of stillness just before the nudge', () => {
  const from = NOW - 8 * MINUTE;
  const until = NOW - 5 * MINUTE;
  const lastStill: Clock['lastStill'] = { from, until, within: { before: noParts, after: noParts } };
  expect(factsOf(seated(42, { lastStill }), asked()).still).toEqual({ from, until, zone: 'UTC' });
  expect(factsOf(seated(42, { lastStill }), asked({ askedAt: NOW + 20 * MINUTE })).still).toBeNull();
});

test('offers to ask in full screen too until one of the ways is chosen', () => {
  const open = asked({ offer: 'full screen' });
  expect(factsOf(seated(42), open).fullScreen).toBe('offered');
  const options = { ...defaultOptions, inFullScreen: 'ask' } as const;
  expect(factsFor(seated(42), open, options).fullScreen).toBe('chosen');
  const { pulse } = seated(42);
  const notified = pulse && { ...pulse, traits: { ...pulse.traits, notifies: true } };
  expect(factsOf(seated(42, { pulse: notified }), open).fullScreen).toBe('chosen');
});

describe('whether the person was reading', () => {
  const entry: BreakEntry = {
    kind: 'break',
    id: 'desk.3',
    zone: 'UTC',
    startedAt: NOW - 60 * MINUTE,
    endedAt: NOW - 42 * MINUTE,
    origin: 'nudged',
    certainty: 'presumed',
    breakId: 'desk.2',
    done: [],
  };
  const readOn: Clock['question'] = { entry, beforeMs: 0, was: 'sitting', about: 'reading', within: null };
  const carried = (sinceMinutes: number) => {
    const { bout } = seated(42);
    const snoozed = { ...ask, sinceMs: sinceMinutes * MINUTE, snoozeMinutes: 10, snoozes: 1 };
    return seated(42, {
      question: readOn,
      ask: snoozed,
      bout: bout && { ...bout, carriedMs: 50 * MINUTE },
    });
  };

  test('is asked on the next nudge although the one before was let go: this is known only at the return', () => {
    expect(factsOf(carried(50.5), asked()).absence).toBe(readOn);
  });

  test('is the only question about this stillness: I was just up is not offered beside it', () => {
    const lastStill: Clock['lastStill'] = {
      from: NOW - 8 * MINUTE,
      until: NOW - 5 * MINUTE,
      within: { before: noParts, after: noParts },
    };
    const asks: Clock['question'] = {
      ...readOn,
      entry: { ...entry, startedAt: lastStill.from, endedAt: lastStill.until },
      within: lastStill.within,
    };
    const facts = factsOf(seated(42, { lastStill, question: asks }), asked());
    expect(facts.absence).toBe(asks);
    expect(facts.still).toBeNull();
  });

  test('is asked on no later nudge', () => {
    expect(factsOf(carried(60), asked()).absence).toBeNull();
  });

  const still = { ...entry, startedAt: NOW - 30 * MINUTE, endedAt: NOW - 20 * MINUTE, breakId: null };
  const within = { before: noParts, after: noParts };
  const inBout: Clock['question'] = { ...readOn, entry: still, within };

  test('is asked about stillness in the current bout on the first nudge after it', () => {
    expect(factsOf(seated(42, { question: inBout }), asked()).absence).toBe(inBout);
    const before = { ...ask, sinceMs: 10 * MINUTE };
    expect(factsOf(seated(42, { question: inBout, ask: before }), asked()).absence).toBe(inBout);
    const after = { ...ask, sinceMs: 30 * MINUTE };
    expect(factsOf(seated(42, { question: inBout, ask: after }), asked()).absence).toBeNull();
  });

  test('is not asked once another bout has begun', () => {
    expect(factsOf(seated(10, { question: inBout }), asked()).absence).toBeNull();
  });
});
