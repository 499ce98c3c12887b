/** The world that a script describes: the person, the computer and the browser, but nothing of Flexor. */
import type { WorkingWeek } from '../../src/core/options/hours';
import { type Instant, MINUTE, SECOND, startOfDate } from '../../src/core/time';
import { isWorkingTime } from './working-time';

/** The pattern of a line, and how the line changes the world. */
type Rule = [RegExp, (world: World, ...words: string[]) => void];

/** The options that an observer must know to judge what should count. */
interface Chosen {
  intervalMinutes: number;
  awayMinutes: number;
  counts: string;
  when: string;
  hours: WorkingWeek;
  daysOff: readonly string[];
}

const office: WorkingWeek = [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [[9 * 60, 17 * 60 + 30]] : []));

export class World {
  midnight: Instant = startOfDate('2026-11-23', 'UTC');
  zone = 'UTC';
  offset = 0;
  chromium = false;
  showsBadge = false;
  /** How long the browser takes to read the idle time, in ms. */
  readMs = 0;
  moves = false;
  elsewhere = false;
  sounds = false;
  soundInFront = false;
  fullScreen = false;
  call = false;
  locked = false;
  asleep = false;
  closed = false;
  readonly chosen: Chosen = {
    intervalMinutes: 30,
    awayMinutes: 5,
    counts: 'computer',
    when: 'always',
    hours: office,
    daysOff: [],
  };

  /** Applies a line of a script. A line that no rule matches does not concern the world. */
  hear(what: string): void {
    for (const [pattern, apply] of rules) {
      const match = pattern.exec(what);
      if (match) apply(this, ...match.slice(1));
    }
  }

  /** Whether the browser notices the moving hands. */
  get types(): boolean {
    return this.moves && !this.asleep && !this.locked;
  }

  /** Whether something plays or is shown that people watch without input. Firefox does not see locks. */
  get shows(): boolean {
    const watched = this.soundInFront || this.fullScreen || this.call;
    return watched && !(this.locked && this.chromium);
  }

  /** Whether the browser runs on a machine that is awake. */
  get runs(): boolean {
    return !this.asleep && !this.closed;
  }

  /** Whether a moment of true time is within the working hours. */
  isOn(time: number): boolean {
    const { when, hours: week, daysOff } = this.chosen;
    return (
      when === 'always' || isWorkingTime(this.midnight + time + this.offset, this.zone, { week, daysOff })
    );
  }
}

const sets =
  <Key extends keyof World>(key: Key, value: World[Key]) =>
  (world: World) => {
    world[key] = value;
  };

const rules: Rule[] = [
  [
    /^works(?: (elsewhere|in the browser))?$/,
    (world, where) => {
      world.moves = true;
      if (where) world.elsewhere = where === 'elsewhere';
    },
  ],
  [/^(?:is still|reads, touching .*)$/, sets('moves', false)],
  [/^switches to window/, sets('elsewhere', false)],
  [/^another program is in front$/, sets('elsewhere', true)],
  [/^sound starts/, sets('sounds', true)],
  [/^the sound stops$/, sets('sounds', false)],
  [/^sound starts in front$/, sets('soundInFront', true)],
  [/^(?:the sound stops|sound starts behind)$/, sets('soundInFront', false)],
  [/^(?:goes full screen|a film plays on the second screen)$/, sets('fullScreen', true)],
  [/^leaves full screen$/, sets('fullScreen', false)],
  [/^joins a call$/, sets('call', true)],
  [/^(?:leaves the call|the call falls silent|opens a call site)$/, sets('call', false)],
  [/^(?:locks the screen|the screen locks by itself)$/, sets('locked', true)],
  [/^unlocks the screen$/, sets('locked', false)],
  [/^closes the browser$/, sets('closed', true)],
  [/^opens the browser$/, sets('closed', false)],
  [/^the machine sleeps$/, sets('asleep', true)],
  [/^the machine wakes$/, sets('asleep', false)],
  [
    /^the clock goes (-?\d+) minutes$/,
    (world, n) => {
      world.offset += Number(n) * MINUTE;
    },
  ],
  [/^travels to (\S+)$/, (world, zone = '') => sets('zone', zone)(world)],
  [/^the icon is on the toolbar$/, sets('showsBadge', true)],
  [
    /^idleness is read (\d+) seconds late$/,
    (world, seconds) => {
      world.readMs = Number(seconds) * SECOND;
    },
  ],
  [/^the browser is Chromium$/, sets('chromium', true)],
  [
    /^on (\S+) in (\S+)$/,
    (world, date = '', zone = '') => {
      world.zone = zone;
      world.midnight = startOfDate(date, zone);
    },
  ],
  [
    /^sets (\w+) to (.+)$/,
    (world, key = '', value = '') => Object.assign(world.chosen, { [key]: parseValue(value) }),
  ],
];

function parseValue(value: string): unknown {
  return /^[[{\d]/.test(value) ? JSON.parse(value) : value;
}
