/** Chooses a cue on sitting well for each break. Successive breaks of one UTC day get different cues. */
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { HOUR } from '../../core/time';
import type { Exercise } from '../exercise';
import { library } from '../library';
import { mainsOf } from './past-breaks';
import { type Person, type PlayedEntry, personOf } from './person';

/** The keys of the texts of the cues. */
type SittingCue =
  | 'cue_crown'
  | 'cue_sitbones'
  | 'cue_back_of_seat'
  | 'cue_feet'
  | 'cue_ribs'
  | 'cue_screen'
  | 'cue_elbows'
  | 'cue_hinge'
  | 'cue_change'
  | 'cue_strong';

/** The best established advice on posture is to change it, so that cue is shown most often. */
const turns: readonly SittingCue[] = [
  'cue_change',
  'cue_sitbones',
  'cue_ribs',
  'cue_change',
  'cue_back_of_seat',
  'cue_crown',
  'cue_change',
  'cue_feet',
];
/** The cues that are of use in a wheelchair, also to a person who does not feel the seat. */
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

/** The cue after a break. `journal` and `options` are the same as for choosing the break. */
export function cueAfter(entry: PlayedEntry, journal: readonly Entry[], options: Options): SittingCue {
  const { startedAt: now, zone, id, done } = entry;
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

/** The cue that fits what a break is about. The cue about the screen is shown on Mondays, in the second break. */
function cueFor(mains: readonly Exercise[], person: Person): SittingCue {
  const { slots, weekday, sore, options, now } = person;
  const nth = slots.length;
  if (sore && nth % 2 === 0) return 'cue_strong';
  if (weekday === 0 && nth === 1) return 'cue_screen';
  const byMain = mains.flatMap(({ group }) => byGroup.get(group) ?? []).find((cue) => fits(cue, options));
  if (byMain && nth % 2 === 0) return byMain;
  const cues = { 'on-feet': turns, seated: seatedTurns, wheelchair: rollingTurns }[options.seat];
  return cues[(Math.floor(now / (24 * HOUR)) * 2 + nth) % cues.length] ?? 'cue_change';
}

/** Whether a cue suits the person: a new hip must not bend far, and a person who stays seated does not sit down. */
function fits(cue: SittingCue, { limits, seat }: Pick<Options, 'limits' | 'seat'>): boolean {
  return cue !== 'cue_hinge' || (seat === 'on-feet' && !limits.includes('hip-replacement'));
}
