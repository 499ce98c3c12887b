/**
 * A desk to live a day at: a person, a computer and a browser that does what `outlook` asks of it, second by
 * second. The background is dead between events: the clock is written to JSON and read again for each one.
 */
import { BOUNDARY, type Clock, newClock, type Place, readClock, SILENCE } from '../../src/core/clock';
import type { Event, Said } from '../../src/core/events';
import { journalKey, putEntries, readEntries } from '../../src/core/journal';
import { defaultOptions, type Options } from '../../src/core/options';
import { outlook } from '../../src/core/outlook';
import { step } from '../../src/core/step';
import type { Instant } from '../../src/core/time';
import { SECOND } from '../../src/core/time';

/** Monday 23 November 2026, 00:00 UTC: script times count from here. */
export const MIDNIGHT: Instant = Date.UTC(2026, 10, 23);

export class Desk {
  options: Options = defaultOptions;
  /** True time, in ms since midnight; `offset` is how far the computer's clock is off. */
  time = 0;
  offset = 0;
  hands: 'busy' | 'still' = 'still';
  place: Place = 'browsing';
  front: number | null = 1;
  inputAt = 0;
  machine: 'awake' | 'asleep' = 'awake';
  browser: 'open' | 'closed' = 'open';
  takesFocus = false;
  zone = 'UTC';
  /** The break whose page lives, and every look and every event that was sent. */
  page: string | undefined;
  looks = 0;
  /**
   * The most that anybody can have been seen sitting: the time the browser was open and the machine awake. A sleep
   * of no more than two pulse periods goes unnoticed.
   */
  awakeMs = 0;
  private asleepMs = 0;
  /** Every nudge, as a stranger beside the desk would see it. */
  readonly nudges: { at: Instant; stillMs: number; paused: boolean }[] = [];
  readonly happened: { at: Instant; event: Event }[] = [];

  private stored: string = JSON.stringify(newClock('desk'));
  private days: Record<string, unknown[]> = {};
  /** Alarms are timers: they run on true time, whatever the clock is set to. */
  private alarm: { at: number; every: number } | undefined;
  private detectionSeconds = 60;
  private watchesWindows = true;
  private idle = false;
  private fresh = true;

  get now(): Instant {
    return MIDNIGHT + this.time + this.offset;
  }

  get clock(): Clock {
    const clock = readClock(JSON.parse(this.stored));
    if (!clock) throw new Error(`The stored clock cannot be read: ${this.stored}`);
    return clock;
  }

  /** Every entry, by the instant it begins. */
  get journal() {
    return Object.values(this.days)
      .flatMap(readEntries)
      .sort((a, b) => a.startedAt - b.startedAt || Number(a.id.slice(5)) - Number(b.id.slice(5)));
  }

  /** Lets one second pass, with whatever the browser would notice in it. */
  tick(): void {
    this.time += SECOND;
    if (this.hands === 'busy' && this.machine === 'awake') this.inputAt = this.time;
    this.asleepMs = this.machine === 'asleep' ? this.asleepMs + SECOND : 0;
    if (this.browser === 'open' && this.asleepMs <= SILENCE) this.awakeMs += SECOND;
    if (this.lives() && (this.noticesIdleness() || this.alarmRings())) this.look();
  }

  private lives(): boolean {
    return this.machine === 'awake' && this.browser === 'open';
  }

  /** Input at this moment, as from pressing a button or moving the mouse once. */
  touch(): void {
    if (this.machine === 'asleep') return;
    this.inputAt = this.time;
    if (this.lives() && this.noticesIdleness()) this.look();
  }

  /** What a page of ours says; a look follows each, as in the background. */
  say(said: Said): void {
    if (!this.lives()) return;
    this.dispatch(said);
    this.look();
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
    this.idle = false;
    this.look();
  }

  closeBrowser(): void {
    this.browser = 'closed';
    this.page = undefined;
    this.alarm = undefined;
  }

  /** One reading of what is true now, dispatched and made so. */
  look(): void {
    if (!this.lives()) return;
    this.looks += 1;
    const open = this.clock.break;
    const still = this.time - this.inputAt;
    this.dispatch({
      type: 'pulsed',
      idleMs: still >= BOUNDARY ? still : 0,
      place: this.place,
      front: this.front,
      page: open ? (this.page === open.id ? 'alive' : 'missing') : undefined,
      fresh: this.fresh,
      takesFocus: this.takesFocus,
      zone: this.zone,
    });
    this.fresh = false;
    this.present();
  }

  dispatch(event: Event): void {
    this.happened.push({ at: this.now, event });
    const { clock, entries } = step(this.clock, event, this.now, this.options);
    this.stored = JSON.stringify(clock);
    for (const entry of entries) {
      const key = journalKey(entry.startedAt);
      this.days[key] = putEntries(this.days[key] ?? [], JSON.parse(JSON.stringify([entry])));
    }
  }

  private present(): void {
    const wanted = outlook(this.clock, this.options, this.now);
    this.detectionSeconds = wanted.detectionSeconds;
    this.watchesWindows = wanted.watchesWindows;
    if (this.clock.break?.id !== this.page) this.page = undefined;
    this.alarm = wanted.alarm ? this.setAlarm(wanted.alarm) : undefined;
    if (!wanted.window) return;
    this.page = wanted.window.breakId;
    if (this.clock.break?.origin === 'nudged') {
      this.nudges.push({
        at: this.now,
        stillMs: this.time - this.inputAt,
        paused: this.clock.pause !== null,
      });
    }
    this.say({ type: 'shown', id: this.page });
  }

  private setAlarm({ by, every }: { by: Instant; every: number }) {
    const standing = this.alarm;
    const latest = Math.min(by - this.now, every) + this.time;
    if (standing && standing.every === every && standing.at > this.time && standing.at <= latest)
      return standing;
    return { at: latest, every };
  }

  private alarmRings(): boolean {
    if (!this.alarm || this.time < this.alarm.at) return false;
    this.alarm = { at: this.time + this.alarm.every, every: this.alarm.every };
    return true;
  }

  private noticesIdleness(): boolean {
    const idle = this.time - this.inputAt >= this.detectionSeconds * SECOND;
    if (idle === this.idle) return false;
    this.idle = idle;
    return true;
  }
}
