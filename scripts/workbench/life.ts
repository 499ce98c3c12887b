/**
 * Simulates time at a desk with the product's own `newClock()` and `step()`. It takes a look whenever `desiredState`
 * asks for one. So every state of a page is one that a person can reach, and follows the rules when they change.
 */
import { type Clock, newClock } from '../../src/core/clock/clock';
import { desiredState } from '../../src/core/clock/desired-state';
import type { Event, PageEvent, Pulse } from '../../src/core/clock/events';
import { BOUNDARY } from '../../src/core/clock/rules';
import type { Traits } from '../../src/core/clock/state';
import { step } from '../../src/core/clock/step';
import { journalKey } from '../../src/core/journal/days';
import type { Entry } from '../../src/core/journal/entries';
import type { Options } from '../../src/core/options/options';
import { HOUR, type Instant, MINUTE, SECOND } from '../../src/core/time';

/** Everything that a browser senses, except for the hands. */
type Senses = Pick<Pulse, 'place' | 'fullScreen' | 'sound' | 'call' | 'locked'>;

/** The options and the computer for a simulation. `zone` is an IANA name. */
interface Setting {
  readonly options: Options;
  readonly traits: Traits;
  readonly zone: string;
  /** The days of the weekend: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
}

/** Something that happens at the desk and takes `ms` milliseconds. */
export interface Act {
  readonly ms: number;
  readonly happen: (desk: Desk) => void;
}

const ordinary: Senses = {
  place: 'browsing',
  fullScreen: 'none',
  sound: 'none',
  call: 'none',
  locked: false,
};

/** A person, a computer and Flexor's clock. */
export class Desk {
  clock: Clock = newClock('desk');
  now: Instant;
  /** The id of the break that was open last; '' before the first one. */
  breakId = '';
  readonly #setting: Setting;
  readonly #entries = new Map<string, Entry>();
  #inputAt: Instant;
  #fresh = true;

  constructor(startedAt: Instant, setting: Setting) {
    this.now = startedAt;
    this.#inputAt = startedAt;
    this.#setting = setting;
  }

  /** The entries of the journal, ordered by their start. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()].toSorted((a, b) => a.startedAt - b.startedAt);
  }

  /** Applies an event to the clock at the current time. */
  tell(event: Event): void {
    const { clock, entries } = step(this.clock, event, this.now, this.#setting.options);
    this.clock = clock;
    this.breakId = clock.break?.id ?? this.breakId;
    for (const entry of entries) this.#entries.set(entry.id, entry);
  }

  /** Applies an event from a page. A look follows, as in the background. */
  say(event: PageEvent): void {
    this.tell(event);
    this.#look(ordinary);
  }

  /** Lets `ms` milliseconds pass with busy or still hands. */
  pass(ms: number, hands: 'busy' | 'still', senses: Partial<Senses> = {}): void {
    const end = this.now + ms;
    const sensed = { ...ordinary, ...senses };
    if (hands === 'busy') this.#use(sensed);
    while (this.now < end) {
      this.now = Math.min(end, this.#nextLook());
      if (hands === 'busy') this.#use(sensed);
      else this.#look(sensed);
    }
  }

  #use(senses: Senses): void {
    this.#inputAt = this.now;
    this.#look(senses);
  }

  /** The time of the next look: when the alarm fires, or when the browser reports that the hands are still. */
  #nextLook(): Instant {
    const { alarm, detectionSeconds } = desiredState(this.clock, this.#setting.options, this.now);
    const alarmAt = alarm ? Math.max(alarm.by, this.now + SECOND) : Number.POSITIVE_INFINITY;
    const stillAt = this.#inputAt + detectionSeconds * SECOND;
    return stillAt > this.now ? Math.min(alarmAt, stillAt) : alarmAt;
  }

  #look(senses: Senses): void {
    const { traits, zone, weekend } = this.#setting;
    const idleMs = this.now - this.#inputAt;
    this.tell({
      type: 'pulsed',
      ...senses,
      idleMs: idleMs >= BOUNDARY ? idleMs : 0,
      readMs: 0,
      front: senses.place === 'browsing' ? 1 : null,
      page: this.clock.break ? 'alive' : undefined,
      fresh: this.#fresh,
      traits,
      zone,
      weekend,
    });
    this.#fresh = false;
  }
}

/** Performs the acts so that the last one ends at `at`, and returns the desk after them. */
export function simulateDesk(acts: readonly Act[], at: Instant, setting: Setting): Desk {
  const duration = acts.reduce((sum, { ms }) => sum + ms, 0);
  const desk = new Desk(at - duration, setting);
  for (const { happen } of acts) happen(desk);
  return desk;
}

/** The entries as they are stored: by the key of their UTC day. */
export function storedJournal(entries: readonly Entry[]): Record<string, Entry[]> {
  const days: Record<string, Entry[]> = {};
  for (const entry of entries) {
    const key = journalKey(entry.startedAt);
    days[key] = [...(days[key] ?? []), entry];
  }
  return days;
}

/** The hands are busy for this number of minutes. */
export function works(minutes: number, senses?: Partial<Senses>): Act {
  const ms = Math.round(minutes * MINUTE);
  return { ms, happen: (desk) => desk.pass(ms, 'busy', senses) };
}

/** The hands are still for this number of minutes. */
export function rests(minutes: number, senses?: Partial<Senses>): Act {
  const ms = Math.round(minutes * MINUTE);
  return { ms, happen: (desk) => desk.pass(ms, 'still', senses) };
}

/** A page sends an event. It can be a function of the id of the break that was open last, and of the clock. */
export function says(event: PageEvent | ((breakId: string, clock: Clock) => PageEvent)): Act {
  const happen = (desk: Desk) =>
    desk.say(typeof event === 'function' ? event(desk.breakId, desk.clock) : event);
  return { ms: 0, happen };
}

/** The person pauses until a date and time this number of ms ahead. */
export function pausesUntil(ms: number): Act {
  return { ms: 0, happen: (desk) => desk.say({ type: 'paused', until: { at: desk.now + ms } }) };
}

/** The hands are still for as long as a boundary needs. */
export const pauses: Act = rests(BOUNDARY / MINUTE);

/** Works for this number of minutes, and is asked at the boundary that ends them. */
export function isAsked(minutes: number): readonly Act[] {
  return [works(minutes - BOUNDARY / MINUTE), pauses];
}

/** The break window is shown with the nudge. */
export const sees: Act = says((id) => ({ type: 'shown', id }));
export const putsOff: Act = says((id) => ({ type: 'snoozed', id }));
export const skips: Act = says((id) => ({ type: 'skipped', id }));

/** Works in full screen until a break is due, and past a boundary that the hold leaves unused. */
export const worksInFullScreen: readonly Act[] = [
  works(3),
  works(33, { fullScreen: 'front' }),
  rests(BOUNDARY / MINUTE, { fullScreen: 'front' }),
  works(3, { fullScreen: 'front' }),
];

const stretch = [{ exercise: 'split-stance-tuck' as const, side: 'left' as const, seconds: 25 }];

/** Starts the break of the nudge, and comes back after this number of minutes. */
export function takesBreak(minutes: number): readonly Act[] {
  return [
    sees,
    says((id) => ({ type: 'started', id })),
    rests(minutes),
    says((id) => ({ type: 'finished', id, by: 'end', done: stretch, seated: false })),
    works(0.1),
  ];
}

/** A morning of three hours: two breaks, a nudge that was put off, an absence of 14 minutes. */
export const morning: readonly Act[] = [
  ...isAsked(34),
  ...takesBreak(2.5),
  ...isAsked(37),
  sees,
  putsOff,
  works(12),
  rests(14),
  ...isAsked(31),
  ...takesBreak(3),
  works(22),
];

/** The acts, and then stillness until `days` days have passed since the first act. */
export function untilTomorrow(acts: readonly Act[], days = 1): readonly Act[] {
  const duration = acts.reduce((sum, { ms }) => sum + ms, 0);
  return [...acts, rests((days * 24 * HOUR - duration) / MINUTE)];
}

/** A morning on each of the last `days` days, without today. */
export function mornings(days: number): readonly Act[] {
  return Array.from({ length: days }, () => untilTomorrow(morning)).flat();
}
