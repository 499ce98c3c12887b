/** How exercises are shown, read group by group: most breaks need two of them. */
import type { Exercise, Group, Showing } from '../../exercise';

/** What each of the files below is. */
interface Shows {
  readonly showings: Readonly<Record<string, Showing>>;
}

const groups: Readonly<Record<Group, () => Promise<Shows>>> = {
  ceiling: () => import('./ceiling'),
  stand: () => import('./stand'),
  walk: () => import('./walk'),
  'hip-flexors': () => import('./hip-flexors'),
  'posterior-chain': () => import('./posterior-chain'),
  glutes: () => import('./glutes'),
  'upper-back': () => import('./upper-back'),
  'chest-shoulders': () => import('./chest-shoulders'),
  neck: () => import('./neck'),
  wrists: () => import('./wrists'),
  eyes: () => import('./eyes'),
  'warm-up': () => import('./warm-up'),
  'hip-flexor-stretch': () => import('./hip-flexor-stretch'),
  'hip-flexor-strength': () => import('./hip-flexor-strength'),
  core: () => import('./core'),
  'cool-down': () => import('./cool-down'),
};

/** How this exercise of the library is shown. */
export async function load({ id, group }: Exercise): Promise<Showing> {
  const showing = (await groups[group]()).showings[id];
  if (!showing) throw new RangeError(`Nobody knows how ${id} is shown.`);
  return showing;
}
