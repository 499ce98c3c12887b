/** How the bout grows from look to look, and how it ends. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { LastPulse } from '../../../../src/core/clock/state';
import {
  endBout,
  endStanding,
  finishUp,
  getUp,
  grow,
  growBreak,
  sitDown,
} from '../../../../src/core/clock/steps/bout';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const parts = (uncounted: number, browsing = 0, watching = 0) => ({
  uncountedMs: uncounted * MINUTE,
  browsingMs: browsing * MINUTE,
  watchingMs: watching * MINUTE,
});
const at = (minutes: number) => NOON + minutes * MINUTE;

describe('a look four minutes later', () => {
  const bout = boutWith({ startedAt: at(-30), settled: parts(1), pending: parts(2, 2), atInput: parts(0) });
  const grown = (seen: Partial<LastPulse>, clock: Partial<Clock> = {}, options: Partial<Options> = {}) =>
    grow(clockWith({ bout, ...clock }), pulseWith({ at: at(4), ...seen }), { ...defaultOptions, ...options });

  test('with input settles the time up to it, and what was pending', () => {
    const { settled, pending, atInput } = grown({ inputAt: at(3), seenAt: at(3) }) ?? bout;
    expect([settled, pending, atInput]).toEqual([parts(3, 5), parts(0, 1), parts(3, 5)]);
  });

  test('without a sign adds to what is pending', () => {
    const { settled, pending, atInput } = grown({}) ?? bout;
    expect([settled, pending, atInput]).toEqual([parts(1), parts(2, 6), parts(0)]);
  });

  test('that something is watched settles time without input as watching', () => {
    const { settled, pending, atInput } = grown({ inputAt: at(1), seenAt: at(4), watchedAt: at(4) }) ?? bout;
    expect([settled, pending, atInput]).toEqual([parts(3, 6, 3), parts(0), parts(3, 3)]);
  });

  test('with a sign that is only dated more exactly settles nothing', () => {
    const known = { pulse: pulseWith({ seenAt: at(-2), inputAt: at(-2) }) };
    expect(grown({ seenAt: at(-1), inputAt: at(-1) }, known)?.settled).toEqual(parts(1));
    expect(grown({ seenAt: at(0), inputAt: at(0) }, known)?.settled).toEqual(parts(3, 2));
  });

  test('behind a lock takes back what counted only because it was reported', () => {
    const watched = { pulse: pulseWith({ watchedAt: NOON }) };
    const { settled, pending } = grown({ inputAt: at(1), seenAt: at(1), watchedAt: null }, watched) ?? bout;
    expect([settled, pending]).toEqual([parts(0), parts(0, 3)]);
  });

  test('at another program counts no browsing, and nothing where only this browser counts', () => {
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    expect(grown({ inputAt: at(4), seenAt: at(4) }, elsewhere)?.settled).toEqual(parts(3, 2));
    expect(grown({ inputAt: at(4), seenAt: at(4) }, elsewhere, { counts: 'browser' })?.settled).toEqual(
      parts(7, 2),
    );
    expect(
      grown({ inputAt: at(1), seenAt: at(4), watchedAt: at(4) }, elsewhere, { counts: 'browser' })?.settled,
    ).toEqual(parts(7, 2));
  });

  test('leaves out the time of a break', () => {
    const seen = { inputAt: at(4), seenAt: at(4) };
    expect(grown(seen, { break: nudgeWith({ startedAt: at(1) }) })?.settled).toEqual(parts(3, 3));
    expect(grown(seen, { break: nudgeWith({ startedAt: at(1), byItself: true }) })?.settled).toEqual(
      parts(3, 2),
    );
    expect(grown(seen, { break: nudgeWith() })?.settled).toEqual(parts(3, 6));
  });

  test('grows a bout from its own start only', () => {
    const late = boutWith({ startedAt: at(3) });
    expect(grown({ inputAt: at(4), seenAt: at(4) }, { bout: late })?.settled).toEqual(parts(0, 1));
    expect(grow(clockWith(), pulseWith({ at: at(4) }), defaultOptions)).toBeNull();
  });

  test('adds to a break what it is worth if it is none', () => {
    const open = (part = {}) =>
      growBreak(
        clockWith({ bout }),
        nudgeWith({ startedAt: at(1), parts: parts(0, 1), ...part }),
        at(4),
        defaultOptions,
      );
    expect(open()?.parts).toEqual(parts(0, 4));
    expect(open({ byItself: true })?.parts).toEqual(parts(0, 5));
    const nudge = nudgeWith();
    expect(growBreak(clockWith({ bout }), nudge, at(4), defaultOptions)).toBe(nudge);
  });
});

describe('the end of a bout', () => {
  const bout = boutWith({ startedAt: at(-30), settled: parts(5, 10, 3) });
  const stepOf = (part: Partial<Clock> = {}) => ({ clock: clockWith({ bout, ...part }), entries: [] });

  test('is a line with what was counted, and what an ask waited for', () => {
    const ask = { ...clockWith().ask, waitsFor: 'call', sinceMs: 9 } as const;
    const { clock, entries } = endBout(stepOf({ ask }), NOON);
    expect(entries).toMatchObject([
      {
        kind: 'bout',
        startedAt: at(-30),
        endedAt: NOON,
        sittingMs: 25 * MINUTE,
        browsingMs: 10 * MINUTE,
        watchingMs: 3 * MINUTE,
        waitsFor: 'call',
      },
    ]);
    expect(clock).toMatchObject({ bout: null, ask: { sinceMs: 0, waitsFor: null } });
  });

  test('is no line if the bout has no length', () => {
    expect(endBout(stepOf(), at(-30)).entries).toEqual([]);
    expect(endBout(stepOf(), at(-40))).toMatchObject({ entries: [], clock: { bout: null } });
    expect(endBout(stepOf({ bout: null }), NOON).entries).toEqual([]);
  });

  test('of a standing is a line too, if it has a length', () => {
    const standing = { startedAt: at(-10), askAt: NOON };
    expect(endStanding(stepOf({ standing }), NOON).entries).toMatchObject([
      { kind: 'standing', startedAt: at(-10), endedAt: NOON },
    ]);
    expect(endStanding(stepOf({ standing }), at(-10))).toMatchObject({
      entries: [],
      clock: { standing: null },
    });
  });

  test('with an absence remembers the sitting before, and whether the person was a reader', () => {
    const up = {
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      startedAt: at(-5),
      endedAt: NOON,
      from: at(-4),
    } as const;
    const gone = (part: Partial<Clock> = {}, more: Partial<Parameters<typeof getUp>[1]> = {}) =>
      getUp(stepOf(part), { ...up, done: [], ...more }).clock;
    expect(gone({ unanswered: 2, missedAt: 7, reading: { startedAt: 0, until: HOUR } })).toMatchObject({
      up: { from: at(-4), beforeMs: 20 * MINUTE, stood: false, reader: null },
      unanswered: 0,
      missedAt: null,
      reading: null,
      bout: null,
    });
    expect(gone({ bout: { ...bout, carriedMs: MINUTE } }).up?.beforeMs).toBe(21 * MINUTE);
    const reads = { bout: { ...bout, stills: 2 }, unanswered: 2, ask: { ...clockWith().ask, snoozes: 1 } };
    expect(gone(reads).up?.reader).toEqual({ snoozes: 1, unanswered: 2 });
    expect(gone(reads, { certainty: 'hands off' }).up?.reader).toBeNull();
  });

  test('leaves a person standing after a break that was asked for, not after one of their own', () => {
    const standing = { bout: null, standing: { startedAt: at(-20), askAt: NOON } };
    const up = { certainty: 'said', breakId: 'b', startedAt: at(-5), endedAt: NOON, from: NOON } as const;
    const gone = (origin: 'nudged' | 'natural') => getUp(stepOf(standing), { ...up, done: [], origin }).clock;
    expect(gone('nudged')).toMatchObject({
      standing: { startedAt: NOON, askAt: at(30) },
      up: { stood: true, beforeMs: 0 },
    });
    expect(gone('natural')).toMatchObject({ standing: null, up: { stood: true } });
  });

  test('of an absence gives its break the whole length, and none before its start', () => {
    const { clock } = getUp(stepOf(), {
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
      startedAt: NOON,
      endedAt: NOON,
      from: NOON,
    });
    const finished = (until: number) => finishUp({ clock, entries: [] }, until);
    expect(finished(at(9))).toMatchObject({
      clock: { up: null },
      entries: [{ kind: 'break', endedAt: at(9) }],
    });
    expect(finished(at(-9)).entries).toMatchObject([{ endedAt: NOON }]);
  });

  test('and the beginning of the next one forgets what was of the last one', () => {
    const { clock } = sitDown(
      stepOf({ owed: { sittingMs: 1, inCall: true }, ask: { ...clockWith().ask, snoozes: 2 } }),
      NOON,
    );
    expect(clock).toMatchObject({
      bout: { startedAt: NOON, carriedMs: 0, stills: 0 },
      owed: null,
      up: null,
      ask: { snoozes: 0 },
    });
  });
});
