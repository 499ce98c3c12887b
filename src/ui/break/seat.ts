/** The words of a break for those who stay in their chair: nobody is told to stand up or to walk who cannot. */
import type { Options } from '../../core/options';
import { type MessageKey, t } from '../text';

export type Seat = Options['seat'];

type Words = Readonly<Partial<Record<MessageKey, MessageKey>>>;

const chair: Words = {
  ask_headline: 'ask_headline_move',
  ask_stand: 'ask_reach',
  ask_walk: 'ask_march',
  do_walked: 'do_rolled',
  do_walk_full: 'do_roll_full',
  do_time_walked: 'do_time_rolled',
  end_counts: 'end_moved_counts',
  end_up: 'end_moving',
  end_up_more: 'end_moving_more',
  end_short: 'end_moved_short',
};

/** Nobody is told how long they sat who cannot do otherwise. */
const still: Words = {
  why_now: 'still_now',
  why_still_hands: 'still_still_hands',
  why_window_changed: 'still_window_changed',
  why_came_back: 'still_came_back',
  why_call_ended: 'still_call_ended',
  why_full_screen_ended: 'still_full_screen_ended',
  why_watching: 'still_watching',
  why_an_hour: 'still_an_hour',
};

const seats: Readonly<Record<Seat, Words>> = {
  'on-feet': {},
  seated: chair,
  wheelchair: { ...chair, ...still, ask_walk: 'ask_roll' },
};

/** A text of a break, in the words for this seat. */
export function forSeat(seat: Seat, key: MessageKey, ...substitutions: string[]): string {
  return t(seats[seat][key] ?? key, ...substitutions);
}
