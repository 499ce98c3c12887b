/** The reasons for not asking, in sentences. */

import { NIGHT } from '../../core/clock/rules';
import type { Answer, Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { isGoingOn } from '../../measures/journal-now';
import type { Owed, QuietSpan, Why } from '../../measures/why-not';
import { durationText, listText, type MessageKey, sentencesText, t, timeOfDay, timeRange } from '../text';

type Sentence = (span: QuietSpan, options: Options, zone: string) => string;

const plainly =
  (key: MessageKey): Sentence =>
  () =>
    t(key);

const afterMinutes =
  (key: MessageKey, name: 'intervalMinutes' | 'laterMinutes'): Sentence =>
  (_span, options) =>
    t(key, durationText(options[name] * MINUTE));

const snoozes: Readonly<Record<Answer, MessageKey>> = {
  said: 'whynot_snoozed_said',
  closed: 'whynot_snoozed_closed',
  unanswered: 'whynot_snoozed_unanswered',
};

const sentences: Readonly<Record<Why, Sentence>> = {
  'off hours': plainly('whynot_off_hours'),
  paused: ({ entry }) => t(entry && isGoingOn(entry) ? 'whynot_paused_still' : 'whynot_paused'),
  call: ({ entry }) => t(isSaid(entry) ? 'whynot_call_said' : 'whynot_call_seen'),
  'full screen': plainly('whynot_full_screen'),
  up: upText,
  'empty chair': plainly('whynot_empty_chair'),
  'taken back': ({ entry }) =>
    t(
      entry?.kind === 'bout' && entry.certainty === 'said'
        ? 'whynot_taken_back'
        : 'whynot_taken_back_presumed',
    ),
  closed: plainly('whynot_closed'),
  watching: plainly('whynot_watching'),
  'no answer': plainly('whynot_no_answer'),
  standing: plainly('whynot_standing'),
  snoozed: ({ entry }) =>
    entry?.kind === 'snoozed' ? t(snoozes[entry.by], durationText(entry.minutes * MINUTE)) : '',
  skipped: ({ entry }, { intervalMinutes }) => {
    const minutes = entry?.kind === 'skipped' ? entry.minutes : undefined;
    return t('whynot_skipped', durationText((minutes ?? intervalMinutes) * MINUTE));
  },
  partial: afterMinutes('whynot_partial', 'laterMinutes'),
  exercise: afterMinutes('whynot_exercise', 'intervalMinutes'),
  unseen: unseenText,
  'no window': plainly('whynot_no_window'),
  badge: (_span, { way }) => t(way === 'badge' ? 'whynot_badge_chosen' : 'whynot_badge'),
  'just back': plainly('whynot_just_back'),
  'unused here': plainly('whynot_unused_here'),
  sound: plainly('whynot_sound'),
  playing: plainly('whynot_playing'),
  reading: plainly('whynot_reading'),
  'full screen work': plainly('whynot_full_screen_work'),
  still: plainly('whynot_still'),
  'no good moment': plainly('whynot_no_good_moment'),
  uncounted: plainly('whynot_uncounted'),
  nobody: plainly('whynot_nobody'),
};

function isSaid(entry: Entry | null): boolean {
  return entry?.kind === 'hold' && entry.by === 'said';
}

function upText({ from, to, times }: QuietSpan, _options: Options, zone: string): string {
  if (to - from >= NIGHT && times.length === 1) return t('whynot_away');
  if (times.length === 1) return t('whynot_up');
  return t('whynot_up_many', listText(times.map((one) => timeRange(one.from, one.to, zone))));
}

/** The sentence for a nudge that was not seen. It names the way that was used in the end, if there was one. */
function unseenText({ entry }: QuietSpan): string {
  if (entry?.kind !== 'nudge') return t('whynot_unseen');
  return t(entry.way === 'notification' ? 'whynot_unseen_notification' : 'whynot_unseen_badge');
}

const ends: Readonly<Record<Owed['end'], MessageKey>> = {
  nudged: 'whynot_due_nudged',
  'got up': 'whynot_due_got_up',
  open: 'whynot_due_open',
  over: 'whynot_due_over',
};

/** What kept Flexor from asking, and the break that was owed meanwhile. `zone` is an IANA name. */
export function whyText(span: QuietSpan, options: Options, zone: string): string {
  const reason = sentences[span.why](span, options, zone);
  const { owed } = span;
  if (!owed) return reason;
  return sentencesText(reason, t(ends[owed.end], timeOfDay(owed.dueAt, zone), timeOfDay(owed.until, zone)));
}
