/** On random days, the reasons that are shown afterwards are those by which the clock decided, look by look. */

import { expect, test } from 'vitest';
import { decide } from '../../src/core/clock/decision';
import type { Event } from '../../src/core/clock/events';
import { dueAt } from '../../src/core/clock/sitting';
import type { Reason } from '../../src/core/journal/entries';
import { type Instant, MINUTE, SECOND } from '../../src/core/time';
import { type QuietSpan, type Why, whyNot } from '../../src/measures/why-not';
import { Desk } from '../day/desk';
import { clockTime, live } from '../day/live';
import { dayOf, kinds } from '../day/random';
import fc from '../fast-check';
import { runsOf } from '../sample';

interface Decided {
  readonly at: Instant;
  readonly because: Reason;
  readonly dueAt: Instant;
}

/** A desk that records every decision not to ask. */
class Watched extends Desk {
  readonly decided: Decided[] = [];

  override dispatch(event: Event): void {
    super.dispatch(event);
    const { clock, options, now } = this;
    const decision = decide(clock, options, now);
    if (decision.ask || clock.break || event.type !== 'pulsed') return;
    this.decided.push({ at: now, because: decision.because, dueAt: dueAt(clock, options, now) ?? now });
  }
}

/** The first reason to wait may still be shown, while only a good moment is missing. */
const waits: readonly Why[] = [
  'no good moment',
  'sound',
  'playing',
  'reading',
  'full screen work',
  'still',
  'just back',
  'unused here',
  'unseen',
  'no window',
  'empty chair',
];
/** While an ask is put off, an absence is already a break, and an earlier try may not have been seen. */
const whilePutOff: readonly Why[] = ['snoozed', 'skipped', 'partial', 'up', 'empty chair', 'unseen'];
const expectedFor: Partial<Record<Reason, readonly Why[]>> = {
  'off hours': ['off hours'],
  paused: ['paused'],
  call: ['call'],
  'full screen': ['full screen'],
  // An absence is dated back to the last input. A bout keeps only its last reason, which is the time after a return.
  'unused here': ['unused here', 'standing', 'up', 'empty chair', 'just back'],
  snoozed: whilePutOff,
  'no good moment': [...waits, 'standing'],
  sound: waits,
  watching: waits,
  reading: waits,
  'full screen work': waits,
  'empty chair': [...waits, 'up', 'watching', 'taken back'],
};
const neverWhileNotDue: readonly Why[] = [
  'paused',
  'call',
  'full screen',
  'no good moment',
  'sound',
  'playing',
  'full screen work',
  'still',
];

function agrees({ at, because, dueAt }: Decided, why: Why | undefined): boolean {
  if (because === 'not due') return why === undefined || !neverWhileNotDue.includes(why);
  const expected = expectedFor[because];
  if (!expected || (why && expected.includes(why))) return true;
  // A nudge that comes within two minutes of being due needs no reason.
  return why === undefined && at - dueAt < 2 * MINUTE && !['paused', 'call', 'full screen'].includes(because);
}

const isNear = (at: Instant) => (one: Instant) => Math.abs(one - at) <= 31 * SECOND;

/** The disagreements. Looks are half a minute apart, so both may be right at the ends of a span. */
function disagreements(desk: Watched): string[] {
  const never = Number.NEGATIVE_INFINITY;
  const changes = { hours: never, interval: never };
  const spans = whyNot(desk.journal, desk.clock, desk.options, changes, desk.now);
  const times = spans.flatMap((span: QuietSpan) => span.times.map((time) => ({ ...time, why: span.why })));
  const startedAt = desk.decided[0]?.at ?? 0;
  return desk.decided.flatMap((one) => {
    const { at, because } = one;
    const outside = at < desk.now - 24 * 60 * MINUTE || at <= startedAt + MINUTE;
    if (outside || times.flatMap(({ from, to }) => [from, to]).some(isNear(at))) return [];
    const why = times.find(({ from, to }) => from <= at && to > at)?.why;
    return agrees(one, why) ? [] : [`${clockTime(at, desk.midnight)} ${because}, shown as ${why}`];
  });
}

const chosen = ['breaks', 'media', 'calls', 'locks', 'closed browsers', 'hours', 'standing'];

test.each(kinds.filter(({ title }) => chosen.includes(title)))('days of $title', (kind) => {
  for (const script of fc.sample(dayOf(kind), { numRuns: runsOf(2, 8), seed: 23 })) {
    const desk = new Watched();
    live(script, desk);
    expect(disagreements(desk), script).toEqual([]);
  }
});
