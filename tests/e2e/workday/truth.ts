/** Derives the expected journal of a day from the script alone, without the code of the product. */
import { MINUTE } from '../../../src/core/time';
import type { Line, Moment } from './line';
import type { Lived } from './live';

/** The pulse period: the most that may be lost if no event reaches the browser in time. */
const PULSE_MS = 2 * MINUTE;

/** A time near which some sitting may be lost. */
interface Gap extends Moment {
  /** How much may be lost. */
  readonly lostMs: number;
  /** Whether an open bout moves together with the clock. */
  readonly moves: boolean;
}

class Truth {
  private readonly lines: Line[] = [];
  /** When the person sat down; undefined while they are up. */
  private seated: Moment | undefined;
  /** When the hands became still; undefined while they are busy. */
  private resting: Moment | undefined;
  private up: { since: Moment; words: string } | undefined;
  /** When the nudge for the break that is due came; undefined if there was none, or if it was answered. */
  private asked: Moment | undefined;
  /** When the machine slept or its clock was set. Some sitting near that may be lost. */
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

  /**
   * The break begins with the last input, because there is no later sign of the person. If there was a nudge, it may
   * also begin with the nudge.
   */
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
    // Flexor may notice the start and the end of a hold only with the next look.
    const noticed = (moment: Moment) => ({ ...moment, to: moment.to + PULSE_MS });
    if (start) this.add(kind, noticed(start), noticed(now), words);
  }

  /** There was no look between the last gap and now, so that time may be lost too. */
  private extendLastGap(now: Moment): void {
    const gap = this.gaps.pop();
    if (gap) this.gaps.push({ ...gap, to: now.to, lostMs: gap.lostMs + now.to - gap.from });
  }

  private readonly handlers: readonly [RegExp, (now: Moment, ...args: string[]) => void][] = [
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
    [/^is looked at again$/, (now) => this.extendLastGap(now)],
    [
      /^is off$/,
      (now) => {
        if (this.seated) this.add('bout', this.seated, now);
        this.seated = undefined;
      },
    ],
    [/^counts all day again$/, (now) => this.sitDown(now)],
  ];

  /** Applies a line of the script. */
  apply({ what, from, to }: Lived): void {
    for (const [words, handle] of this.handlers) {
      const match = words.exec(what);
      if (match) handle({ at: from, from, to }, ...match.slice(1));
    }
  }

  /** The lines that the journal must have. If the person is still up at the end, the last break has no end. */
  expectedLines(): Line[] {
    if (this.up) this.add('break', this.up.since, undefined, this.up.words);
    return this.lines.map((line) => this.loosen(line)).toSorted((a, b) => a.start.at - b.start.at);
  }

  /** How much sitting may be lost in a span. */
  private lost(span: Moment, gaps: readonly Gap[] = this.gaps): number {
    const near = gaps.filter(({ from, to }) => to > span.from - PULSE_MS && from < span.to + PULSE_MS);
    return near.reduce((sum, { lostMs }) => sum + lostMs, 0);
  }

  /**
   * Widens the spans of a line near a gap: there, sitting may end earlier or begin later, but never the other way
   * round.
   */
  private loosen(line: Line): Line {
    const { kind, start, end } = line;
    if (kind !== 'bout' && kind !== 'break') return line;
    const later = (moment: Moment) => ({ ...moment, to: moment.to + this.lost(moment) });
    const sooner = (moment: Moment) => ({ ...moment, from: moment.from - this.lost(moment) });
    if (kind === 'break') return { ...line, start: sooner(start), end: end && later(end) };
    if (!end) return line;
    // A bout that is open while the clock is set moves with it.
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

/** The lines that the journal of this day must have, ordered by their start. */
export function truthOf(lived: readonly Lived[]): Line[] {
  const truth = new Truth();
  for (const line of lived) truth.apply(line);
  return truth.expectedLines();
}

/** The spans in which the person sat, in ms since midnight. */
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
