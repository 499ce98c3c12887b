/**
 * A desk at which a script is lived second by second: a person, a computer, and a browser that does what `desiredState`
 * asks of it. The background is dead between events: the clock is written to JSON, and read again for each event.
 */
import { type Clock, clockFaults, newClock, readClock } from '../../src/core/clock/clock';
import { type DesiredState, desiredState, isAlarmSufficient } from '../../src/core/clock/desired-state';
import type { Event, PageEvent, Pulse } from '../../src/core/clock/events';
import { BOUNDARY, PULSE_PERIOD, SILENCE } from '../../src/core/clock/rules';
import { isSilent, setBackMs, stillnessBehindLock } from '../../src/core/clock/sitting';
import type { FrontOrBehind, Place, Traits } from '../../src/core/clock/state';
import { step } from '../../src/core/clock/step';
import { cutDay, journalKey, putEntries, readEntries } from '../../src/core/journal/days';
import { readEntry, type Way } from '../../src/core/journal/entries';
import { isoWeek } from '../../src/core/options/hours';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { type Instant, SECOND, startOfDate } from '../../src/core/time';

/** The day of a script that names none: Monday 23 November 2026, in UTC. */
const USUAL = { date: '2026-11-23', zone: 'UTC' };

/** A nudge, as an observer beside the desk sees it. */
export interface SeenNudge {
  readonly at: Instant;
  readonly time: number;
  readonly way: Way;
  readonly stillMs: number;
  readonly clock: Clock;
  /** The number of events by then: more may happen in the same second. */
  readonly happened: number;
}

/** A browser whose windows do not take the focus, with no permission granted: Chromium as installed. */
const plain: Traits = {
  takesFocus: false,
  notifies: false,
  showsBadge: false,
  seesCalls: false,
  fullScreenByButton: false,
  alarmsByWallClock: false,
  idleCountsSleep: false,
};

/** Shorter times without input are not kept in `rests`. */
const LONG_REST = 90 * SECOND;
/** How often the page of a running break reports. */
const REPORT_MS = 10 * SECOND;

export class Desk {
  options: Options = defaultOptions;
  /** The first instant of the script's day; script times are true time since then. */
  midnight: Instant = startOfDate(USUAL.date, USUAL.zone);
  zone = USUAL.zone;
  /** The weekend of the browser's region. */
  weekend = isoWeek.weekend;
  /** True time, in ms since midnight; `offset` is how far the computer's clock is ahead of it, in ms. */
  time = 0;
  offset = 0;
  hands: 'busy' | 'still' = 'still';
  /** A reader: still hands that touch the mouse every `everyMs`, counted from `since`. */
  private reading: { readonly since: number; readonly everyMs: number } | undefined;
  place: Place = 'browsing';
  front: number | null = 1;
  inputAt = 0;
  sound: FrontOrBehind = 'none';
  fullScreen: FrontOrBehind = 'none';
  call: Pulse['call'] = 'none';
  locked = false;
  machine: 'awake' | 'asleep' = 'awake';
  browser: 'open' | 'closed' = 'open';
  traits: Traits = plain;
  /** Chromium schedules alarms by the wall clock, Firefox by true time. */
  alarmsBy: 'true time' | 'wall clock' = 'true time';
  /** Ways of asking that do not work at this desk. */
  readonly broken = new Set<Way>();
  /** How many of the next looks are lost; how many come twice; how many ms late the next one is. */
  lost = 0;
  doubled = 0;
  late = 0;
  /** In how many of the next looks the background dies after it has saved, before it presents. */
  deaths = 0;
  /** The break whose page is alive, and the break whose notification is visible. */
  page: string | undefined;
  notification: string | undefined;
  /** When a notification reminded of a pause. */
  readonly reminders: Instant[] = [];
  /** How often a window was brought to the front. */
  broughtForward = 0;
  looks = 0;
  /**
   * The most sitting that can be counted: the time in which the browser was open and the machine awake. A sleep of up
   * to two pulse periods counts as awake, because it goes unnoticed.
   */
  awakeMs = 0;
  private asleepMs = 0;
  /** How long the machine has been awake in all. */
  private wokenMs = 0;
  /** Whether the machine counts sleep as idle time (some do), and how much sleep it left out since the last input. */
  countsSleepAsIdle = true;
  private leftOutMs = 0;
  /** How long the browser takes to read the idle time: the value is from some moment within that time. */
  readMs = 0;
  readonly nudges: SeenNudge[] = [];
  /** Every time without input of a minute and a half or more, in true time. */
  readonly rests: { readonly from: number; readonly until: number }[] = [];
  readonly happened: { at: Instant; time: number; event: Event }[] = [];
  /** The looks that were lost or late, or in which the background died, by true time. */
  readonly troubles: { time: number; lateMs: number }[] = [];

  private stored: string = JSON.stringify(newClock('desk'));
  /** The clock that was parsed from `from`; valid while `stored` equals `from`. */
  private parsed: { readonly from: string; readonly clock: Clock } | undefined;
  private days: Record<string, unknown[]> = {};
  /** When the alarm last rang. By the wall clock, no alarm rings before that time has come again. */
  private rangAt = 0;
  /** `at` is true time or wall time, according to `alarmsBy`. */
  private alarm: { at: number; every: number } | undefined;
  private detectionSeconds = 60;
  private watchesWindows = true;
  private state: 'active' | 'idle' | 'locked' = 'active';
  private fresh = true;
  private forwarded: string | undefined;
  /** When the page of the open break last reported, and whether it hangs: it is alive, but does nothing. */
  private reportedAt = 0;
  pageIsFrozen = false;
  /** When the late look will happen, in true time. */
  private lateAt: number | undefined;

  get now(): Instant {
    return this.midnight + this.time + this.offset;
  }

  get clock(): Clock {
    const from = this.stored;
    if (this.parsed?.from === from) return this.parsed.clock;
    const clock = readClock(JSON.parse(from));
    const faults = clockFaults(JSON.parse(from));
    if (!clock || faults.length > 0)
      throw new Error(`The stored clock cannot be parsed: ${faults} in ${from}`);
    this.parsed = { from, clock };
    return clock;
  }

  /** The desired state of the browser for the current clock. */
  get outlook(): DesiredState {
    return desiredState(this.clock, this.options, this.now);
  }

  /** Every entry, sorted by the instant at which it begins. */
  get journal() {
    return Object.values(this.days)
      .flatMap(readEntries)
      .sort((a, b) => a.startedAt - b.startedAt || Number(a.id.slice(5)) - Number(b.id.slice(5)));
  }

  /** Lets time pass, and skips the seconds in which nothing can happen in one leap. */
  passUntil(until: number): void {
    while (this.time < until) {
      const dull = Math.ceil((Math.min(until, this.nextNotice()) - this.time) / SECOND) - 1;
      if (dull > 0) this.pass(dull * SECOND);
      this.tick();
    }
  }

  /** Lets one second pass, and handles what the browser notices in it. */
  tick(): void {
    this.pass(SECOND);
    if (!this.lives()) return;
    if (this.lateAt !== undefined && this.time >= this.lateAt) this.lookLate();
    if (this.noticesIdleness() || this.alarmRings()) this.look();
    if (this.time >= this.nextReport()) this.report();
  }

  /** When the page of a running break reports next: every ten seconds while it is alive. */
  private nextReport(): number {
    const open = this.clock.break;
    if (!open || open.startedAt === null || this.page !== open.id || this.pageIsFrozen) return Infinity;
    return this.reportedAt + REPORT_MS;
  }

  /** A report that only shows that the page is alive. The script reports what was played. */
  private report(): void {
    const { break: open } = this.clock;
    if (open) this.say({ type: 'progressed', id: open.id, done: open.done });
  }

  private pass(ms: number): void {
    this.time += ms;
    if (this.machine === 'awake') this.wokenMs += ms;
    if (this.machine === 'asleep' && !this.countsSleepAsIdle) this.leftOutMs += ms;
    if (this.moves() || this.turnsPage()) this.input();
    const before = this.asleepMs;
    this.asleepMs = this.machine === 'asleep' ? before + ms : 0;
    const unnoticed = this.asleepMs === 0 ? ms : Math.max(0, Math.min(ms, SILENCE - before));
    if (this.browser === 'open') this.awakeMs += unnoticed;
  }

  private moves(): boolean {
    return this.hands === 'busy' && this.machine === 'awake' && !this.locked;
  }

  /** Sets the hands to busy or still, or to those of a reader, who touches the mouse now and every `touchesEveryMs`. */
  use(hands: 'busy' | 'still', touchesEveryMs?: number): void {
    this.hands = hands;
    this.reading = touchesEveryMs === undefined ? undefined : { since: this.time, everyMs: touchesEveryMs };
    if (this.reading) this.touch();
  }

  /** Whether a reader touches the mouse in this second. */
  private turnsPage(): boolean {
    const { reading } = this;
    if (!reading || this.machine === 'asleep' || this.locked) return false;
    return (this.time - reading.since) % reading.everyMs === 0;
  }

  /** When a reader touches the mouse next. */
  private nextTouch(): number {
    const { reading } = this;
    if (!reading || this.locked) return Infinity;
    const touches = Math.floor((this.time - reading.since) / reading.everyMs) + 1;
    return reading.since + touches * reading.everyMs;
  }

  /** The earliest time at which the browser can notice anything by itself. */
  private nextNotice(): number {
    if (!this.lives()) return this.nextTouch();
    const { alarm, lateAt = Infinity } = this;
    const rings = alarm ? Math.max(alarm.at, this.rangAt) - this.alarmTime() + this.time : Infinity;
    const input = this.moves() ? this.time + SECOND : this.inputAt;
    if (this.stateAt(this.time + SECOND, input) !== this.state) return this.time;
    const idles =
      this.state === 'active' && !this.moves() ? input + this.detectionSeconds * SECOND : Infinity;
    return Math.min(rings, lateAt, idles, this.nextTouch(), this.nextReport());
  }

  private lives(): boolean {
    return this.machine === 'awake' && this.browser === 'open';
  }

  private input(): void {
    if (this.time - this.inputAt >= LONG_REST) this.rests.push({ from: this.inputAt, until: this.time });
    this.inputAt = this.time;
    this.leftOutMs = 0;
  }

  /** Input at this moment, such as a pressed button or one movement of the mouse. */
  touch(): void {
    if (this.machine === 'asleep') return;
    this.input();
    if (this.lives() && this.noticesIdleness()) this.look();
  }

  /** Opens the lid. What the browser notices, and an alarm that was due, come before any input. */
  wake(): void {
    this.machine = 'awake';
    if (!this.lives()) return;
    const noticed = this.noticesIdleness();
    if (this.alarmRings() || noticed) this.look();
  }

  /** Locks or unlocks the screen by hand, which is input. */
  lock(locked: boolean): void {
    this.locked = locked;
    this.touch();
  }

  /** The screen locks by itself, as it does after some minutes without input. */
  lockItself(): void {
    this.locked = true;
    if (this.lives() && this.noticesIdleness()) this.look();
  }

  /** Sends an event from a page of Flexor; a look follows, as in the background. */
  say(event: PageEvent): void {
    if (!this.lives()) return;
    // The background takes this look in the same turn, so it cannot be lost.
    if (this.fresh || isSilent(this.clock, this.now)) this.lookOnce();
    if (event.type === 'started' || event.type === 'progressed') this.reportedAt = this.time;
    this.dispatch(this.withPageTime(event));
    this.look();
  }

  /** Adds the page's own time to an event of a break page. This time cannot be set, and it stops during sleep. */
  private withPageTime(event: PageEvent): PageEvent {
    // With fractions of a millisecond, as in Chromium.
    const pageTime = { origin: 1, ms: this.wokenMs + ((this.time / SECOND) % 7) / 10 };
    const { type } = event;
    return type === 'started' || type === 'progressed' || type === 'finished'
      ? { ...event, pageTime }
      : event;
  }

  /** Brings another window, or another program, to the front. */
  bring(place: Place, front: number | null): void {
    this.place = place;
    this.front = front;
    if (this.lives() && this.watchesWindows) this.look();
  }

  startBrowser(): void {
    this.browser = 'open';
    this.fresh = true;
    this.state = 'active';
    this.look();
  }

  /** Closes the browser and resets what a browser keeps only while it runs, such as when an alarm last rang. */
  closeBrowser(): void {
    this.browser = 'closed';
    this.page = undefined;
    this.notification = undefined;
    this.alarm = undefined;
    this.rangAt = 0;
    this.detectionSeconds = 60;
    this.watchesWindows = true;
    this.forwarded = undefined;
    this.lateAt = undefined;
  }

  /** One look: reads what is true now, dispatches it and presents the result. It may be lost, late or doubled. */
  look(): void {
    if (!this.lives()) return;
    this.looks += 1;
    if (this.lost > 0 || this.late > 0) {
      this.troubles.push({ time: this.time, lateMs: this.lost > 0 ? 0 : this.late });
      if (this.lost > 0) this.lost -= 1;
      else this.lateAt = this.time + this.late;
      this.late = 0;
      return;
    }
    this.lookOnce();
    if (this.doubled === 0) return;
    this.doubled -= 1;
    this.lookOnce();
  }

  private lookLate(): void {
    this.lateAt = undefined;
    this.lookOnce();
  }

  private lookOnce(): void {
    // The background also sets an alarm first, so that another look follows if it dies.
    this.alarm ??= { at: this.alarmTime() + PULSE_PERIOD, every: PULSE_PERIOD };
    this.dispatch(this.sense());
    this.fresh = false;
    if (this.deaths > 0) {
      this.deaths -= 1;
      this.troubles.push({ time: this.time, lateMs: 0 });
    } else this.present();
  }

  private sense(): Pulse {
    const open = this.clock.break;
    // The value is from a different moment of each reading, but from the same one whenever the day is lived again.
    const lateMs = this.readMs === 0 ? 0 : (this.time / SECOND) % (this.readMs / SECOND + 1);
    const still = this.time - this.inputAt - this.leftOutMs - lateMs * SECOND;
    const locked = this.locked && this.alarmsBy === 'wall clock';
    const { pulse } = this.clock;
    const seen = still >= BOUNDARY ? still : 0;
    return {
      type: 'pulsed',
      idleMs: locked && pulse ? stillnessBehindLock(pulse, this.now) : seen,
      readMs: this.readMs,
      locked,
      place: this.place,
      front: this.front,
      fullScreen: this.fullScreen,
      sound: this.sound,
      call: this.call,
      page: open ? (this.page === open.id ? 'alive' : 'missing') : undefined,
      fresh: this.fresh,
      traits: {
        ...this.traits,
        alarmsByWallClock: this.alarmsBy === 'wall clock',
        idleCountsSleep: this.countsSleepAsIdle,
      },
      zone: this.zone,
      weekend: this.weekend,
    };
  }

  dispatch(event: Event): void {
    this.happened.push({ at: this.now, time: this.time, event });
    this.cutJournal(setBackMs(this.clock, this.now));
    const { clock, entries } = step(this.clock, event, this.now, this.options);
    this.stored = JSON.stringify(clock);
    for (const entry of entries) {
      if (!readEntry(entry)) throw new Error(`The entry cannot be parsed again: ${JSON.stringify(entry)}`);
      const key = journalKey(entry.startedAt);
      this.days[key] = putEntries(this.days[key] ?? [], JSON.parse(JSON.stringify([entry])));
      if (entry.kind === 'nudge') this.seeNudge(entry.way, clock);
    }
  }

  private cutJournal(byMs: number): void {
    if (byMs === 0) return;
    for (const [key, day] of Object.entries(this.days)) this.days[key] = cutDay(day, this.now, byMs) ?? day;
  }

  private seeNudge(way: Way, clock: Clock): void {
    this.nudges.push({
      at: this.now,
      time: this.time,
      way,
      stillMs: this.time - this.inputAt,
      clock,
      happened: this.happened.length,
    });
  }

  /** Brings the browser into the desired state, dispatches the outcome to the clock, and presents again. */
  private present(): void {
    const wanted = this.outlook;
    this.detectionSeconds = wanted.detectionSeconds;
    this.watchesWindows = wanted.watchesWindows;
    this.alarm = wanted.alarm ? this.setAlarm(wanted.alarm) : undefined;
    const { break: open } = this.clock;
    // A page closes itself when its break is over, or when the clock asks in another way.
    const asksElsewhere = open?.startedAt === null && open.way !== 'window';
    if (open?.id !== this.page || asksElsewhere) this.page = undefined;
    if (wanted.notification?.id !== this.notification) this.notification = undefined;
    const outcome = this.presentWindow(wanted.window) ?? this.presentNotification(wanted.notification);
    if (wanted.pauseReminder === 'create') this.remind();
    if (!outcome) return;
    this.dispatch(outcome);
    this.presentAgain(outcome);
  }

  private remind(): void {
    if (!this.broken.has('notification')) this.reminders.push(this.now);
    this.dispatch({ type: 'pauseReminded' });
  }

  /** A look follows what was shown. After a failure a notification is tried; the failed way waits for the next look. */
  private presentAgain(outcome: Event): void {
    if (outcome.type !== 'failed') {
      this.look();
      return;
    }
    const next = this.presentNotification(this.outlook.notification);
    if (next) this.dispatch(next);
  }

  private presentWindow(window: DesiredState['window']): Event | undefined {
    if (!window) return undefined;
    const { breakId: id } = window;
    if (window.forward && this.page === id && this.forwarded !== id) {
      this.forwarded = id;
      this.broughtForward += 1;
    }
    if (this.page === id) return undefined;
    if (this.broken.has('window')) return { type: 'failed', id, way: 'window' };
    this.page = id;
    return { type: 'shown', id };
  }

  private presentNotification(notification: DesiredState['notification']): Event | undefined {
    if (!notification || this.notification === notification.id) return undefined;
    const { id } = notification;
    if (this.broken.has('notification')) return { type: 'failed', id, way: 'notification' };
    this.notification = id;
    return { type: 'shown', id };
  }

  private alarmTime(): number {
    return this.alarmsBy === 'wall clock' ? this.time + this.offset : this.time;
  }

  private setAlarm({ by, every }: { by: Instant; every: number }) {
    const ahead = this.now - this.alarmTime();
    const current = this.alarm && { at: this.alarm.at + ahead, every: this.alarm.every };
    return current && isAlarmSufficient(current, { by, every }, this.now)
      ? this.alarm
      : { at: by - ahead, every };
  }

  private alarmRings(): boolean {
    if (!this.alarm || this.alarmTime() < Math.max(this.alarm.at, this.rangAt)) return false;
    this.rangAt = this.alarmTime();
    this.alarm = { at: this.alarmTime() + this.alarm.every, every: this.alarm.every };
    return true;
  }

  /** Chromium reports a locked screen at once; in Firefox it is only idle. */
  private noticesIdleness(): boolean {
    const state = this.stateAt(this.time, this.inputAt);
    if (state === this.state) return false;
    this.state = state;
    return true;
  }

  private stateAt(time: number, inputAt: number): 'active' | 'idle' | 'locked' {
    if (this.locked && this.alarmsBy === 'wall clock') return 'locked';
    return time - inputAt >= this.detectionSeconds * SECOND ? 'idle' : 'active';
  }
}
