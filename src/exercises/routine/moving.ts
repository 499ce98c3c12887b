/** Finds out at which level a person is, and which move to offer. The level changes only if the person agrees. */
import type { Entry } from '../../core/journal/entries';
import { addDays, HOUR, type Instant } from '../../core/time';
import { DONE_SHARE } from '../dose';
import { type Level, type Track, tracks } from './levels';
import { hurtLast, type Session, sessionsIn } from './sessions';

export interface LevelMove {
  readonly to: Level;
  readonly because: 'ready' | 'pain' | 'hard' | 'days off';
}

/** The number of sessions at a level before the next level is offered. */
const SESSIONS = 8;
/** The same for a person who eases in. */
const SESSIONS_EASED = 6;
/** The number of sessions, the last ones, that must have been easy or just right. */
const RATED = 3;
/** The time without pain before the next level is offered. */
const PAIN_FREE = 7 * 24 * HOUR;

/** The level of this track at which a person from another track begins. It is never further on than where they were. */
function onTrack(level: Level, track: Track): Level {
  const own = tracks[track];
  if (own.includes(level)) return level;
  const index = Object.values(tracks)
    .find((levels) => levels.includes(level))
    ?.indexOf(level);
  // A level on the floor takes two weeks, and a level on the feet takes four.
  const place = track === 'standing' ? Math.floor((index ?? 0) / 2) : (index ?? 0);
  return own[Math.min(place, own.length - 1)] ?? own[0];
}

/** The level of the next routine: what the person answered after the last one, or else the level of the last one. */
export function levelOf(sessions: readonly Session[], track: Track): Level {
  const last = sessions.findLast(({ level, next }) => next ?? level);
  const level = last?.next ?? last?.level;
  return level ? onTrack(level, track) : tracks[track][0];
}

/** What decides on a move besides the journal. */
export interface LevelInputs {
  readonly track: Track;
  /** Whether the plan is to ease in. */
  readonly eased: boolean;
  readonly now: Instant;
  /** Local, YYYY-MM-DD. */
  readonly today: string;
}

/** The move to offer, if there is one. Once the person has answered, they are not asked again for the same reason. */
export function moveOffered(journal: readonly Entry[], moving: LevelInputs): LevelMove | undefined {
  const sessions = sessionsIn(journal);
  const level = levelOf(sessions, moving.track);
  const answered = sessions.findLastIndex(({ next }) => next !== null);
  const sinceAnswer = sessions.slice(answered + 1);
  const down = reasonToEase(sessions, sinceAnswer, moving.today);
  if (down) {
    const to = lower(level, moving.track, down.by);
    return to === level ? undefined : { to, because: down.because };
  }
  const to = higher(level, moving.track);
  return to !== level && isReady(journal, sinceAnswer, level, moving) ? { to, because: 'ready' } : undefined;
}

function lower(level: Level, track: Track, by: number): Level {
  const own = tracks[track];
  return own[Math.max(0, own.indexOf(level) - by)] ?? level;
}

function higher(level: Level, track: Track): Level {
  const own = tracks[track];
  return own[own.indexOf(level) + 1] ?? level;
}

function reasonToEase(all: readonly Session[], sinceAnswer: readonly Session[], today: string) {
  const last = all.at(-1);
  if (!last) return undefined;
  if (last.date <= addDays(today, -14)) return { by: 2, because: 'days off' } as const;
  if (last.date <= addDays(today, -7)) return { by: 1, because: 'days off' } as const;
  const [before, latest] = sinceAnswer.slice(-2);
  if (sinceAnswer.at(-1)?.hurt) return { by: 1, because: 'pain' } as const;
  const hard = before?.effort === 'hard' && latest?.effort === 'hard';
  return hard ? ({ by: 1, because: 'hard' } as const) : undefined;
}

function isReady(
  journal: readonly Entry[],
  sinceAnswer: readonly Session[],
  level: Level,
  moving: LevelInputs,
) {
  const here = sinceAnswer.filter((session) => session.level === level && session.share >= DONE_SHARE);
  const well = here.slice(-RATED).filter(({ effort }) => effort === 'easy' || effort === 'just right').length;
  const hurtAt = hurtLast(journal) ?? Number.NEGATIVE_INFINITY;
  const enough = here.length >= (moving.eased ? SESSIONS_EASED : SESSIONS);
  return enough && well === RATED && moving.now - hurtAt >= PAIN_FREE;
}
