/**
 * The journal: episodes, not totals. Every figure is computed from it, so a definition can change and apply to the
 * past. An entry is identified by its id (`device.sequence`), so writing or importing one twice is harmless.
 */
import * as v from '../schema';
import type { Instant } from '../time';
import { boundedText, durationMs, instant, LONGEST_SPAN, numberBetween, zone } from '../values';

/** How something is known: still hands were seen, the person said so, it is presumed, or it is not known. */
const certaintySchema = v.picklist(['hands off', 'said', 'presumed', 'unknown']);
export type Certainty = v.InferOutput<typeof certaintySchema>;

/** `device.sequence`. An id that begins with `open.` is of a line that is still going on, which is never stored. */
const ID = /^(?!open\.)[\w-]{1,64}\.[\w.~-]{1,64}$/;
const lineId = v.custom<string>((id) => typeof id === 'string' && ID.test(id), 'not an id');
/** The id of a line or a break to which another line refers. */
const namedId = boundedText(200);
const base = { id: lineId, zone, startedAt: instant, endedAt: instant };

interface Span {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
}

/** The schema of one kind of line. The bundler drops those that are not used; it would keep a spread in their place. */
/* @__NO_SIDE_EFFECTS__ */
function line<const Kind extends string, F extends v.Fields>(kind: Kind, fields: F) {
  return v.object({ ...base, kind: v.literal(kind), ...fields });
}

/**
 * Adds two checks to the schema of a line: it does not end before it begins, and it lasts at most ten years. Only a
 * computer that was off makes such a long line.
 */
/* @__NO_SIDE_EFFECTS__ */
function inOrder<T extends Span>(line: v.Schema<T>) {
  return v.pipe(
    line,
    v.check(({ startedAt, endedAt }) => endedAt >= startedAt, 'ends before it begins'),
    v.check(({ startedAt, endedAt }) => endedAt - startedAt <= LONGEST_SPAN, 'lasts longer than ten years'),
  );
}

/** The most exercises in one break. */
const MOST_DONE = 500;

/** One exercise, or one side of it, with the seconds that were played. */
export const doneSchema = v.object({
  exercise: boundedText(64),
  side: v.nullable(v.picklist(['left', 'right'])),
  seconds: numberBetween(0, 24 * 3600),
});
export type Done = v.InferOutput<typeof doneSchema>;
const done = v.pipe(v.array(doneSchema), v.maxLength(MOST_DONE));

/** Why a break is not asked for now, in order of precedence. */
export const reasons = [
  'off hours',
  'paused',
  'call',
  'full screen',
  'just back',
  'snoozed',
  'not due',
  'unused here',
  'empty chair',
  'no good moment',
  'sound',
  'watching',
  'reading',
  'full screen work',
] as const;
export type Reason = (typeof reasons)[number];

/**
 * What a break that is owed can have waited for: a reason not to ask, a way of asking that could not be seen here, or a
 * window that the browser did not open.
 */
export const waitSchema = v.picklist([...reasons, 'unseen', 'no window']);
export type Wait = Reason | 'unseen' | 'no window';

/**
 * An unbroken period of sitting. `sittingMs` is the time that counted, `browsingMs` the part of it in this browser and
 * `watchingMs` the part without input, watching something or in a call. `waitsFor` is what an ask was waiting for when
 * the bout ended.
 */
const boutSchema = line('bout', {
  sittingMs: durationMs,
  browsingMs: durationMs,
  watchingMs: v.optional(durationMs, 0),
  certainty: certaintySchema,
  waitsFor: v.optional(v.nullable(waitSchema)),
});

/** The level of the daily routine that was started, and how many seconds of work the whole routine has. */
export const routineSchema = v.object({ level: boundedText(16), seconds: numberBetween(0, 3600) });
export type RoutineRecord = v.InferOutput<typeof routineSchema>;

const origin = v.picklist(['nudged', 'early', 'natural', 'routine']);
const breakFields = {
  origin,
  certainty: certaintySchema,
  breakId: v.nullable(namedId),
  done,
  /** The routine that was started; compared with `done` it shows how much of the routine was done. */
  routine: v.optional(routineSchema),
};

/** An interruption of sitting that ended the bout. */
export const breakSchema = line('break', breakFields);
/** A break that was too short, or worked through: the bout went on. */
const partialSchema = line('partial', breakFields);

/** Exercises done without getting up: no break, and the bout went on. */
const exerciseSchema = line('exercise', { done });

/** *How is your back today?*: the higher, the worse. One line for each day of a person; the last tap of a day counts. */
export const feltSchema = line('felt', { score: numberBetween(0, 10) });
/** *It hurts*, at an instant: in which break, and in which of its exercises if that is known. */
const hurtSchema = line('hurt', {
  breakId: namedId,
  exercise: v.nullable(boundedText(64)),
});
/** How a routine was, as the person says at the end. */
const effortSchema = v.picklist(['easy', 'just right', 'hard', 'hurt']);
export type Effort = v.InferOutput<typeof effortSchema>;
/** The level that the person agreed to for the next time, if they were asked; the same level if they said no. */
const next = v.optional(boundedText(16));
export const ratingFields = { effort: effortSchema, next };
/** How a routine was; the last rating of a break counts. */
const ratedSchema = line('rated', { breakId: namedId, effort: effortSchema, next });

/** How a break ends: the person says so, it has played to its end, or the hands have returned. */
export const bySchema = v.picklist(['person', 'end', 'return']);
export type By = v.InferOutput<typeof bySchema>;

/** How the person is asked, from the most visible way to the quietest. */
export const waySchema = v.picklist(['window', 'notification', 'badge']);
export type Way = v.InferOutput<typeof waySchema>;

/** What made the moment good for asking. */
export const momentSchema = v.picklist([
  'at once',
  'still hands',
  'window changed',
  'came back',
  'call ended',
  'full screen ended',
  'watching',
  'an hour',
]);
export type AskMoment = v.InferOutput<typeof momentSchema>;

/**
 * A nudge that the person could see: due at `dueAt`, decided at `startedAt`, visible at `endedAt`. `after` is what it
 * had waited for last.
 */
const nudgeSchema = line('nudge', {
  breakId: namedId,
  dueAt: instant,
  sittingMs: durationMs,
  /** How long the person had stood, if that was the reason. */
  standingMs: v.optional(v.nullable(durationMs), null),
  way: v.optional(waySchema, 'window'),
  why: v.optional(v.nullable(momentSchema), null),
  after: v.optional(v.nullable(waitSchema), null),
});

/** How an ask was put off: by the button, by closing its window, or by working on for two minutes. */
const answerSchema = v.picklist(['said', 'closed', 'unanswered']);
export type Answer = v.InferOutput<typeof answerSchema>;

const snoozedSchema = line('snoozed', {
  breakId: namedId,
  by: answerSchema,
  minutes: numberBetween(0, 24 * 60),
});
/** Why a break was skipped, if the person said so. */
export const skipReasons = ['busy', 'people around', 'on a call', 'sore'] as const;
export type SkipReason = (typeof skipReasons)[number];

const skippedSchema = line('skipped', {
  breakId: namedId,
  by: answerSchema,
  /** After how many minutes of sitting the next ask comes, if that is not one interval. */
  minutes: v.optional(numberBetween(1, 24 * 60)),
  because: v.optional(v.picklist(skipReasons)),
});
const pausedSchema = line('paused', {});
/**
 * Neither sitting nor a break: something played to what may have been an empty chair, the person says that it was
 * someone else, or a plain clock got no answer. Without a reason, the browser was closed.
 */
const unknownSchema = line('unknown', { why: v.optional(v.picklist(['watching', 'not me', 'no answer'])) });

/** A time in which nothing was asked, and why. `by`: the browser saw the reason, or the person reported it. */
const holdSchema = line('hold', {
  why: v.picklist(['call', 'full screen']),
  by: v.picklist(['seen', 'said']),
});
/** Work while standing. */
const standingSchema = line('standing', { certainty: certaintySchema });

/** What else a line can have been; `as it was` takes a correction back. */
const correctionSchema = v.picklist(['walk', 'sitting', 'not me', 'deleted', 'as it was']);
export type Correction = v.InferOutput<typeof correctionSchema>;
/**
 * A correction of another line, which the person made at `saidAt`; the latest one counts. It has the instants of the
 * line that it corrects, so that both are stored in the same day. Nothing is overwritten.
 */
const correctedSchema = line('corrected', {
  of: namedId,
  was: correctionSchema,
  saidAt: instant,
});

const kinds = v.variant('kind', {
  // The counted sitting cannot be longer than the bout.
  bout: v.pipe(
    boutSchema,
    v.check(
      ({ sittingMs, startedAt, endedAt }) => sittingMs <= endedAt - startedAt,
      'sat longer than it took',
    ),
  ),
  break: breakSchema,
  partial: partialSchema,
  nudge: nudgeSchema,
  snoozed: snoozedSchema,
  skipped: skippedSchema,
  paused: pausedSchema,
  unknown: unknownSchema,
  exercise: exerciseSchema,
  hold: holdSchema,
  standing: standingSchema,
  felt: feltSchema,
  hurt: hurtSchema,
  rated: ratedSchema,
  corrected: correctedSchema,
});
const entrySchema = inOrder(kinds);
export type Entry = v.InferOutput<typeof entrySchema>;
export type BreakEntry = v.InferOutput<typeof breakSchema>;
export type BoutEntry = v.InferOutput<typeof boutSchema>;

/** Parses a line from storage or a backup; undefined if it cannot be read. Never throws. */
export function readEntry(item: unknown): Entry | undefined {
  return v.read(entrySchema, item);
}

/** Why a line cannot be read: where, and what is wrong there. */
export function faultsOf(item: unknown): readonly string[] {
  return v.reasonsOf(entrySchema, item);
}
