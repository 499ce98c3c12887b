/** Collects what a page needs to know about the routine: today's exercises, the person's level, and what to offer. */
import type { Clock } from '../../core/clock/clock';
import type { Entry } from '../../core/journal/entries';
import type { Limit } from '../../core/options/limits';
import type { Options } from '../../core/options/options';
import { type Instant, localDate, startOfDate } from '../../core/time';
import { mayLie } from '../hindrances';
import type { Level } from './levels';
import { type LevelMove, levelOf, moveOffered } from './moving';
import { profileOf } from './profile';
import { type Session, sessionsIn } from './sessions';
import {
  hasUsedEnoughDays,
  isDoneToday,
  type RoutineProfile,
  routineOnDate,
  type TodaysRoutine,
} from './today';

/** The number of days of the journal that are read: over a season. After a longer pause the person starts again. */
export const ROUTINE_DAYS = 100;

export interface Known {
  readonly clock: Clock;
  readonly options: Options;
  readonly journal: readonly Entry[];
}

export interface RoutinePlan {
  readonly profile: RoutineProfile;
  readonly seat: Options['seat'];
  readonly limits: readonly Limit[];
  /** The option *There is room here to kneel and lie down*; undefined where it would change nothing. */
  readonly floor: boolean | undefined;
  readonly level: Level;
  /** Today's routine at that level. */
  readonly routine: TodaysRoutine;
  /** The same day's routine at another level. */
  readonly at: (level: Level) => TodaysRoutine;
  readonly move: LevelMove | undefined;
  readonly sessions: readonly Session[];
  /** Whether the routine may be mentioned: not yet on the first days, and not if the person has hidden all of it. */
  readonly mentioned: boolean;
  readonly doneToday: boolean;
}

/** The plan at an instant. `zone` is an IANA name. */
export function planAt(known: Known, now: Instant, zone: string): RoutinePlan {
  const { options, journal } = known;
  const today = localDate(now, zone);
  const profile = profileOf(options, entriesToday(known, now, zone));
  const sessions = sessionsIn(journal);
  const level = levelOf(sessions, profile.track);
  const at = (wanted: Level) => routineOnDate(wanted, profile, sessions, today);
  const routine = at(level);
  return {
    profile,
    seat: options.seat,
    limits: options.limits,
    floor: mayLie(options) ? options.floorAtWork : undefined,
    level,
    routine,
    at,
    move: moveOffered(journal, { track: profile.track, eased: options.plan === 'ease-in', now, today }),
    sessions,
    mentioned: routine.exercises.length > 0 && (sessions.length > 0 || hasUsedEnoughDays(journal)),
    doneToday: isDoneToday(sessions, today),
  };
}

/** The entries of the person's day, which begins after an absence of four hours. */
function entriesToday({ clock, journal }: Known, now: Instant, zone: string): readonly Entry[] {
  const from = clock.day?.startedAt ?? startOfDate(localDate(now, zone), zone);
  return journal.filter(({ startedAt }) => startedAt >= from && startedAt <= now);
}
