/** An entry in words: what it was, how certain that is, and why. */
import type {
  Answer,
  AskMoment,
  Certainty,
  Correction,
  Effort,
  Entry,
  Wait,
  Way,
} from '../../core/journal/entries';
import { isOwnId, type OwnExercise } from '../../core/options/own-exercises';
import { MINUTE } from '../../core/time';
import { isExerciseId } from '../../exercises/library';
import { isGoingOn } from '../../measures/journal-now';
import { exerciseText } from '../exercise-text';
import { durationText, type MessageKey, number, t, timeOfDay } from '../text';

type KeysOf<Word extends string> = Readonly<Record<Word, MessageKey>>;
type Nudge = Entry & { kind: 'nudge' };

const certaintyKeys: KeysOf<Certainty> = {
  'hands off': 'certainty_hands_off',
  said: 'certainty_said',
  presumed: 'certainty_presumed',
  unknown: 'certainty_unknown',
};

/** A degree of certainty in words. */
export function certaintyText(certainty: Certainty): string {
  return t(certaintyKeys[certainty]);
}

const breakKeys: KeysOf<(Entry & { kind: 'break' })['origin']> = {
  nudged: 'entry_break_nudged',
  early: 'entry_break_early',
  natural: 'entry_break_natural',
  routine: 'entry_break_routine',
};

/** What an entry was, with its length. */
export function whatOf(entry: Entry): string {
  const length = durationText(entry.endedAt - entry.startedAt);
  const open = isGoingOn(entry);
  switch (entry.kind) {
    case 'bout':
      return t(open ? 'entry_bout_open' : 'entry_bout', durationText(entry.sittingMs));
    case 'standing':
      return t(open ? 'entry_standing_open' : 'entry_standing', length);
    case 'break':
      return t(breakKeys[entry.origin], length);
    case 'partial':
      return t(entry.origin === 'routine' ? 'entry_partial_routine' : 'entry_partial', length);
    case 'exercise':
      return t('entry_exercise', length);
    case 'nudge':
      return entry.standingMs === null
        ? t('entry_nudge', durationText(entry.sittingMs))
        : t('entry_nudge_standing', durationText(entry.standingMs));
    case 'snoozed':
      return t('entry_snoozed', durationText(entry.minutes * MINUTE));
    case 'skipped':
      return t('entry_skipped');
    case 'paused':
      return t('entry_paused', length);
    case 'hold':
      return t(entry.why === 'call' ? 'entry_hold_call' : 'entry_hold_full_screen', length);
    case 'unknown':
      return t('entry_unknown', length);
    case 'felt':
      return t('entry_felt', number(entry.score));
    case 'hurt':
      return t('entry_hurt');
    case 'rated':
      return t(effortKeys[entry.effort]);
    case 'corrected':
      return t(correctionKeys[entry.was]);
  }
}

/** The corrections that the person can make, in words. */
export const correctionKeys: KeysOf<Correction> = {
  walk: 'correct_walk',
  sitting: 'correct_sitting',
  'not me': 'correct_not_me',
  deleted: 'correct_delete',
  'as it was': 'correct_undo',
};

/** What the person said about an entry, beside a button that undoes it. */
export const correctedKeys: KeysOf<Exclude<Correction, 'as it was'>> = {
  walk: 'corrected_walk',
  sitting: 'corrected_sitting',
  'not me': 'corrected_not_me',
  deleted: 'corrected_deleted',
};

const effortKeys: KeysOf<Effort> = {
  easy: 'entry_rated_easy',
  'just right': 'entry_rated_just_right',
  hard: 'entry_rated_hard',
  hurt: 'entry_rated_hurt',
};

const unknownKeys = {
  closed: 'entry_unknown_closed',
  watching: 'entry_unknown_watching',
  'no answer': 'entry_unknown_no_answer',
} as const;

const answerKeys: KeysOf<Answer> = {
  said: 'entry_by_said',
  closed: 'entry_by_closed',
  unanswered: 'entry_by_unanswered',
};

/** More about an entry, beside its certainty. `own` are the person's own exercises. */
export function detailsOf(entry: Entry, own: readonly OwnExercise[] = []): string[] {
  switch (entry.kind) {
    case 'bout':
      return [
        // The time in this browser is named only if some sitting was outside it.
        ...(entry.sittingMs - entry.browsingMs < MINUTE ? [] : minutesIn('entry_browsing', entry.browsingMs)),
        ...minutesIn('entry_watching', entry.watchingMs),
      ];
    case 'break':
    case 'partial':
    case 'exercise':
      return doneIn(entry.done, own);
    case 'nudge':
      return nudgeDetails(entry);
    case 'snoozed':
    case 'skipped':
      return [t(answerKeys[entry.by])];
    case 'standing':
    case 'paused':
    case 'rated':
    case 'felt':
    case 'corrected':
      return [];
    case 'hurt':
      return entry.exercise ? doneIn([{ exercise: entry.exercise }], own) : [];
    case 'hold':
      return [t(entry.by === 'said' ? 'entry_by_said' : 'entry_by_seen'), t('entry_hold_quiet')];
    case 'unknown':
      return entry.why === 'not me' ? [] : [t(unknownKeys[entry.why ?? 'closed'])];
  }
}

/** How certain an entry is. Undefined for entries without doubt, such as what Flexor did itself. */
export function certaintyOf(entry: Entry): Certainty | undefined {
  if ('certainty' in entry) return entry.certainty;
  if (entry.kind === 'unknown') return entry.why === 'not me' ? 'said' : 'unknown';
  return undefined;
}

function minutesIn(key: MessageKey, ms: number): string[] {
  return ms >= MINUTE ? [t(key, durationText(ms))] : [];
}

/** The names of the exercises that were done, each once. */
function doneIn(done: readonly { exercise: string }[], own: readonly OwnExercise[]): string[] {
  return [...new Set(done.flatMap(({ exercise }) => nameOf(exercise, own) ?? []))];
}

/** The name of an exercise. A deleted own exercise has a general name. Undefined for one of a newer version. */
function nameOf(id: string, own: readonly OwnExercise[]): string | undefined {
  if (isExerciseId(id)) return exerciseText(id, 'name');
  return isOwnId(id) ? (own.find((one) => one.id === id)?.name ?? t('entry_own')) : undefined;
}

const momentKeys: KeysOf<AskMoment> = {
  'at once': 'entry_why_at_once',
  'still hands': 'entry_why_still_hands',
  'window changed': 'entry_why_window_changed',
  'came back': 'entry_why_came_back',
  'call ended': 'entry_why_call_ended',
  'full screen ended': 'entry_why_full_screen_ended',
  watching: 'entry_why_watching',
  'an hour': 'entry_why_an_hour',
};

const wayKeys: KeysOf<Exclude<Way, 'window'>> = {
  notification: 'entry_way_notification',
  badge: 'entry_way_badge',
};

/** The keys for what an owed break can have waited for. The excluded reasons mean that no break is owed yet. */
const waitKeys: KeysOf<Exclude<Wait, 'off hours' | 'not due' | 'snoozed'>> = {
  paused: 'entry_after_paused',
  call: 'entry_after_call',
  'full screen': 'entry_after_full_screen',
  'just back': 'entry_after_just_back',
  'unused here': 'entry_after_unused_here',
  'empty chair': 'entry_after_empty_chair',
  'no good moment': 'entry_after_no_good_moment',
  sound: 'entry_after_sound',
  watching: 'entry_after_watching',
  reading: 'entry_after_reading',
  'full screen work': 'entry_after_full_screen_work',
  unseen: 'entry_after_unseen',
  'no window': 'entry_after_no_window',
};

/** The moment that already says what the nudge had waited for, so that the line does not say it twice. */
const impliedBy: Partial<Record<Wait, AskMoment>> = {
  call: 'call ended',
  'full screen': 'full screen ended',
  'full screen work': 'full screen ended',
  'no good moment': 'still hands',
  'empty chair': 'came back',
};

/** The key for what a nudge waited for; undefined if it did not wait, or if `why` already says it. */
function waitKeyOf(after: Wait | null, why: AskMoment | null): MessageKey | undefined {
  if (after === null || impliedBy[after] === why) return undefined;
  const keys: Partial<Record<Wait, MessageKey>> = waitKeys;
  return keys[after];
}

function nudgeDetails({ way, why, after, dueAt, zone }: Nudge): string[] {
  const waitKey = waitKeyOf(after, why);
  return [
    t('entry_nudge_due', timeOfDay(dueAt, zone)),
    ...(waitKey ? [t(waitKey)] : []),
    ...(why === null ? [] : [t(momentKeys[why])]),
    ...(way === 'window' ? [] : [t(wayKeys[way])]),
  ];
}
