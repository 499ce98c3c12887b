/** Simulates a month of work: days of different length, with breaks done, half done, postponed, skipped and swapped. */
import type { Done, Entry, SkipReason } from '../../../src/core/journal/entries';
import type { Options } from '../../../src/core/options/options';
import { HOUR, type Instant, MINUTE, SECOND } from '../../../src/core/time';
import { type BreakPlan, inPlayingOrder, planBreak } from '../../../src/exercises/choosing/break-plan';
import { CHOOSING_DAYS, type Context } from '../../../src/exercises/choosing/context';
import { hashToUnit } from '../../../src/exercises/choosing/ranking';
import { swapperOf } from '../../../src/exercises/choosing/swap';
import { library } from '../../../src/exercises/library';
import { hasBell, recipeMs, workDoneAt } from '../../../src/exercises/player/recipe';
import { played } from '../shown';

/** How a person reacts to a hundred breaks. The breaks that are not counted here are done as planned. */
export interface Habits {
  readonly skips: number;
  readonly snoozes: number;
  readonly half: number;
  readonly brokenOff: number;
  readonly swaps: number;
  /** Getting up without being asked, for some minutes. */
  readonly natural: number;
  /** The hours of work on successive days. The list repeats. */
  readonly hours: readonly number[];
}

export const faithful: Habits = {
  skips: 0,
  snoozes: 0,
  half: 0,
  brokenOff: 0,
  swaps: 0,
  natural: 0,
  hours: [8],
};
export const lively: Habits = {
  skips: 10,
  snoozes: 10,
  half: 5,
  brokenOff: 5,
  swaps: 5,
  natural: 8,
  hours: [8, 6.5, 9, 4, 8.5],
};

export type Answer = 'done' | 'skipped' | 'half' | 'broken off' | 'swapped';

/** A break: its plan, and what the person did. */
export interface Told {
  readonly at: Instant;
  readonly day: number;
  readonly plan: BreakPlan;
  readonly answer: Answer;
  readonly because?: SkipReason;
  readonly done: readonly Done[];
  readonly context: Context;
}

export interface Month {
  readonly told: readonly Told[];
  /** The hours of work on each day. */
  readonly hours: readonly number[];
  readonly journal: readonly Entry[];
}

export const DAYS = 20;
const ZONE = 'UTC';
const reasons = ['busy', 'people around', 'on a call', 'sore', undefined] as const;
/** Monday, 2 November 2026, at nine. */
const FIRST = Date.UTC(2026, 10, 2, 9);

class Life {
  readonly journal: Entry[] = [];
  readonly told: Told[] = [];
  readonly hours: number[] = [];
  private sequence = 0;
  private now = FIRST;
  private sitsSince = FIRST;

  constructor(
    private readonly options: Options,
    private readonly habits: Habits,
    private readonly seed: string,
  ) {}

  live(): Month {
    for (let day = 0; day < DAYS; day++) this.liveDay(day);
    return this;
  }

  private liveDay(day: number): void {
    const weekend = Math.floor(day / 5) * 2;
    const start = FIRST + (day + weekend) * 24 * HOUR;
    const hours = this.habits.hours[day % this.habits.hours.length] ?? 8;
    this.hours.push(hours);
    const noon = start + (hours * HOUR) / 2;
    const lunch = 45 * MINUTE;
    const end = start + hours * HOUR + lunch;
    this.now = start;
    this.sitsSince = start;
    let askAt = start + this.interval();
    let hadLunch = false;
    while (Math.min(askAt, hadLunch ? Number.POSITIVE_INFINITY : noon) < end) {
      if (!hadLunch && askAt >= noon) {
        this.now = Math.max(this.now, noon);
        this.takeBreak('natural', lunch, []);
        hadLunch = true;
      } else {
        this.now = askAt + Math.floor(5 * this.dice('wait')) * MINUTE;
        askAt = this.ask(day);
        continue;
      }
      askAt = this.now + this.interval();
    }
    this.now = end;
    this.endBout();
  }

  private interval(): number {
    return this.options.intervalMinutes * MINUTE;
  }

  private dice(word: string): number {
    return hashToUnit(`${this.seed} ${this.sequence}`, word);
  }

  private happens(word: keyof Omit<Habits, 'hours'>): boolean {
    return 100 * this.dice(word) < this.habits[word];
  }

  private base(startedAt: Instant, endedAt: Instant) {
    return { id: `m.${this.sequence++}`, zone: ZONE, startedAt, endedAt };
  }

  private endBout(): void {
    const sittingMs = this.now - this.sitsSince;
    if (sittingMs <= 0) return;
    const parts = { sittingMs, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
    this.journal.push({ ...this.base(this.sitsSince, this.now), kind: 'bout', ...parts });
  }

  private takeBreak(origin: 'nudged' | 'natural', ms: number, done: Done[]): void {
    this.endBout();
    const { sequence } = this;
    const fields = { origin, certainty: 'hands off', breakId: `b.${sequence}`, done } as const;
    this.journal.push({ ...this.base(this.now, this.now + ms), kind: 'break', ...fields });
    this.now += ms;
    this.sitsSince = this.now;
  }

  /** Handles a break that is due. Returns the instant at which the next one is due. */
  private ask(day: number): Instant {
    if (this.happens('natural')) {
      this.takeBreak('natural', (2 + Math.floor(6 * this.dice('minutes'))) * MINUTE, []);
      return this.now + this.interval();
    }
    if (this.happens('snoozes')) {
      this.sequence++;
      return this.now + 10 * MINUTE;
    }
    const context: Context = {
      library,
      options: this.options,
      journal: this.journal.filter(({ startedAt }) => startedAt > this.now - CHOOSING_DAYS * 24 * HOUR),
      now: this.now,
      zone: ZONE,
      seed: `b.${this.sequence}`,
      sittingMs: this.now - this.sitsSince,
      standingMs: 0,
      call: null,
    };
    const plan = planBreak(context);
    const record = (answer: Answer, done: readonly Done[], because?: SkipReason) =>
      this.told.push({
        at: this.now,
        day,
        plan,
        answer,
        done,
        context,
        ...(because === undefined ? {} : { because }),
      });
    if (this.happens('skips')) {
      const because = reasons[Math.floor(reasons.length * this.dice('because'))];
      record('skipped', [], because);
      const reason = because === undefined ? {} : { because };
      this.journal.push({
        ...this.base(this.now, this.now),
        kind: 'skipped',
        breakId: 'b',
        by: 'said',
        ...reason,
      });
      return this.now + this.interval();
    }
    return this.play(plan, context, record);
  }

  private play(
    plan: BreakPlan,
    context: Context,
    record: (answer: Answer, done: readonly Done[]) => void,
  ): Instant {
    const swaps = this.happens('swaps');
    const main = plan.mains[0];
    const other = swaps && main ? swapperOf(context)(main.exercise, []) : undefined;
    const wanted = inPlayingOrder(plan).map((item) => (other && item === main ? other : item));
    const recipe = played(wanted);
    const whole = recipeMs(recipe) + (hasBell(recipe) ? 0 : 7 * SECOND);
    const half = this.happens('half');
    if (this.happens('brokenOff')) {
      const done = workDoneAt(recipe, 40 * SECOND);
      record('broken off', done);
      const fields = { origin: 'nudged', certainty: 'hands off', breakId: 'b', done } as const;
      const kept = this.base(this.now, this.now + 40 * SECOND);
      this.journal.push({ ...kept, kind: 'partial', ...fields });
      return this.now + 10 * MINUTE;
    }
    const last = recipe.at(-1);
    const ms = half && last ? last.startMs + last.ms * 0.5 : whole;
    const done = workDoneAt(recipe, ms);
    record(half ? 'half' : other ? 'swapped' : 'done', done);
    this.takeBreak('nudged', ms, done);
    return this.now + this.interval();
  }
}

/** Simulates a month. The same seed, habits and options give the same month. */
export function liveMonth(options: Options, habits: Habits, seed: string): Month {
  return new Life(options, habits, seed).live();
}
