/** What the journal of a day must say, from nothing but what the person did: the script, not the product, knows. */
import { MINUTE } from '../../../src/core/time';
import type { Line, Moment } from './line';
import type { Lived } from './live';

/** The pulse period: what may be lost where nothing tells the browser in time. */
const PULSE_MS = 2 * MINUTE;

class Truth {
  private readonly lines: Line[] = [];
  /** When this sitting began; undefined while nobody sits. */
  private seated: Moment | undefined;
  /** When the hands were last seen to rest; undefined while they are busy. */
  private resting: Moment | undefined;
  private up: { since: Moment; words: string } | undefined;
  /** Whether a break is owed that was asked for. */
  private asked = false;
  /** When the machine slept or its clock was set: sitting near that may be lost. */
  private readonly gaps: Moment[] = [];
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
    this.asked = false;
  }

  /** Away is dated back to the last input: nobody can know better. */
  private getUp(now: Moment, words = this.asked ? 'nudged, hands off' : 'natural, presumed'): void {
    if (!this.seated) return;
    const since = this.resting ?? now;
    this.add('bout', this.seated, since);
    this.seated = undefined;
    this.up = { since, words };
  }

  private begin(what: string, now: Moment): void {
    this.since = { ...this.since, [what]: now };
  }

  private finish(kind: string, what: string, now: Moment, words: string): void {
    const start = this.since[what];
    if (start) this.add(kind, start, now, words);
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
        this.asked = true;
      },
    ],
    [/^presses later$/, (now) => this.add('snoozed', now, now, 'said')],
    [/^has not answered$/, (now) => this.add('snoozed', now, now, 'unanswered')],
    [
      /^presses skip$/,
      (now) => {
        this.add('skipped', now, now, 'said');
        this.asked = false;
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
    [/^opens the lid$/, (now) => this.gaps.push({ ...now, from: this.lidClosed?.from ?? now.from })],
    [/^the clock goes /, (now) => this.gaps.push(now)],
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

  /** How often a pulse period may have been lost in a span. */
  private lost(span: Moment): number {
    return this.gaps.filter(({ from, to }) => to > span.from - PULSE_MS && from < span.to + PULSE_MS).length;
  }

  /** Near a gap, sitting may seem to have ended sooner and begun later than it did; never the other way round. */
  private loosen(line: Line): Line {
    const { kind, start, end } = line;
    if (kind !== 'bout' && kind !== 'break') return line;
    const lost = (moment: Moment) => this.lost(moment) * PULSE_MS;
    const later = (moment: Moment) => ({ ...moment, to: moment.to + lost(moment) });
    const sooner = (moment: Moment) => ({ ...moment, from: moment.from - lost(moment) });
    if (kind === 'break') return { ...line, start: sooner(start), end: end && later(end) };
    if (!end) return line;
    const whole = { at: start.at, from: start.from, to: end.to };
    return {
      ...line,
      start: later(start),
      end: sooner(end),
      sittingMs: whole.to - whole.from,
      mayLackMs: this.lost(whole) * PULSE_MS,
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
