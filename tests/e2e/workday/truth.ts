/** What the journal of a day must say, from nothing but what the person did: the script, not the product, knows. */
import { MINUTE } from '../../../src/core/time';
import type { Line, Moment } from './line';
import type { Lived } from './live';

/** The pulse period: what may be lost where nothing tells the browser in time. */
const PULSE_MS = 2 * MINUTE;

/** A time near which sitting may be lost, and how much of it. */
interface Gap extends Moment {
  readonly lostMs: number;
  /** Whether what is open then moves with the clock. */
  readonly moves: boolean;
}

class Truth {
  private readonly lines: Line[] = [];
  /** When this sitting began; undefined while nobody sits. */
  private seated: Moment | undefined;
  /** When the hands were last seen to rest; undefined while they are busy. */
  private resting: Moment | undefined;
  private up: { since: Moment; words: string } | undefined;
  /** When the break that is owed was asked for; undefined if none is, or it was answered. */
  private asked: Moment | undefined;
  /** When the machine slept or its clock was set: sitting near that may be lost. */
  private readonly gaps: Gap[] = [];
  private lidClosed: Moment | undefined;
  private since: Readonly<Record<string, Moment>> = {};

  private add(kind: string, start: Moment, end?: Moment, words?: string): void {
    this.lines.push({ kind, start, end, words });
  }

  private sitDown(now: Moment): void {
    if (this.up) this.add('break', this.up.since, now, this.up.words);
    this.up = undefined;
    this.seated = now;
    this.resting = undefined;
    this.asked = undefined;
  }

  /** Away is dated back to the last input: nobody can know better. A nudge is answered once it can be seen. */
  private getUp(now: Moment, words = this.asked ? 'nudged, hands off' : 'natural, presumed'): void {
    if (!this.seated) return;
    const stillSince = this.resting ?? now;
    const since = { ...stillSince, to: Math.max(stillSince.to, this.asked?.to ?? 0) };
    this.add('bout', this.seated, since);
    this.seated = undefined;
    this.up = { since, words };
  }

  private begin(what: string, now: Moment): void {
    this.since = { ...this.since, [what]: now };
  }

  private finish(kind: string, what: string, now: Moment, words: string): void {
    const start = this.since[what];
    // A hold is seen to begin and to end with the next look.
    const seen = (moment: Moment) => ({ ...moment, to: moment.to + PULSE_MS });
    if (start) this.add(kind, seen(start), seen(now), words);
  }

  /** Nothing looked between the last gap and now: that may be lost too. */
  private findAgain(now: Moment): void {
    const gap = this.gaps.pop();
    if (gap) this.gaps.push({ ...gap, to: now.to, lostMs: gap.lostMs + now.to - gap.from });
  }

  private readonly meanings: readonly [RegExp, (now: Moment, ...args: string[]) => void][] = [
    [/^sits down$/, (now) => this.sitDown(now)],
    [/^(gets up|goes home)$/, (now) => this.getUp(now)],
    [
      /^reads$/,
      (now) => {
        this.resting = now;
      },
    ],
    [
      /^(works|stops the video)$/,
      () => {
        this.resting = undefined;
      },
    ],
    [
      /^is asked: (.+)$/,
      (now, why) => {
        this.add('nudge', now, now, why);
        this.asked = now;
      },
    ],
    [/^presses later$/, (now) => this.add('snoozed', now, now, 'said')],
    [/^has not answered$/, (now) => this.add('snoozed', now, now, 'unanswered')],
    [
      /^presses skip$/,
      (now) => {
        this.add('skipped', now, now, 'said');
        this.asked = undefined;
      },
    ],
    [
      /^presses start$/,
      (now) => {
        this.resting = undefined;
        this.getUp(now, 'nudged, hands off');
      },
    ],
    [/^joins a call$/, (now) => this.begin('call', now)],
    [/^hangs up$/, (now) => this.finish('hold', 'call', now, 'call, seen')],
    [/^fills the screen$/, (now) => this.begin('full screen', now)],
    [/^leaves full screen$/, (now) => this.finish('hold', 'full screen', now, 'full screen, seen')],
    [
      /^closes the lid$/,
      (now) => {
        this.lidClosed = now;
      },
    ],
    [
      /^opens the lid$/,
      (now) => {
        const from = this.lidClosed?.from ?? now.from;
        this.gaps.push({ ...now, from, lostMs: PULSE_MS, moves: false });
      },
    ],
    [/^the clock goes /, (now) => this.gaps.push({ ...now, lostMs: PULSE_MS, moves: true })],
    [/^is looked at again$/, (now) => this.findAgain(now)],
    [
      /^is off$/,
      (now) => {
        if (this.seated) this.add('bout', this.seated, now);
        this.seated = undefined;
      },
    ],
    [/^counts all day again$/, (now) => this.sitDown(now)],
  ];

  live({ what, from, to }: Lived): void {
    for (const [words, means] of this.meanings) {
      const match = words.exec(what);
      if (match) means({ at: from, from, to }, ...match.slice(1));
    }
  }

  /** The day as it must have been recorded; whoever has gone is still gone: how long, is not known yet. */
  told(): Line[] {
    if (this.up) this.add('break', this.up.since, undefined, this.up.words);
    return this.lines.map((line) => this.loosen(line)).toSorted((a, b) => a.start.at - b.start.at);
  }

  /** How much may have been lost in a span. */
  private lost(span: Moment, gaps: readonly Gap[] = this.gaps): number {
    const near = gaps.filter(({ from, to }) => to > span.from - PULSE_MS && from < span.to + PULSE_MS);
    return near.reduce((sum, { lostMs }) => sum + lostMs, 0);
  }

  /** Near a gap, sitting may seem to have ended sooner and begun later than it did; never the other way round. */
  private loosen(line: Line): Line {
    const { kind, start, end } = line;
    if (kind !== 'bout' && kind !== 'break') return line;
    const later = (moment: Moment) => ({ ...moment, to: moment.to + this.lost(moment) });
    const sooner = (moment: Moment) => ({ ...moment, from: moment.from - this.lost(moment) });
    if (kind === 'break') return { ...line, start: sooner(start), end: end && later(end) };
    if (!end) return line;
    // A bout that is open while the clock is set back moves with it.
    const moving = this.gaps.filter(({ moves }) => moves);
    const whole = { at: start.at, from: start.from, to: end.to };
    return {
      ...line,
      start: { ...start, to: start.to + Math.max(this.lost(start), this.lost(whole, moving)) },
      end: sooner(end),
      sittingMs: whole.to - whole.from,
      mayLackMs: this.lost(whole),
    };
  }
}

export function truthOf(lived: readonly Lived[]): Line[] {
  const truth = new Truth();
  for (const line of lived) truth.live(line);
  return truth.told();
}

/** The spans in which somebody sat, in ms since midnight. */
export function seatedSpans(lines: readonly Line[]): [from: number, to: number][] {
  return lines.flatMap(({ kind, start, end }) =>
    kind === 'bout' && end ? [[start.from, end.to] as [number, number]] : [],
  );
}

/** The spans outside of working hours, in ms since midnight. */
export function offSpans(lived: readonly Lived[]): [from: number, to: number][] {
  const ends = lived.filter(({ what }) => what === 'counts all day again');
  return lived.flatMap(({ what, at }): [number, number][] => {
    const end = what === 'is off' ? ends.find(({ from }) => from > at) : undefined;
    return end ? [[at, end.from]] : [];
  });
}
