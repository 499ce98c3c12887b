/** The texts of a break: by the seat of the person, where a walk may lead, how long it takes. */
import type { Options, Seat } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';
import { durationText, formatMinutes, type MessageKey, t } from '../text';

type Words = Readonly<Partial<Record<MessageKey, MessageKey>>>;

/** Replaces texts about standing and walking for people who stay in their chair. */
const chair: Words = {
  ask_headline: 'ask_headline_move',
  ask_stand: 'ask_reach',
  ask_walk: 'ask_march',
  do_walked: 'do_rolled',
  do_walk_full: 'do_roll_full',
  do_time_walked: 'do_time_rolled',
  ask_was_up: 'ask_was_moving',
  ask_recall_up: 'ask_recall_moved',
  end_counts: 'end_moved_counts',
  end_up: 'end_moving',
  end_up_more: 'end_moving_more',
  end_short: 'end_moved_short',
  end_which: 'end_moved_which',
  end_which_now: 'end_moved_which_now',
  end_thought: 'end_thought_seated',
};

/** Adds the time seated to the reasons. A person in a wheelchair does not get these: they have no choice but to sit. */
const sat: Words = {
  still_now: 'why_now',
  still_still_hands: 'why_still_hands',
  still_window_changed: 'why_window_changed',
  still_came_back: 'why_came_back',
  still_call_ended: 'why_call_ended',
  still_full_screen_ended: 'why_full_screen_ended',
  still_watching: 'why_watching',
  still_an_hour: 'why_an_hour',
};

const seats: Readonly<Record<Seat, Words>> = {
  'on-feet': sat,
  seated: { ...chair, ...sat },
  wheelchair: {
    ...chair,
    ask_walk: 'ask_roll',
    end_longest: 'end_longest_wheelchair',
    end_next_after: 'end_next_after_wheelchair',
  },
};

/** A text of a break, in the words for this seat: a person who stays in their chair is not asked to stand or walk. */
export function seatText(seat: Seat, key: MessageKey, ...substitutions: string[]): string {
  return t(seats[seat][key] ?? key, ...substitutions);
}

const errandKeys: Readonly<Record<Options['errands'][number], MessageKey>> = {
  water: 'errand_water',
  stairs: 'errand_stairs',
  window: 'errand_window',
  colleague: 'errand_colleague',
};

/** How long each errand has its turn, in ms. Breaks are usually further apart, so the next one gets another errand. */
const TURN = 20 * MINUTE;

/** The errand of a break that is asked for at `at`; undefined if there is none that this person can run. */
export function errandOf(
  { errands, seat }: Pick<Options, 'errands' | 'seat'>,
  at: Instant,
): MessageKey | undefined {
  const possible = errands.filter((errand) => seat !== 'wheelchair' || errand !== 'stairs');
  const errand = possible[Math.floor(at / TURN) % possible.length];
  return errand && errandKeys[errand];
}

/** About how long a break takes: in tens of seconds up to a minute, then in half minutes. */
export function lengthText(ms: number): string {
  const tens = Math.round(ms / 10_000);
  return tens < 6 ? durationText(Math.max(1, tens) * 10_000) : formatMinutes(Math.round(ms / 30_000) / 2);
}
