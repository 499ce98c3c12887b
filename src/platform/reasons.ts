/** Why a break is asked for now, as a sentence: for its page and for its notification. */
import type { OpenBreak } from '../core/clock';
import type { Moment } from '../core/journal';
import { duration } from './durations';
import { type MessageKey, t } from './i18n';

/** A moment that was not chosen needs no word. */
const sentences: Record<Moment, MessageKey> = {
  'at once': 'why_now',
  'still hands': 'why_still_hands',
  'window changed': 'why_window_changed',
  'came back': 'why_came_back',
  'call ended': 'why_call_ended',
  'full screen ended': 'why_full_screen_ended',
  watching: 'why_watching',
  'an hour': 'why_an_hour',
};

/** The sentence as a text and what is to be put into it: pages say it in the words of the person's seat. */
export function reasonOf({ origin, standingMs, sittingMs, why }: OpenBreak): [MessageKey, ...string[]] {
  if (origin === 'early') return ['why_early'];
  if (standingMs !== null) return ['why_stood', duration(standingMs)];
  return [why ? sentences[why] : 'why_now', duration(sittingMs)];
}

export function whyNow(open: OpenBreak): string {
  return t(...reasonOf(open));
}
