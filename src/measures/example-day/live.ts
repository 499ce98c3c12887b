/** Simulates the example day with the same `step` and `desiredState` as a real one. */
import { type Clock, newClock } from '../../core/clock/clock';
import { type DesiredState, desiredState } from '../../core/clock/desired-state';
import type { Event, Pulse } from '../../core/clock/events';
import { BOUNDARY } from '../../core/clock/rules';
import type { Traits } from '../../core/clock/state';
import { step } from '../../core/clock/step';
import type { Entry } from '../../core/journal/entries';
import { isoWeek } from '../../core/options/hours';
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE, SECOND } from '../../core/time';
import { withOpenEntries } from '../journal-now';
import { type ExampleScript, exampleScript, spanAt, type TimeSpan } from './script';

export interface ExampleDay {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** The journal of the day, with what is still open at its end. */
  readonly entries: readonly Entry[];
  /** The times of calls and talks. */
  readonly busy: readonly TimeSpan[];
  /** The number of looks. */
  readonly looks: number;
}

/** A person who is asked gets up after this long, and stays up for this long. */
const GETS_UP_AFTER = 8 * SECOND;
const UP_FOR = 3 * MINUTE;
/** The number of the ask that is put off, because the person has something to finish. */
const PUT_OFF = 3;
/** A day that takes more looks than this ends there, whatever it waits for. */
const MOST_LOOKS = 5000;

/** The state of the simulation between two looks. */
interface Desk {
  clock: Clock;
  readonly entries: Map<string, Entry>;
  readonly script: ExampleScript;
  readonly options: Options;
  readonly traits: Traits;
  /** The times at which the hands are still because a nudge was answered. */
  readonly up: TimeSpan[];
  /** The ids of the breaks that were asked for and seen. */
  readonly asked: Set<string>;
}

/**
 * Simulates the day that these options would give, look by look, and yields after each look how much of the day is over
 * (0 to 1). The person takes each break but one, which they put off. `traits` are those of the browser to simulate.
 * Returns undefined if the options have no working hours at all.
 */
export function* simulateExampleDay(
  options: Options,
  traits: Traits,
): Generator<number, ExampleDay | undefined> {
  const ordinary = { ...options, daysOff: [] };
  const script = exampleScript(ordinary);
  if (!script) return undefined;
  const { startedAt, endedAt } = script;
  const desk: Desk = {
    clock: newClock('example'),
    entries: new Map(),
    script,
    options: ordinary,
    traits,
    up: [],
    asked: new Set(),
  };
  let now = startedAt;
  let looks = 0;
  while (now < endedAt && looks < MOST_LOOKS) {
    now = takeLook(desk, now, looks === 0);
    looks += 1;
    yield (now - startedAt) / (endedAt - startedAt);
  }
  const entries = withOpenEntries([...desk.entries.values()], desk.clock, ordinary, endedAt);
  return { startedAt, endedAt, entries, busy: [...script.call, ...script.fullScreen], looks };
}

function apply(desk: Desk, event: Event, now: Instant): void {
  const { clock, entries } = step(desk.clock, event, now, desk.options);
  desk.clock = clock;
  for (const entry of entries) desk.entries.set(entry.id, entry);
}

/** Takes one look, acts on its result, and returns the time of the next one. */
function takeLook(desk: Desk, now: Instant, fresh: boolean): Instant {
  apply(desk, pulseOf(desk, now, fresh), now);
  const wanted = desiredState(desk.clock, desk.options, now);
  const open = desk.clock.break;
  if (open && !desk.asked.has(open.id) && (wanted.window || wanted.notification || open.way === 'badge')) {
    desk.asked.add(open.id);
    if (open.way !== 'badge') apply(desk, { type: 'shown', id: open.id }, now);
    answer(desk, open.id, now);
  }
  return nextLook(desk, desiredState(desk.clock, desk.options, now), now);
}

function answer(desk: Desk, id: string, now: Instant): void {
  const at = now + GETS_UP_AFTER;
  if (desk.asked.size === PUT_OFF) apply(desk, { type: 'snoozed', id }, now);
  else desk.up.push([at, at + UP_FOR]);
}

function stillAt(desk: Desk, at: Instant): TimeSpan | undefined {
  return spanAt(desk.up, at) ?? spanAt(desk.script.still, at);
}

/** The reading of the browser. A call that it cannot see is only sound to it. */
function pulseOf(desk: Desk, now: Instant, fresh: boolean): Pulse {
  const { script, traits, clock } = desk;
  const still = stillAt(desk, now);
  const idleMs = still ? now - still[0] : 0;
  const inCall = spanAt(script.call, now) !== undefined;
  const elsewhere = spanAt(script.elsewhere, now) !== undefined;
  return {
    type: 'pulsed',
    idleMs: idleMs >= BOUNDARY ? idleMs : 0,
    readMs: 0,
    locked: false,
    place: elsewhere ? 'elsewhere' : 'browsing',
    front: elsewhere ? null : 1,
    fullScreen: spanAt(script.fullScreen, now) ? 'front' : 'none',
    sound: inCall ? 'front' : 'none',
    call: inCall && traits.seesCalls ? 'live' : 'none',
    page: clock.break ? 'alive' : undefined,
    fresh,
    traits,
    zone: 'UTC',
    weekend: isoWeek.weekend,
  };
}

/**
 * The time of the next look: when the alarm rings, when hands come to rest or move again, or on a window switch if
 * those matter.
 */
function nextLook(
  desk: Desk,
  { alarm, detectionSeconds, watchesWindows }: DesiredState,
  now: Instant,
): Instant {
  const { still, elsewhere } = desk.script;
  const detected = detectionSeconds * SECOND;
  const rests = [...desk.up, ...still]
    .filter(([from, to]) => to > now && to - from >= detected)
    .flatMap(([from, to]) => [from + detected, to]);
  const switches = watchesWindows ? elsewhere.flat() : [];
  const times = [alarm ? Math.max(alarm.by, now + SECOND) : Number.POSITIVE_INFINITY, ...rests, ...switches];
  return Math.min(desk.script.endedAt, ...times.filter((at) => at > now));
}
