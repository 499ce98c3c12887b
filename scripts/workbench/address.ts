/** Stores what the workbench shows in its address, so that a link opens the same view again. */
import { type Look, lookQuery, readLook } from './look';
import { momentIn, numberIn, wordIn } from './query';
import { idOf } from './state';
import { states } from './states';

const sides = ['left', 'right'] as const;

export interface WorkbenchView {
  /** What is shown: a state of a page (`page/name`) or an exercise, by its id. */
  readonly what: { readonly state: string } | { readonly exercise: string };
  readonly look: Look;
  /** The width of the frame in CSS pixels; null for the page's own width. */
  readonly width: number | null;
  readonly hands: 'moving' | 'still';
  /** The side that comes first. */
  readonly side: (typeof sides)[number];
  /** The moment in the exercise, in ms. */
  readonly ms: number;
}

/** The state that is shown for an address without a query. */
const firstStateId = states[0] ? idOf(states[0]) : '';

/** Parses the query of an address. Never throws. A missing or wrong value becomes its default, and a number is limited to its range. */
export function readAddress(search: string): WorkbenchView {
  const query = new URLSearchParams(search);
  const exercise = query.get('exercise');
  return {
    what: exercise === null ? { state: query.get('state') ?? firstStateId } : { exercise },
    look: readLook(query),
    width: numberIn(query.get('width'), null, 240, 4000),
    hands: wordIn(['moving', 'still'], query.get('hands')),
    side: wordIn(sides, query.get('side')),
    ms: momentIn(query),
  };
}

/** The query that opens this view again. It leaves out defaults and values that the view does not use; `ms` is rounded. */
export function addressOf({ what, look, width, hands, side, ms }: WorkbenchView): string {
  const query = new URLSearchParams({ ...what, ...lookQuery(look) });
  if (width !== null) query.set('width', String(width));
  if ('exercise' in what) {
    if (side !== 'left') query.set('side', side);
    if (ms > 0) query.set('ms', String(Math.round(ms)));
  } else if (hands === 'still') query.set('hands', hands);
  return `?${query}`;
}

/** The address of the stage in the workbench, which sends it the moment of an exercise by message. */
export function stageAddressOf({ what, look, side }: WorkbenchView): string {
  return `stage.html?${new URLSearchParams({ ...what, ...lookQuery(look), ...('exercise' in what ? { side } : {}) })}`;
}

/** The address of the stage in a tab of its own. It has the moment of the exercise, because no workbench sends it there. */
export function aloneStageAddressOf(view: WorkbenchView): string {
  const moment = 'exercise' in view.what && view.ms > 0 ? `&ms=${Math.round(view.ms)}` : '';
  return stageAddressOf(view) + moment;
}
