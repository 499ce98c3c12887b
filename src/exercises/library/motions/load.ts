/** How exercises are shown, read group by group: most breaks need two of them. */
import type { Exercise, Group, Showing } from '../../exercise';

type Showings = Readonly<Record<string, Showing>>;

const groups: Readonly<Record<Group, () => Promise<Showings>>> = {
  ceiling: async () => (await import('./ceiling')).ceiling,
  stand: async () => (await import('./stand')).stand,
  walk: async () => (await import('./walk')).walk,
  'hip-flexors': async () => (await import('./hip-flexors')).hipFlexors,
  'posterior-chain': async () => (await import('./posterior-chain')).posteriorChain,
  glutes: async () => (await import('./glutes')).glutes,
  'upper-back': async () => (await import('./upper-back')).upperBack,
  'chest-shoulders': async () => (await import('./chest-shoulders')).chestShoulders,
  neck: async () => (await import('./neck')).neck,
  wrists: async () => (await import('./wrists')).wrists,
  eyes: async () => (await import('./eyes')).eyes,
  'warm-up': async () => (await import('./warm-up')).warmUp,
  'hip-flexor-stretch': async () => (await import('./hip-flexor-stretch')).hipFlexorStretch,
  'hip-flexor-strength': async () => (await import('./hip-flexor-strength')).hipFlexorStrength,
  core: async () => (await import('./core')).core,
  'cool-down': async () => (await import('./cool-down')).coolDown,
};

/** How this exercise of the library is shown. */
export async function load({ id, group }: Exercise): Promise<Showing> {
  const showing = (await groups[group]())[id];
  if (!showing) throw new RangeError(`Nobody knows how ${id} is shown.`);
  return showing;
}
