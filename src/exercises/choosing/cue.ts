/** One thought on sitting or standing tall for a break, and never the same one twice running. */
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { HOUR } from '../../core/time';
import type { Exercise } from '../exercise';
import { library } from '../library';
import { mainsOf } from './past-breaks';
import { type Person, type PlayedEntry, personOf } from './person';

/** The keys of their texts. */
export type SittingCue =
  | 'cue_crown'
  | 'cue_sitbones'
  | 'cue_back_of_seat'
  | 'cue_feet'
  | 'cue_ribs'
  | 'cue_screen'
  | 'cue_elbows'
  | 'cue_unlock'
  | 'cue_hinge'
  | 'cue_change'
  | 'cue_strong';

/** What is best known of posture is that it should change: that comes most often. */
const turns: readonly SittingCue[] = [
  'cue_change',
  'cue_sitbones',
  'cue_ribs',
  'cue_change',
  'cue_back_of_seat',
  'cue_unlock',
  'cue_crown',
  'cue_change',
  'cue_feet',
];
/** What is of use to somebody in a wheelchair. */
const rollingTurns: readonly SittingCue[] = [
  'cue_change',
  'cue_crown',
  'cue_sitbones',
  'cue_change',
  'cue_back_of_seat',
];
const seatedTurns: readonly SittingCue[] = [
  'cue_change',
  'cue_sitbones',
  'cue_back_of_seat',
  'cue_crown',
  'cue_feet',
];

const byGroup = new Map<string, SittingCue>([
  ['posterior-chain', 'cue_hinge'],
  ['neck', 'cue_elbows'],
  ['wrists', 'cue_elbows'],
]);

/** The cue after a break that was lived. `journal` and `options` as for choosing it. */
export function cueAfter(lived: PlayedEntry, journal: readonly Entry[], options: Options): SittingCue {
  const { startedAt: now, zone, id, done } = lived;
  const before = journal.filter(({ startedAt }) => startedAt < now);
  const context = {
    library,
    options,
    journal: before,
    now,
    zone,
    seed: id,
    sittingMs: 0,
    standingMs: 0,
    call: null,
  };
  const person = personOf(context);
  return cueFor(mainsOf(done, person.exercises), person);
}

/** The cue that goes with what a break is about. The screen is thought of on Mondays, in the second break. */
function cueFor(mains: readonly Exercise[], person: Person): SittingCue {
  const { slots, weekday, sore, options, now } = person;
  const nth = slots.length;
  if (sore && nth % 2 === 0) return 'cue_strong';
  if (weekday === 0 && nth === 1) return 'cue_screen';
  const own = mains.flatMap(({ group }) => byGroup.get(group) ?? [])[0];
  if (own && nth % 2 === 0) return own;
  const list = { 'on-feet': turns, seated: seatedTurns, wheelchair: rollingTurns }[options.seat];
  return list[(Math.floor(now / (24 * HOUR)) * 2 + nth) % list.length] ?? 'cue_change';
}
