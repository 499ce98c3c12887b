/** The doses that each plan owes to each part of the body, and the rhythm of its breaks. */
import type { Options } from '../../core/options/options';
import { HOUR } from '../../core/time';
import type { Group } from '../exercise';

export interface Rhythm {
  /** One of this number of breaks is a walk. */
  readonly walkEvery: number;
  /** A break is also a walk if there has been no walk for this time. */
  readonly walkAfterMs: number;
  /** Whether a break with a walk contains another exercise. */
  readonly pairs: boolean;
  /** The greatest length of an exercise that is not a walk, in s. */
  readonly longest: number;
  /** The shortest walk that counts, in s. */
  readonly walkSeconds: number;
}

export interface Doses {
  /** The number of exercises in eight hours of work. */
  readonly hipFlexors: number;
  /** The number of exercises in five days of work. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
}

/** With longer breaks there is more strength, and less for the arms, because longer breaks are for the back. */
const longer: Doses = {
  hipFlexors: 4,
  groups: {
    'posterior-chain': 4,
    glutes: 4,
    'upper-back': 2,
    'chest-shoulders': 1,
    neck: 1,
    wrists: 0,
    stand: 3,
  },
};

const doses: Readonly<Record<Options['plan'], Doses>> = {
  'half-hour': {
    hipFlexors: 4,
    groups: {
      'posterior-chain': 3,
      glutes: 2,
      'upper-back': 3,
      'chest-shoulders': 2,
      neck: 2,
      wrists: 1,
      stand: 2,
    },
  },
  hour: {
    hipFlexors: 2,
    groups: {
      'posterior-chain': 4,
      glutes: 4,
      'upper-back': 4,
      'chest-shoulders': 3,
      neck: 4,
      wrists: 2,
      stand: 4,
    },
  },
  'ease-in': {
    hipFlexors: 2,
    groups: {
      'posterior-chain': 1,
      glutes: 1,
      'upper-back': 1,
      'chest-shoulders': 0,
      neck: 1,
      wrists: 0,
      stand: 1,
    },
  },
};

/** The doses of the chosen plan. */
export function dosesOf(options: Pick<Options, 'plan' | 'longer'>): Doses {
  return options.plan === 'half-hour' && options.longer ? longer : doses[options.plan];
}

/** The dose of the hip flexors in `ms` of work: the share of the dose of eight hours, rounded up. */
export function hipFlexorsIn(ms: number, { hipFlexors }: Doses): number {
  return Math.ceil((hipFlexors * ms) / (8 * HOUR));
}

/** From this interval on, in minutes, there is one break an hour, which contains a walk and another exercise. */
const LONG_INTERVAL = 45;

/** Whether an interval, in minutes, is so long that its breaks are those of every hour. */
export function isLongInterval(minutes: number): boolean {
  return minutes >= LONG_INTERVAL;
}

/** The rhythm of breaks. The interval matters as much as the plan, because the person may change the interval. */
export function rhythmOf(options: Pick<Options, 'plan' | 'longer' | 'intervalMinutes' | 'seat'>): Rhythm {
  const more = options.longer ? 30 : 0;
  if (options.plan === 'ease-in') {
    const longest = 75 + more;
    return { walkEvery: 2, walkAfterMs: 2 * HOUR, pairs: false, longest, walkSeconds: 60 };
  }
  const walk = { walkAfterMs: 0.75 * HOUR, walkSeconds: 120 };
  return isLongInterval(options.intervalMinutes)
    ? { ...walk, walkEvery: 1, pairs: true, longest: 120 + more }
    : { ...walk, walkEvery: 2, pairs: false, longest: 90 + more };
}
