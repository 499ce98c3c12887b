/** The reason why a break is asked for now, as a sentence for its page and its notification. */
import type { OpenBreak } from '../core/clock/state';
import type { AskMoment } from '../core/journal/entries';
import { formatDuration } from './durations';
import { type MessageKey, t } from './i18n';

/** The sentence for each moment. A moment that was not chosen has no reason to name. */
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
 * The key of the sentence, and the values to fill in. The sentence fits every seat, because a notification does not
 * know the person's seat; pages use the words for it.
 */
export function reasonOf({ origin, standingMs, sittingMs, why }: OpenBreak): [MessageKey, ...string[]] {
  if (origin === 'early') return ['why_early'];
  if (standingMs !== null) return ['why_stood', formatDuration(standingMs)];
  return [why ? sentences[why] : 'still_now', formatDuration(sittingMs)];
}

export function whyNow(open: OpenBreak): string {
  return t(...reasonOf(open));
}
