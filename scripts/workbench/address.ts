/** Stores what the workbench shows in its address, so that a link opens the same view again. */
import { type Look, lookQuery, numberIn, oneOf, readLook } from './look';
import { idOf, type Page } from './state';
import { states } from './states';

const sides = ['left', 'right'] as const;

export interface Shown {
  /** The id of a state of a page, or of an exercise. */
  readonly what: { readonly state: string } | { readonly exercise: string };
  readonly look: Look;
  /** The width of the frame in CSS pixels; null for the page's own width. */
  readonly width: number | null;
  readonly hands: 'moving' | 'still';
  /** The side that comes first, and the moment in the exercise in ms. */
  readonly side: (typeof sides)[number];
  readonly ms: number;
}

/** The state that is shown for an address without a query. */
const firstState = states[0] ? idOf(states[0]) : '';

/** Parses the query of an address. Never throws: values that are missing or wrong get their defaults. */
export function readAddress(search: string): Shown {
  const query = new URLSearchParams(search);
  const exercise = query.get('exercise');
  const width = query.get('width');
  return {
    what: exercise === null ? { state: query.get('state') ?? firstState } : { exercise },
    look: readLook(query),
    width: width === null ? null : numberIn(width, 1100, 240, 4000),
    hands: oneOf(['moving', 'still'], query.get('hands')),
    side: oneOf(sides, query.get('side')),
    ms: numberIn(query.get('ms'), 0, 0, 24 * 3_600_000),
  };
}

/** The query of an address that shows this view; the inverse of `readAddress`. */
export function addressOf({ what, look, width, hands, side, ms }: Shown): string {
  const query = new URLSearchParams({ ...what, ...lookQuery(look) });
  if (width !== null) query.set('width', String(width));
  if ('exercise' in what) {
    if (side !== 'left') query.set('side', side);
    if (ms > 0) query.set('ms', String(Math.round(ms)));
  } else if (hands === 'still') query.set('hands', hands);
  return `?${query}`;
}

/** The address of the stage, without the values that the workbench sends to it later by message. */
export function stageOf({ what, look, side }: Shown): string {
  return `stage.html?${new URLSearchParams({ ...what, ...lookQuery(look), ...('exercise' in what ? { side } : {}) })}`;
}

/** The size in which each page opens: the popup and the break window have their own, the others have that of a tab. */
export const sizes: Readonly<Record<Page, { readonly width: number; readonly height: number }>> = {
  popup: { width: 384, height: 600 },
  break: { width: 540, height: 660 },
  options: { width: 1100, height: 800 },
  history: { width: 1100, height: 800 },
  // What a laptop of 1366 × 768 px leaves for a page.
  welcome: { width: 1366, height: 640 },
};
