/**
 * An observer of a day who knows what a browser can sense, but nothing of the clock. It judges how much must count as
 * sitting, how much may count because no such observer can know, and how much each disturbance may cost.
 */
import { MINUTE, SECOND } from '../../src/core/time';
import { SilentAlarms } from './deafness';
import { VisibleNudge } from './owing';
import type { ScriptLine } from './script';
import {
  EDGE,
  LINGERS,
  LONG_WATCHING,
  OWED_AWAY,
  PERIOD,
  REPORTED_IDLE,
  ROUNDING,
  SOON_BACK,
  STANDING,
  UNNOTICED,
  UNREPORTED_IDLE,
  WATCHING,
} from './senses';
import { StartedBreak } from './trying';
import { World } from './world';

/** What the person does between two signs. `unsure`: there, but it cannot be known whether they sit. */
type State = 'sitting' | 'gone' | 'unsure' | 'off';

/** Lines that need a hand at keyboard or mouse. */
const touching =
  /^(reads|touches|switches|goes full|leaves full|locks|unlocks|presses|pauses|resumes|says|closes the window|clicks|closes the notification|keeps|opens the browser)/;

const nothing = { sureMs: 0, maybeMs: 0 };
/** What began the gap between two signs of the person, and what makes the gap hard to judge. */
const clear = { after: 'input', disturbed: false, glimpsed: false, promised: false };

export class Observer {
  private readonly world = new World();
  private readonly deafness = new SilentAlarms();
  private state: State = 'sitting';
  private owing = new VisibleNudge();
  private trying: StartedBreak | undefined;
  private inputAt: number;
  /** The last sign of the person: input, or something watched. The time since then is `pending`. */
  private signAt: number;
  private gap = clear;
  private pending = nothing;
  private returnedAt = -Infinity;
  private goneSince: number | undefined;
  private standsSince: number | undefined;
  private showingSince: number | undefined;
  private lockedAt: number | undefined;
  /** How long the hands had been still when the screen was locked. */
  private stillAtLock = 0;
  /** The length of the last still stretch that was sitting. */
  private lastStillMs = 0;
  private asleepSince: number | undefined;
  private closedAt: number | undefined;
  private paused = false;
  /** A reader: still hands that touch the mouse every `everyMs`, counted from `since`. */
  private reading: { readonly since: number; readonly everyMs: number } | undefined;
  /** Until when still hands are sitting after *On a call* and *I'm reading*; whether that call has sound. */
  private callUntil = -Infinity;
  private callSounds = false;
  private readingUntil = -Infinity;
  /** Whether the person stood when they left. */
  private stood = false;
  private doubtfulUntil = -Infinity;

  sureMs = 0;
  maybeMs = 0;
  lossMs = 0;
  gainMs = 0;
  readonly absences: { from: number; until: number }[] = [];
  readonly moved: number[] = [];

  constructor(
    settings: readonly ScriptLine[],
    public time: number,
  ) {
    for (const { what } of settings) this.world.hear(what);
    this.inputAt = time;
    this.signAt = time;
  }

  /** Lets a second pass. */
  tick(): void {
    const { world } = this;
    this.time += SECOND;
    if (world.isOn(this.time) === (this.state === 'off')) this.switchHours();
    this.spend();
    if (world.types || this.turnsPage()) this.touch();
    else if (world.shows && world.runs) this.watch();
    else this.applySaid();
    if (this.time <= this.doubtfulUntil && this.time - this.inputAt > EDGE) this.doubtPresence();
    if (world.runs) this.lossMs += this.deafness.rest(this.time, this.time - this.inputAt);
  }

  /** Whether a reader touches the mouse in this second. */
  private turnsPage(): boolean {
    const { reading, world } = this;
    if (!reading || world.asleep || world.locked) return false;
    return (this.time - reading.since) % reading.everyMs === 0;
  }

  /** Assigns the second that has passed. */
  private spend(): void {
    const { world, state } = this;
    const counts = world.runs && !(world.chosen.counts === 'browser' && world.elsewhere);
    if (this.trying) this.trying.spend(counts, world.types);
    else if (!counts || state === 'gone' || state === 'off') return;
    else if (this.standsSince !== undefined) this.maybeMs += this.stoodMs() > STANDING ? SECOND : 0;
    else if (state === 'unsure') this.maybeMs += SECOND;
    else this.pending = { ...this.pending, sureMs: this.pending.sureMs + SECOND };
  }

  private stoodMs(): number {
    return this.standsSince === undefined ? 0 : this.time - this.standsSince;
  }

  private isSitting(): boolean {
    return this.state === 'sitting' && !this.trying;
  }

  /** Input at this moment. */
  private touch(): void {
    const { world } = this;
    if (world.asleep) return;
    const stillMs = this.time - this.inputAt;
    if (stillMs >= UNREPORTED_IDLE) this.returnedAt = this.time;
    this.lossMs += this.deafness.move(this.time, stillMs);
    const watched = this.gap.after === 'watching' && world.shows && !world.call && !this.isSaid();
    if (this.isSitting() && watched && stillMs >= LONG_WATCHING) this.moved.push(this.time);
    if (this.isSitting()) this.close();
    if (this.isSitting() && stillMs >= OWED_AWAY - EDGE) {
      this.owing.still();
      this.lastStillMs = stillMs;
    }
    if (!this.trying) this.comeBack();
    this.inputAt = this.time;
    this.sign('input');
  }

  private comeBack(): void {
    const { goneSince: from } = this;
    if (this.state === 'gone' && from !== undefined) {
      this.absences.push({ from, until: this.time });
      if (this.stood) this.standAgain(this.time - from);
    }
    if (this.state !== 'off') this.state = 'sitting';
    this.goneSince = undefined;
    this.stood = false;
  }

  /** A person who stood and is soon back stands as before. */
  private standAgain(awayMs: number): void {
    if (awayMs < SOON_BACK - PERIOD) this.standsSince = this.time;
    else if (awayMs < SOON_BACK + PERIOD) this.standsSince = -Infinity;
  }

  /** Notes a sign of the person, at which a new gap begins. */
  private sign(after: 'input' | 'watching'): void {
    this.signAt = this.time;
    this.gap = { ...clear, after };
    this.pending = nothing;
    if (after === 'input') this.showingSince = undefined;
  }

  /**
   * Something is watched. The looks, two minutes apart, may miss what is shorter than that. After an hour it cannot be
   * known whether the person is there.
   */
  private watch(): void {
    if (!this.isSitting()) return;
    this.showingSince ??= this.time;
    if (this.time - this.inputAt > WATCHING + EDGE) this.leave('unknown');
    else if (this.time - this.showingSince <= PERIOD + SECOND) this.gap = { ...this.gap, glimpsed: true };
    else {
      this.close();
      if (this.isSitting()) this.sign('watching');
    }
  }

  /** Judges the time since the last sign, now that there is a new one. */
  private close(): void {
    const verdict = this.verdict(this.time - this.signAt);
    if (verdict === 'sat') this.count(this.pending.sureMs, this.pending.maybeMs);
    else if (verdict === 'away') this.leave('away');
    else this.doubt();
  }

  private verdict(gapMs: number): 'sat' | 'away' | 'maybe' {
    const { after, disturbed, glimpsed, promised } = this.gap;
    if (promised && !disturbed) return 'sat';
    if (gapMs <= EDGE && !disturbed) return 'sat';
    const [least, most] = this.awayMs();
    const seenMs = this.world.readMs + (after === 'watching' || disturbed ? PERIOD + EDGE : 0);
    if (gapMs < least - EDGE - seenMs) return 'sat';
    if (glimpsed || gapMs < most + EDGE + (disturbed ? 2 * UNNOTICED : 0)) return 'maybe';
    return 'away';
  }

  /** The shortest stillness that may count as an absence, and the longest that may not, in ms. */
  private awayMs(): [number, number] {
    const { chosen, chromium } = this.world;
    const asked = this.owing.isAsked(this.inputAt);
    const away = chosen.awayMinutes * MINUTE;
    const short = Math.min(away, OWED_AWAY);
    const locked = chromium ? this.isLockedByHand() : 'no';
    const surely = locked === 'yes' || (asked === 'yes' && !this.paused);
    return [asked === 'no' && locked === 'no' ? away : short, surely ? short : away];
  }

  /** Whether the person locked the screen, as far as the browser can know: after a minute of stillness it cannot. */
  private isLockedByHand(): 'yes' | 'no' | 'maybe' {
    if (this.lockedAt === undefined) return 'no';
    return this.stillAtLock < this.unreportedMs() ? 'yes' : 'maybe';
  }

  /** The browser has not reported stillness shorter than this as a minute of idleness. */
  private unreportedMs(): number {
    return REPORTED_IDLE - EDGE - this.world.readMs;
  }

  private count(sureMs: number, maybeMs: number): void {
    this.sureMs += sureMs;
    this.maybeMs += maybeMs;
    this.pending = nothing;
  }

  /** *I was just up*: the still stretch that counted as sitting was a break. */
  private wasUp(): void {
    this.lossMs += this.lastStillMs + ROUNDING;
    // The rest of an hour of reading still counts as said.
    const { readingUntil } = this;
    this.endBout();
    this.readingUntil = readingUntil;
  }

  /** It cannot be known what the time since the last sign was. */
  private doubt(): void {
    this.lossMs += this.world.readMs;
    this.count(0, this.pending.sureMs + this.pending.maybeMs);
    this.lossMs += this.gap.after === 'watching' ? PERIOD : ROUNDING;
    if (this.world.chosen.counts === 'browser') this.lossMs += UNREPORTED_IDLE;
    if (this.standsSince !== undefined) this.standsSince = -Infinity;
    this.state = 'unsure';
  }

  private leave(why: 'away' | 'unknown'): void {
    this.lossMs += this.world.readMs;
    this.lossMs += this.gap.after === 'watching' ? PERIOD : ROUNDING;
    // Stillness that is too short to be reported is left out together with the program in which it began.
    if (this.world.chosen.counts === 'browser') this.lossMs += UNREPORTED_IDLE;
    this.goneSince = why === 'away' ? this.signAt : undefined;
    this.stood = why === 'away' && this.standsSince !== undefined;
    this.state = 'gone';
    this.endBout();
  }

  /** A person who stood for so long that a nudge asked them to move may stand again after an absence, or not. */
  private endBout(): void {
    this.pending = nothing;
    this.readingUntil = -Infinity;
    this.owing = new VisibleNudge();
    this.standsSince = this.stoodMs() > STANDING - PERIOD ? -Infinity : undefined;
  }

  /** The working hours begin or end. A person whose hands have only just come to rest is still there. */
  private switchHours(): void {
    if (this.state === 'off') {
      this.state = this.time - this.inputAt < UNREPORTED_IDLE ? 'sitting' : 'gone';
      this.sign('input');
      return;
    }
    this.interrupt();
    this.endBout();
    this.standsSince = undefined;
    this.state = 'off';
  }

  /** Something ends the count: the stillness before it may have been sitting. */
  private interrupt(): void {
    const stillMs = this.time - this.signAt;
    if (this.trying) this.abandonBreak();
    else if (this.state !== 'sitting') return;
    else if (stillMs <= UNREPORTED_IDLE) this.count(this.pending.sureMs, this.pending.maybeMs);
    else if (this.verdict(stillMs) === 'away') this.leave('away');
    else this.count(0, this.pending.sureMs + this.pending.maybeMs);
  }

  /** Something ends a running break from outside: it cannot be known what it was. */
  private abandonBreak(): void {
    if (!this.trying) return;
    this.maybeMs += this.trying.countedMs;
    this.lossMs += PERIOD;
    this.trying = undefined;
    this.state = 'unsure';
  }

  /** Applies a line of the script. */
  hear(what: string): void {
    this.applyMachine(what);
    this.applyHands(what);
    // The person presses the key that unlocks while the screen is still locked.
    if (what === 'unlocks the screen') this.touch();
    this.world.hear(what);
    if (what === 'locks the screen') this.stillAtLock = this.time - this.inputAt;
    if (what === 'opens the browser' && this.closedAt !== undefined) this.openBrowser();
    const unseen =
      what === 'locks the screen' && this.world.chromium && this.stillAtLock >= this.unreportedMs();
    if (unseen) this.gainMs += this.stillAtLock;
    if (touching.test(what) && !unseen) this.touch();
    if (/locks the screen$/.test(what)) this.lockedAt = what.startsWith('un') ? undefined : this.time;
    this.applyButtons(what);
  }

  private applyHands(what: string): void {
    const every = /^reads, touching the mouse every (\d+) seconds$/.exec(what)?.[1];
    if (every !== undefined) this.reading = { since: this.time, everyMs: Number(every) * SECOND };
    else if (/^(works|is still)/.test(what)) this.reading = undefined;
  }

  private applyMachine(what: string): void {
    const { asleep, closed } = this.world;
    const jump = /^the clock goes (-?\d+) minutes$/.exec(what)?.[1];
    if (jump !== undefined) this.jump(Number(jump) * MINUTE);
    if (what === 'the machine sleeps' && !asleep) this.fallAsleep();
    if (what === 'the machine wakes' && asleep) this.wake();
    if (what === 'closes the browser' && !closed) this.closeBrowser();
    if (what === 'closes the window' || what === 'the page dies') this.abandonBreak();
  }

  /** Whether still hands are sitting because the person said so. A lock that the browser sees ends that. */
  private isSaid(): boolean {
    const locked = this.world.locked && this.world.chromium;
    return this.time < Math.max(this.callUntil, this.readingUntil) && !locked;
  }

  /** While it holds, what the person said makes still hands sitting; a lock undoes that from the last input on. */
  private applySaid(): void {
    if (!this.isSitting() || !this.world.runs) return;
    const { promised } = this.gap;
    if (this.isSaid()) this.gap = { ...this.gap, promised: true };
    else if (promised && this.world.locked && this.world.chromium)
      this.gap = { ...this.gap, promised: false };
    else if (promised) {
      this.close();
      if (this.isSitting()) this.sign('watching');
    }
  }

  /** What makes still hands sitting because the person said so, and what ends that. */
  private applySaidLines(what: string): void {
    if (what === 'says "on a call"') {
      this.callUntil = this.time + WATCHING;
      this.callSounds = this.world.sounds;
    }
    if (what === 'says the call is over') this.callUntil = -Infinity;
    // A call goes on for two minutes after its sound.
    if (what === 'the sound stops' && this.callSounds && this.callUntil > this.time) {
      this.callUntil = Math.min(this.callUntil, this.time + LINGERS);
      this.lossMs += PERIOD;
    }
    // A call that the browser sees is the one of *On a call*.
    if (/^(leaves the call|the call falls silent)$/.test(what) && this.callUntil > this.time) {
      this.callUntil = Math.min(this.callUntil, this.time + LINGERS);
      this.lossMs += PERIOD;
    }
    if (what === `says "I'm reading"`) this.readingUntil = this.time + WATCHING;
    if (what === `says "I'm not reading any more"`) this.readingUntil = -Infinity;
  }

  private applyButtons(what: string): void {
    if (!this.world.runs) return;
    this.applySaidLines(what);
    if (what === `says "I'm standing"`) this.stand();
    if (what === `says "I'm sitting"`) this.standsSince = undefined;
    if (what === 'presses break now') this.owing.wanted = true;
    if (/^(pauses|resumes)/.test(what)) this.paused = what !== 'resumes';
  }

  private stand(): void {
    if (this.trying || this.state === 'off') return;
    const { readingUntil } = this;
    this.endBout();
    this.readingUntil = readingUntil;
    this.standsSince = this.time;
  }

  /** Something happens to clock, machine or looks: the pending time is harder to judge, and `lossMs` may be lost. */
  private disturb(lossMs: number): void {
    this.gap = { ...this.gap, disturbed: true };
    if (this.trying) this.trying.messy = true;
    this.lossMs += lossMs;
    this.gainMs += UNREPORTED_IDLE;
  }

  /** The clock is set by `byMs`. A jump ahead ends the count at the last look, unless it goes unnoticed. */
  private jump(byMs: number): void {
    this.disturb(PERIOD);
    if (this.world.chromium) this.deafness.setBack(this.time, -byMs);
    // The jump looks like a sleep, which ends with input: stillness before the next look may belong to it.
    if (byMs > UNNOTICED) this.doubtfulUntil = this.time + PERIOD;
    if (byMs <= 0 || byMs > UNNOTICED) return;
    this.gainMs += byMs;
  }

  private fallAsleep(): void {
    this.asleepSince = this.time;
    this.abandonBreak();
  }

  private wake(): void {
    const sleptMs = this.time - (this.asleepSince ?? this.time);
    this.disturb(PERIOD);
    if (sleptMs > UNNOTICED || this.world.closed) return;
    if (this.state === 'unsure') this.maybeMs += sleptMs;
    if (this.isSitting()) this.pending = { ...this.pending, maybeMs: this.pending.maybeMs + sleptMs };
  }

  private closeBrowser(): void {
    this.interrupt();
    this.disturb(PERIOD);
    this.closedAt = this.time;
  }

  private openBrowser(): void {
    const closedAt = this.closedAt ?? this.time;
    const long = this.time - closedAt > UNNOTICED;
    this.closedAt = undefined;
    this.returnedAt = this.time;
    const stood = this.standsSince;
    if (long) this.endBout();
    this.standsSince = stood;
    const soon = this.time - closedAt < SOON_BACK + PERIOD;
    if (this.standsSince !== undefined) this.standsSince = soon ? -Infinity : undefined;
    if (this.state === 'off') return;
    this.goneSince = undefined;
    this.state = 'unsure';
    this.notice();
  }

  /** The background notices something, which ends a time without alarms. */
  private notice(): void {
    this.lossMs += this.deafness.hear(this.time);
  }

  /** The person pressed something in a nudge or its page, or the page did so by itself (`byHand` is false). */
  press(type: string, byHand: boolean, done: boolean): void {
    if (type === 'finished') this.finish(done);
    if (type === 'takenBack') this.takeBack();
    if (type === 'wasUp') this.wasUp();
    if (byHand) this.touch();
    if (byHand) this.notice();
    if (this.state === 'off') return;
    // When still hands start the break, the person may have left the chair at once.
    if (type === 'started' && !byHand) this.count(0, this.pending.sureMs + this.pending.maybeMs);
    const mayRead = !byHand && this.owing.mayRead();
    // Stillness that is too short to be reported is left out together with the program in which it began.
    if (type === 'started' && !byHand && this.world.chosen.counts === 'browser')
      this.lossMs += UNREPORTED_IDLE;
    if (type === 'started' && !byHand) this.lossMs += this.world.readMs;
    if (type === 'started')
      this.trying ??= new StartedBreak(this.time, this.standsSince !== undefined, mayRead);
    if (['snoozed', 'skipped', 'finished', 'dismissed'].includes(type)) this.owing.answer();
  }

  private finish(done: boolean): void {
    const { trying } = this;
    if (!trying) return;
    this.trying = undefined;
    const verdict = trying.verdict(this.time, done);
    // Where only this browser counts, no look checks which program is in front during a break.
    const isWholeComputer = this.world.chosen.counts === 'computer';
    if (verdict === 'sat')
      this.count(isWholeComputer ? trying.countedMs : 0, isWholeComputer ? 0 : trying.countedMs);
    else if (verdict === 'break') this.rest(trying);
    else {
      this.pending = { sureMs: trying.countedMs, maybeMs: 0 };
      this.doubt();
    }
  }

  /** The break was taken back: its time counts as if it had not started. */
  private takeBack(): void {
    const { trying } = this;
    if (!trying) return;
    this.trying = undefined;
    const isWholeComputer = this.world.chosen.counts === 'computer';
    this.count(isWholeComputer ? trying.countedMs : 0, isWholeComputer ? 0 : trying.countedMs);
  }

  private rest({ since, stood }: StartedBreak): void {
    this.endBout();
    this.standsSince = stood ? this.time : undefined;
    this.state = 'gone';
    this.goneSince = since;
  }

  /** A nudge was seen. */
  nudge(): void {
    this.owing.nudge(this.time);
  }

  /**
   * A look was lost or late, or the background died of it. The next one comes a period later, unless no alarm rings at
   * all.
   */
  trouble(lateMs: number): void {
    const deaf = this.state !== 'sitting' || this.time - this.returnedAt < EDGE;
    const again = this.deafness.trouble(this.time, deaf);
    const blindMs = PERIOD + lateMs + (again ? PERIOD : 0);
    this.disturb(blindMs);
    // A lock that was not reported at once is dated to the look that finds it.
    if (this.world.chromium) this.gainMs += PERIOD;
    // Where only this browser counts, a switch to another program was not seen.
    if (this.world.chosen.counts === 'browser') this.gainMs += blindMs;
    if (again) this.doubtPresence();
  }

  /** In a silence, a person who sits still may be taken to be away until the next input. */
  private doubtPresence(): void {
    if (!this.isSitting()) return;
    this.interrupt();
    if (this.standsSince !== undefined) this.standsSince = -Infinity;
    if (this.isSitting()) this.state = 'unsure';
  }

  /** Ends the day: the open time may or may not be counted. */
  end(): void {
    this.interrupt();
    this.lossMs += this.deafness.hear(this.time, true);
  }
}
