/** How often an exercise is shown, as the person wishes. It is stored as three lists. */
import type { Options } from '../../core/options/options';

export const wishes = ['often', 'usual', 'rarely', 'never'] as const;
export type Wish = (typeof wishes)[number];

type Lists = Pick<Options, 'hidden' | 'liked' | 'disliked'>;
const lists = { often: 'liked', rarely: 'disliked', never: 'hidden' } as const;

export function wishFor(id: string, options: Lists): Wish {
  if (options.hidden.includes(id)) return 'never';
  if (options.disliked.includes(id)) return 'rarely';
  return options.liked.includes(id) ? 'often' : 'usual';
}

/** The lists that change with a wish. */
export function withWish(id: string, wish: Wish, options: Lists): Partial<Lists> {
  const changes: { -readonly [Key in keyof Lists]?: Lists[Key] } = {};
  for (const [of, key] of Object.entries(lists)) {
    const has = options[key].includes(id);
    if (of === wish && !has) changes[key] = [...options[key], id];
    if (of !== wish && has) changes[key] = options[key].filter((other) => other !== id);
  }
  return changes;
}

/** The hidden exercises with these too. Those that are liked or rare stay so, for when they are shown again. */
export function withHidden(hidden: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...hidden, ...ids])];
}

/** The hidden exercises without these. */
export function withoutHidden(hidden: readonly string[], ids: readonly string[]): readonly string[] {
  return hidden.filter((id) => !ids.includes(id));
}
