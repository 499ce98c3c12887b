/** Today's entries, one line each: when, what, and how sure it is. */
import type { Certainty, Entry } from '../../core/journal';
import { OPEN_ID } from '../../core/report';
import { MINUTE } from '../../core/time';
import { isExerciseId } from '../../exercises/library';
import { exerciseText } from '../exercise-text';
import { duration, type MessageKey, t, timeOfDay, timeRange } from '../text';

const certaintyKeys = {
  'hands off': 'certainty_hands_off',
  said: 'certainty_said',
  presumed: 'certainty_presumed',
  unknown: 'certainty_unknown',
} as const satisfies Record<Certainty, MessageKey>;

export function Lines({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <p class="quiet">{t('history_empty')}</p>;
  return (
    <ol class="lines">
      {entries.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const { startedAt, endedAt, zone } = entry;
  const details = detailsOf(entry).filter(Boolean);
  return (
    <li class={`line line-${entry.kind}`}>
      <span class="line-time">{timeRange(startedAt, endedAt, zone)}</span>
      <span class="line-what">
        {whatOf(entry)}
        {details.length > 0 && <span class="small quiet">{details.join(' · ')}</span>}
      </span>
    </li>
  );
}

const breakKeys = {
  nudged: 'entry_break_nudged',
  early: 'entry_break_early',
  natural: 'entry_break_natural',
} as const satisfies Record<string, MessageKey>;

function whatOf(entry: Entry): string {
  const lasted = duration(entry.endedAt - entry.startedAt);
  switch (entry.kind) {
    case 'bout':
      return t(entry.id === OPEN_ID ? 'entry_bout_open' : 'entry_bout', duration(entry.sittingMs));
    case 'break':
      return t(breakKeys[entry.origin], lasted);
    case 'partial':
      return t('entry_partial', lasted);
    case 'nudge':
      return t('entry_nudge', duration(entry.sittingMs));
    case 'snoozed':
      return t('entry_snoozed', duration(entry.minutes * MINUTE));
    case 'skipped':
      return t('entry_skipped');
    case 'paused':
      return t('entry_paused', lasted);
    case 'unknown':
      return t('entry_unknown', lasted);
  }
}

const answerKeys = {
  said: 'entry_by_said',
  closed: 'entry_by_closed',
  unanswered: 'entry_by_unanswered',
} as const satisfies Record<string, MessageKey>;

function detailsOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'bout':
      return [t(certaintyKeys[entry.certainty]), t('entry_browsing', duration(entry.browsingMs))];
    case 'break':
    case 'partial':
      return [t(certaintyKeys[entry.certainty]), ...doneIn(entry.done)];
    case 'nudge':
      return [t('entry_nudge_due', timeOfDay(entry.dueAt, entry.zone))];
    case 'snoozed':
    case 'skipped':
      return [t(answerKeys[entry.by])];
    case 'paused':
      return [];
    case 'unknown':
      return [t('certainty_unknown')];
  }
}

/** The names of what was done, each once. */
function doneIn(done: readonly { exercise: string }[]): string[] {
  const ids = [...new Set(done.map(({ exercise }) => exercise))].filter(isExerciseId);
  return ids.map((id) => exerciseText(id, 'name'));
}
