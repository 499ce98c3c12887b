/** Calls, full screen and reading, at the limits of their rules. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Pulse } from '../../../../src/core/clock/events';
import type { Hold } from '../../../../src/core/clock/state';
import {
  endHold,
  endSeenHold,
  expireReading,
  hangUp,
  reportCall,
  reportReading,
  updateHold,
} from '../../../../src/core/clock/steps/holds';
import { defaultOptions } from '../../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith, sensed, traits } from '../clocks';

const hold = (part: Partial<Hold> = {}): Hold => ({
  why: 'call',
  by: 'seen',
  startedAt: NOON - 10 * MINUTE,
  liveAt: NOON,
  until: null,
  before: null,
  ...part,
});
const stepOf = (part: Partial<Clock> = {}) => ({ clock: clockWith(part), entries: [] });
/** The hold after a look at noon. */
const looked = (part: Partial<Clock>, pulse: Partial<Pulse> = {}) =>
  updateHold(stepOf(part), sensed(pulse), NOON);
const holdAfter = (part: Partial<Clock>, pulse: Partial<Pulse> = {}) => looked(part, pulse).step.clock.hold;

describe('a call that is seen', () => {
  test('begins with the first look that shows it, and withdraws the nudge', () => {
    const { clock } = looked({ break: nudgeWith() }, { call: 'live' }).step;
    expect(clock.hold).toEqual(hold({ startedAt: NOON }));
    expect(clock.break).toBeNull();
    expect(holdAfter({}, { call: 'silent' })).toBeNull();
  });

  test('goes on through two minutes of silence on its site, and ends with the site', () => {
    const silentFor = (ms: number, call: Pulse['call'] = 'silent') =>
      holdAfter({ hold: hold({ liveAt: NOON - ms }) }, { call }) !== null;
    expect([silentFor(2 * MINUTE), silentFor(2 * MINUTE + 1), silentFor(0, 'none')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(holdAfter({ hold: hold({ liveAt: NOON - HOUR }) }, { call: 'live' })?.liveAt).toBe(NOON);
  });

  test('has ended, which makes a moment to ask', () => {
    const { step, ended } = looked({ hold: hold({ liveAt: NOON - MINUTE }) });
    expect(ended).toBe('call ended');
    expect(step.entries).toMatchObject([{ kind: 'hold', why: 'call', by: 'seen', endedAt: NOON }]);
  });
});

describe('a call that the person reported', () => {
  const said = (ms: number, part: Partial<Hold> = {}) =>
    hold({ by: 'said', liveAt: null, startedAt: NOON - ms, until: NOON - ms + HOUR, ...part });

  test('lasts an hour without any sound', () => {
    expect([HOUR - 1, HOUR].map((ms) => holdAfter({ hold: said(ms) }) !== null)).toEqual([true, false]);
  });

  test('ends two minutes after its own sound, which must be there within two seconds of the report', () => {
    expect(holdAfter({ hold: said(2 * SECOND) }, { sound: 'behind' })?.liveAt).toBe(NOON);
    expect(holdAfter({ hold: said(2 * SECOND + 1) }, { sound: 'behind' })?.liveAt).toBeNull();
    expect(
      holdAfter({ hold: said(10 * MINUTE, { liveAt: NOON - MINUTE }) }, { sound: 'front' })?.liveAt,
    ).toBe(NOON);
    const silentFor = (ms: number) => holdAfter({ hold: said(10 * MINUTE, { liveAt: NOON - ms }) }) !== null;
    expect([2 * MINUTE, 2 * MINUTE + 1].map(silentFor)).toEqual([true, false]);
  });

  test('is one that is seen after its hour, while it is live', () => {
    expect(holdAfter({ hold: said(HOUR) }, { call: 'live' })).toMatchObject({
      by: 'seen',
      until: null,
      liveAt: NOON,
    });
    const lingering = said(HOUR, { liveAt: NOON - MINUTE });
    expect(holdAfter({ hold: lingering }, { call: 'silent' })).toEqual(lingering);
    expect(holdAfter({ hold: lingering })).toBeNull();
  });

  test('begins now, also during a known call, and withdraws the nudge', () => {
    const begun = reportCall(stepOf({ break: nudgeWith(), bout: boutWith() }), NOON).clock;
    expect(begun.hold).toEqual({
      ...hold({ by: 'said', startedAt: NOON, liveAt: null, until: NOON + HOUR }),
      before: boutWith().settled,
    });
    expect(begun.break).toBeNull();
    const again = reportCall(stepOf({ hold: hold() }), NOON).clock.hold;
    expect(again).toEqual(hold({ by: 'said', liveAt: null, until: NOON + HOUR }));
  });

  test('is over when the person says so, and no other hold is', () => {
    expect(hangUp(stepOf({ hold: hold() }), NOON).clock.hold).toBeNull();
    const screen = hold({ why: 'full screen' });
    expect(hangUp(stepOf({ hold: screen }), NOON).clock.hold).toBe(screen);
  });

  test('is not ended by a silence, as one that was seen is', () => {
    expect(endSeenHold(stepOf({ hold: said(MINUTE) }), NOON).clock.hold).not.toBeNull();
    expect(endSeenHold(stepOf({ hold: hold() }), NOON).clock.hold).toBeNull();
  });
});

describe('full screen', () => {
  const screen = { fullScreen: 'front' } as const;

  test('holds for the first ten minutes of work in it', () => {
    const worked = (ms: number) => holdAfter({ fullScreenWorkFrom: NOON - ms }, screen)?.why;
    expect([0, 10 * MINUTE - 1, 10 * MINUTE].map(worked)).toEqual(['full screen', 'full screen', undefined]);
  });

  test('is work until a rest of a minute or sound in front', () => {
    const from = (pulse: Partial<Pulse>) =>
      looked({ fullScreenWorkFrom: NOON - HOUR }, { ...screen, ...pulse }).step.clock.fullScreenWorkFrom;
    expect(from({ idleMs: MINUTE - 1 })).toBe(NOON - HOUR);
    expect(from({ idleMs: MINUTE })).toBe(NOON);
    expect(from({ sound: 'front' })).toBe(NOON);
    expect(from({ sound: 'behind' })).toBe(NOON - HOUR);
    expect(from({ fullScreen: 'behind' })).toBeNull();
  });

  test('goes on as the same hold, and its end makes a moment to ask', () => {
    const held = hold({ why: 'full screen', liveAt: NOON - 5 });
    expect(holdAfter({ hold: held, fullScreenWorkFrom: NOON - 1 }, screen)).toEqual({
      ...held,
      liveAt: NOON,
    });
    expect(looked({ hold: held, fullScreenWorkFrom: NOON - 1 }).ended).toBe('full screen ended');
    // After ten minutes the person works in full screen, and has not left it.
    expect(looked({ hold: held, fullScreenWorkFrom: NOON - HOUR }, screen).ended).toBeNull();
  });

  test('in which the person worked makes a moment when they leave it', () => {
    expect(looked({ fullScreenWorkFrom: NOON - HOUR }).ended).toBe('full screen ended');
    expect(looked({ fullScreenWorkFrom: NOON - HOUR }, { fullScreen: 'behind' }).ended).toBeNull();
    expect(looked({}).ended).toBeNull();
  });

  test('gives way to a call', () => {
    const { step } = looked({ hold: hold({ why: 'full screen' }) }, { call: 'live', ...screen });
    expect(step.clock.hold).toMatchObject({ why: 'call', startedAt: NOON });
    expect(step.entries).toMatchObject([{ why: 'full screen' }]);
  });
});

describe('the line of a hold', () => {
  const ended = (part: Partial<Hold>, clock: Partial<Clock> = {}) =>
    endHold(stepOf({ hold: hold(part), ...clock }), NOON);

  test('ends with its last sign, if that was more than four minutes ago', () => {
    const endOf = (ms: number) => ended({ liveAt: NOON - ms }).entries[0]?.endedAt;
    expect([endOf(4 * MINUTE), endOf(4 * MINUTE + 1)]).toEqual([NOON, NOON - 4 * MINUTE - 1]);
  });

  test('ends with the time that was reported, and is left out if it has no length', () => {
    expect(ended({ by: 'said', liveAt: null, until: NOON - 5 }).entries[0]?.endedAt).toBe(NOON - 5);
    expect(ended({ startedAt: NOON }).entries).toEqual([]);
    expect(endHold(stepOf(), NOON).entries).toEqual([]);
  });

  test('of a call is remembered while the bout goes on', () => {
    const bout = boutWith({
      startedAt: NOON - HOUR,
      settled: { uncountedMs: 7, browsingMs: 0, watchingMs: 0 },
    });
    const before = { uncountedMs: 3, browsingMs: 0, watchingMs: 0 };
    const { pastCall } = ended({ before }, { bout }).clock;
    expect(pastCall).toEqual({
      id: 'desk.0',
      startedAt: NOON - 10 * MINUTE,
      endedAt: NOON,
      before,
      after: bout.settled,
    });
    const later = ended({ before }, { bout: { ...bout, startedAt: NOON - MINUTE } }).clock.pastCall;
    expect(later).toMatchObject({ startedAt: NOON - MINUTE, before: { uncountedMs: 0 } });
    expect(ended({ before }, { bout: { ...bout, startedAt: NOON } }).clock.pastCall).toBeNull();
    expect(ended({}).clock.pastCall).toBeNull();
    expect(ended({ why: 'full screen' }, { bout }).clock.pastCall).toBeNull();
  });

  test('of a call that was reported offers to see calls, once, if this browser cannot', () => {
    const offer = (part: Partial<Hold>, clock: Partial<Clock> = {}) =>
      ended(part, clock).clock.offers.callSites;
    expect(offer({ by: 'said' })).toBe('ask');
    expect(offer({ by: 'seen' })).toBe('no');
    expect(offer({ by: 'said' }, { pulse: pulseWith({ traits: { ...traits, seesCalls: true } }) })).toBe(
      'no',
    );
    expect(offer({ by: 'said' }, { offers: { ...clockWith().offers, callSites: 'made' } })).toBe('made');
    expect(offer({ by: 'said', why: 'full screen' })).toBe('no');
  });
});

describe('*I’m reading*', () => {
  const turn = { now: NOON, options: defaultOptions };

  test('counts still hands for an hour from now, and is a *Later* on a nudge', () => {
    const { clock } = reportReading(
      stepOf({ break: nudgeWith(), reading: { startedAt: 5, until: 6 } }),
      turn,
    );
    expect(clock.reading).toEqual({ startedAt: 5, until: NOON + HOUR });
    expect(clock).toMatchObject({ break: null, ask: { snoozes: 1 } });
    expect(reportReading(stepOf(), turn).clock.reading).toEqual({ startedAt: NOON, until: NOON + HOUR });
    expect(reportReading(stepOf({ break: nudgeWith({ startedAt: NOON }) }), turn).clock.reading).toBeNull();
  });

  test('ends after its hour, or when the screen is locked', () => {
    const reads = (until: number, locked = false) =>
      expireReading(stepOf({ reading: { startedAt: 0, until } }), sensed({ locked }), NOON).clock.reading !==
      null;
    expect([reads(NOON + 1), reads(NOON), reads(NOON + 1, true)]).toEqual([true, false, false]);
  });
});
