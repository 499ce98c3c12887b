/**
 * Lives some time at a desk through the product's own `newClock()` and `step()`, looking when `desiredState` wants a look:
 * so every state of a page is one that a person can reach, and changes with the rules.
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

/** What a browser would sense beside the hands. */
export type Senses = Pick<Pulse, 'place' | 'fullScreen' | 'sound' | 'call' | 'locked'>;

/** Where a life is lived. `zone` is an IANA name. */
export interface Setting {
  readonly options: Options;
  readonly traits: Traits;
  readonly zone: string;
  /** The days of the weekend: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
}

/** Something that happens at the desk and takes so many ms. */
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
  /** The break that was open last; '' before the first one. */
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

  /** What was written, in the order in which it was begun. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()].toSorted((a, b) => a.startedAt - b.startedAt);
  }

  /** Tells the clock of something that happens now. */
  tell(event: Event): void {
    const { clock, entries } = step(this.clock, event, this.now, this.#setting.options);
    this.clock = clock;
    this.breakId = clock.break?.id ?? this.breakId;
    for (const entry of entries) this.#entries.set(entry.id, entry);
  }

  /** What a page says; a look follows, as in the background. */
  say(said: PageEvent): void {
    this.tell(said);
    this.#look(ordinary);
  }

  /** Lets so many ms pass with busy or still hands. */
  pass(ms: number, hands: 'busy' | 'still', senses: Partial<Senses> = {}): void {
    const until = this.now + ms;
    const sensed = { ...ordinary, ...senses };
    if (hands === 'busy') this.#use(sensed);
    while (this.now < until) {
      this.now = Math.min(until, this.#nextLook());
      if (hands === 'busy') this.#use(sensed);
      else this.#look(sensed);
    }
  }

  #use(senses: Senses): void {
    this.#inputAt = this.now;
    this.#look(senses);
  }

  /** The browser looks when its alarm rings, and when hands have come to rest. */
  #nextLook(): Instant {
    const { alarm, detectionSeconds } = desiredState(this.clock, this.#setting.options, this.now);
    const rings = alarm ? Math.max(alarm.by, this.now + SECOND) : Number.POSITIVE_INFINITY;
    const rests = this.#inputAt + detectionSeconds * SECOND;
    return rests > this.now ? Math.min(rings, rests) : rings;
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

/** The desk after some acts, of which the last ends at `at`. */
export function live(acts: readonly Act[], at: Instant, setting: Setting): Desk {
  const lasts = acts.reduce((sum, { ms }) => sum + ms, 0);
  const desk = new Desk(at - lasts, setting);
  for (const { happen } of acts) happen(desk);
  return desk;
}

/** The journal of a desk as it is stored: by UTC day. */
export function storedJournal(entries: readonly Entry[]): Record<string, Entry[]> {
  const days: Record<string, Entry[]> = {};
  for (const entry of entries) {
    const key = journalKey(entry.startedAt);
    days[key] = [...(days[key] ?? []), entry];
  }
  return days;
}

/** Hands are busy for so many minutes. */
export function works(minutes: number, senses?: Partial<Senses>): Act {
  const ms = Math.round(minutes * MINUTE);
  return { ms, happen: (desk) => desk.pass(ms, 'busy', senses) };
}

/** Hands are still for so many minutes. */
export function rests(minutes: number, senses?: Partial<Senses>): Act {
  const ms = Math.round(minutes * MINUTE);
  return { ms, happen: (desk) => desk.pass(ms, 'still', senses) };
}

/** Something is said. `said` may be made of the id of the break that was open last, and of the clock. */
export function says(said: PageEvent | ((breakId: string, clock: Clock) => PageEvent)): Act {
  const happen = (desk: Desk) => desk.say(typeof said === 'function' ? said(desk.breakId, desk.clock) : said);
  return { ms: 0, happen };
}

/** Hands rest for the time of a good moment. */
export const pauses: Act = rests(BOUNDARY / MINUTE);

/** Sits for so many minutes and is asked at the rest that ends them. */
export function isAsked(minutes: number): readonly Act[] {
  return [works(minutes - BOUNDARY / MINUTE), pauses];
}

/** The window of the nudge is on the screen. */
export const sees: Act = says((id) => ({ type: 'shown', id }));
export const putsOff: Act = says((id) => ({ type: 'snoozed', id }));
export const skips: Act = says((id) => ({ type: 'skipped', id }));

/** Works in full screen until a break is owed and a good moment for it goes by. */
export const worksInFullScreen: readonly Act[] = [
  works(3),
  works(33, { fullScreen: 'front' }),
  rests(BOUNDARY / MINUTE, { fullScreen: 'front' }),
  works(3, { fullScreen: 'front' }),
];

const stretch = [{ exercise: 'split-stance-tuck' as const, side: 'left' as const, seconds: 25 }];

/** Gets up for the break that was asked for, and is back after so many minutes. */
export function takesBreak(minutes: number): readonly Act[] {
  return [
    sees,
    says((id) => ({ type: 'started', id })),
    rests(minutes),
    says((id) => ({ type: 'finished', id, by: 'end', done: stretch, seated: false })),
    works(0.1),
  ];
}

/** A morning of three hours: a break, one that was put off, a coffee. */
const morning: readonly Act[] = [
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

/** What happens on a day, and the rest of it, and so many days more without a sign. */
export function untilTomorrow(acts: readonly Act[], days = 1): readonly Act[] {
  const lasts = acts.reduce((sum, { ms }) => sum + ms, 0);
  return [...acts, rests((days * 24 * HOUR - lasts) / MINUTE)];
}

/** So many mornings up to the one before today. */
export function mornings(days: number): readonly Act[] {
  return Array.from({ length: days }, () => untilTomorrow(morning)).flat();
}
