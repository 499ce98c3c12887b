/** Why a break is asked for now, as a sentence: for its page and for its notification. */
import type { OpenBreak } from '../core/clock/state';
import type { AskMoment } from '../core/journal/entries';
import { formatDuration } from './durations';
import { type MessageKey, t } from './i18n';

/** A moment that was not chosen needs no word. */
const sentences: Record<AskMoment, MessageKey> = {
  'at once': 'still_now',
  'still hands': 'still_still_hands',
  'window changed': 'still_window_changed',
  'came back': 'still_came_back',
  'call ended': 'still_call_ended',
  'full screen ended': 'still_full_screen_ended',
  watching: 'still_watching',
  'an hour': 'still_an_hour',
};

/**
 * The sentence as a text and what is to be put into it. It fits every seat, for a notification does not know which it
 * is; pages say it in the words of the person's own.
 */
export function reasonOf({ origin, standingMs, sittingMs, why }: OpenBreak): [MessageKey, ...string[]] {
  if (origin === 'early') return ['why_early'];
  if (standingMs !== null) return ['why_stood', formatDuration(standingMs)];
  return [why ? sentences[why] : 'still_now', formatDuration(sittingMs)];
}

export function whyNow(open: OpenBreak): string {
  return t(...reasonOf(open));
}
