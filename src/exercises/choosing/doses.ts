/** What each plan owes to each part of the body, and how it fills a break. */
import type { Options } from '../../core/options/options';
import { HOUR } from '../../core/time';
import type { Group } from '../exercise';

export interface Rhythm {
  /** Of so many breaks one is a walk. */
  readonly walkEvery: number;
  /** A break is a walk, too, when there has been none for so long. */
  readonly walkAfterMs: number;
  /** Whether a break with a walk holds another exercise. */
  readonly pairs: boolean;
  /** The longest exercise but a walk, in s. */
  readonly longest: number;
  /** A walk counts from here on, in s. */
  readonly walkSeconds: number;
}

export interface Doses {
  /** In eight hours of work. */
  readonly hipFlexors: number;
  /** In five days of work. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
}

function groups(
  posterior: number,
  glutes: number,
  upperBack: number,
  chest: number,
  neck: number,
  wrists: number,
  stand: number,
): Doses['groups'] {
  return {
    'posterior-chain': posterior,
    glutes,
    'upper-back': upperBack,
    'chest-shoulders': chest,
    neck,
    wrists,
    stand,
  };
}

/** More strength and less for the arms: what the longer breaks are for is the back. */
const longer: Doses = { hipFlexors: 4, groups: groups(4, 4, 2, 1, 1, 0, 3) };
const doses: Readonly<Record<Options['plan'], Doses>> = {
  'half-hour': { hipFlexors: 4, groups: groups(3, 2, 3, 2, 2, 1, 2) },
  hour: { hipFlexors: 2, groups: groups(4, 4, 4, 3, 4, 2, 4) },
  'ease-in': { hipFlexors: 2, groups: groups(1, 1, 1, 0, 1, 0, 1) },
};

export function dosesOf(options: Pick<Options, 'plan' | 'longer'>): Doses {
  return options.plan === 'half-hour' && options.longer ? longer : doses[options.plan];
}

/** What a working day of so many ms owes to the hip flexors: it never comes to less than the share of an eighth. */
export function hipFlexorsIn(ms: number, { hipFlexors }: Doses): number {
  return Math.ceil((hipFlexors * ms) / (8 * HOUR));
}

/** An interval so long leaves one break an hour, which then holds a walk and something else. */
const LONG_INTERVAL = 45;

/** How breaks follow each other; the interval decides it as much as the plan, for a person may change it. */
export function rhythmOf(options: Pick<Options, 'plan' | 'longer' | 'intervalMinutes' | 'seat'>): Rhythm {
  const more = options.longer ? 30 : 0;
  if (options.plan === 'ease-in') {
    // What is done seated takes a little longer, and some of it has nothing shorter in its place.
    const longest = (options.seat === 'on-feet' ? 60 : 75) + more;
    return { walkEvery: 2, walkAfterMs: 2 * HOUR, pairs: false, longest, walkSeconds: 60 };
  }
  const walk = { walkAfterMs: 0.75 * HOUR, walkSeconds: 120 };
  return options.intervalMinutes >= LONG_INTERVAL
    ? { ...walk, walkEvery: 1, pairs: true, longest: 120 + more }
    : { ...walk, walkEvery: 2, pairs: false, longest: 90 + more };
}
