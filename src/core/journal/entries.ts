/**
 * The journal: episodes, not totals. Every figure is computed from it, so a definition can change and apply to
 * the past. An entry is known by its id (`device.sequence`), so writing or importing one twice is harmless.
 */
import * as v from '../schema';
import type { Instant } from '../time';
import { boundedText, durationMs, instant, numberBetween, zone } from '../values';

/** How we know: still hands were seen, the person said so, we take it to be so, or nobody knows. */
const certaintySchema = v.picklist(['hands off', 'said', 'presumed', 'unknown']);
export type Certainty = v.InferOutput<typeof certaintySchema>;

/** `device.sequence`; what begins with `open.` is still going on and never stored. */
const ID = /^(?!open\.)[\w-]{1,64}\.[\w.~-]{1,64}$/;
const lineId = v.custom<string>((id) => typeof id === 'string' && ID.test(id), 'not an id');
/** The id of a line or of a break that is named in another line. */
const namedId = boundedText(200);
const base = { id: lineId, zone, startedAt: instant, endedAt: instant };

interface Span {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
}

/** A line of one kind. The bundler leaves out those that only pages read, which a spread in place would keep. */
/* @__NO_SIDE_EFFECTS__ */
function line<const Kind extends string, F extends v.Fields>(kind: Kind, fields: F) {
  return v.object({ ...base, kind: v.literal(kind), ...fields });
}

/** A line of any kind that does not end before it begins. */
/* @__NO_SIDE_EFFECTS__ */
function inOrder<T extends Span>(line: v.Schema<T>) {
  return v.pipe(
    line,
    v.check(({ startedAt, endedAt }) => endedAt >= startedAt, 'ends before it begins'),
  );
}

/** More is not done in one break. */
const MOST_DONE = 500;

/** One exercise, or one side of it, with the seconds that were played. */
export const doneSchema = v.object({
  exercise: boundedText(64),
  side: v.nullable(v.picklist(['left', 'right'])),
  seconds: numberBetween(0, 24 * 3600),
});
export type Done = v.InferOutput<typeof doneSchema>;
const done = v.pipe(v.array(doneSchema), v.maxLength(MOST_DONE));

/** Why a break that is owed is not asked for now, in the order in which they win. */
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
 * What a break that is owed can have waited for: also that it was asked for in a way that cannot be seen here, or that
 * the browser did not open its window.
 */
export const waitSchema = v.picklist([...reasons, 'unseen', 'no window']);
export type Wait = Reason | 'unseen' | 'no window';

/**
 * An unbroken period of sitting; `sittingMs` is what of it counted, `browsingMs` the part in this browser and
 * `watchingMs` the part without input, watching something or in a call. `waitsFor` is what an ask waited for when it
 * ended.
 */
const boutSchema = line('bout', {
  sittingMs: durationMs,
  browsingMs: durationMs,
  watchingMs: v.optional(durationMs, 0),
  certainty: certaintySchema,
  waitsFor: v.optional(v.nullable(waitSchema)),
});

/** Which level of the daily routine was begun, and how many seconds of work it would have been. */
export const routineSchema = v.object({ level: boundedText(16), seconds: numberBetween(0, 3600) });
export type RoutineRecord = v.InferOutput<typeof routineSchema>;

const origin = v.picklist(['nudged', 'early', 'natural', 'routine']);
const breakFields = {
  origin,
  certainty: certaintySchema,
  breakId: v.nullable(namedId),
  done,
  /** Of a routine that was begun; with what was done it tells how much of it was. */
  routine: v.optional(routineSchema),
};

/** An interruption of sitting that ended the bout. */
export const breakSchema = line('break', breakFields);
/** A break too short, or worked through: the bout went on. */
const partialSchema = line('partial', breakFields);

/** Something done without getting up: no break, and the bout went on. */
const exerciseSchema = line('exercise', { done });

/** *Your back today?*: the worse, the higher. Once in a person's day; the last tap of that day stands. */
export const feltSchema = line('felt', { score: numberBetween(0, 10) });
/** *It hurts*, at an instant: in which break, and in which of its exercises if that is known. */
const hurtSchema = line('hurt', {
  breakId: namedId,
  exercise: v.nullable(boundedText(64)),
});
/** How a routine was, as the person says at its end. */
const effortSchema = v.picklist(['easy', 'just right', 'hard', 'hurt']);
export type Effort = v.InferOutput<typeof effortSchema>;
/** `next` is the level the person agreed to for the next time, if they were asked: the same one if they said no. */
const next = v.optional(boundedText(16));
export const ratingFields = { effort: effortSchema, next };
/** The last word on a break stands. */
const ratedSchema = line('rated', { breakId: namedId, effort: effortSchema, next });

/** How a break ends: the person says so, it has played to its end, or the hands are back. */
export const bySchema = v.picklist(['person', 'end', 'return']);
export type By = v.InferOutput<typeof bySchema>;

/** How a person is asked, from the plainest way to the quietest. */
export const waySchema = v.picklist(['window', 'notification', 'badge']);
export type Way = v.InferOutput<typeof waySchema>;

/** What made the moment good. */
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
 * A nudge the person could see: due at `dueAt`, decided at `startedAt`, visible at `endedAt`; `after` is what it
 * had waited for last.
 */
const nudgeSchema = line('nudge', {
  breakId: namedId,
  dueAt: instant,
  sittingMs: durationMs,
  /** How long one had stood, if that was why. */
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
/** Why one was skipped, if the person said so. */
export const skipReasons = ['busy', 'people around', 'on a call', 'sore'] as const;
export type SkipReason = (typeof skipReasons)[number];

const skippedSchema = line('skipped', {
  breakId: namedId,
  by: answerSchema,
  /** In how many minutes of sitting it asks again, if that is not one interval. */
  minutes: v.optional(numberBetween(1, 24 * 60)),
  because: v.optional(v.picklist(skipReasons)),
});
const pausedSchema = line('paused', {});
/**
 * Neither sitting nor break: something played to what may be an empty chair, the person says that it was someone else,
 * or a plain clock got no answer; with no reason the browser was closed.
 */
const unknownSchema = line('unknown', { why: v.optional(v.picklist(['watching', 'not me', 'no answer'])) });

/** A time in which nothing was asked, and why: the browser saw it, or the person said so. */
const holdSchema = line('hold', {
  why: v.picklist(['call', 'full screen']),
  by: v.picklist(['seen', 'said']),
});
/** Work on one's feet. */
const standingSchema = line('standing', { certainty: certaintySchema });

/** What else a line can have been; `as it was` takes a correction back. */
const correctionSchema = v.picklist(['walk', 'sitting', 'not me', 'deleted', 'as it was']);
export type Correction = v.InferOutput<typeof correctionSchema>;
/**
 * What the person says of another line, at `saidAt`; the last word stands. It bears the instants of the line it
 * corrects, so that both lie in the same stored day. Nothing is overwritten.
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

/** A line as it is stored, in a backup too; undefined if it cannot be read. Total. */
export function readEntry(item: unknown): Entry | undefined {
  return v.read(entrySchema, item);
}

/** Why a line cannot be read: where, and what is wrong there. */
export function faultsOf(item: unknown): readonly string[] {
  return v.reasonsOf(entrySchema, item);
}
