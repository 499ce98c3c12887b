/** Exercises that the person adds: what they consist of, and how they are stored, each with its instant of change. */

import * as v from '../schema';
import type { Instant } from '../time';
import { type Area, areas } from './areas';
import { laterThan } from './item';

/** The storage key of all own exercises: a record by id, each with its instant of change. */
export const OWN_KEY = 'own';

export type OwnId = `own-${string}`;

export interface OwnExercise {
  readonly id: OwnId;
  readonly name: string;
  readonly steps: readonly string[];
  /** Whole seconds of work, for each side. */
  readonly seconds: number;
  /** Whether it is done with one side and then with the other. */
  readonly sided: boolean;
  readonly area: Area;
  /** The exercise of the library whose pose is its picture; '' for a person who stands. */
  readonly picture: string;
}

/** What fits on the break page and into a spoken sentence: characters, steps, and seconds. */
export const ownLimits = {
  name: 60,
  step: 160,
  steps: 6,
  minSeconds: 5,
  maxSeconds: 300,
  exercises: 50,
} as const;

/** An own exercise as it is stored under `OWN_KEY`; `value` is null if it was deleted. */
interface StoredOwn {
  readonly value: OwnExercise | null;
  readonly at: Instant;
}

export function isOwnId(value: unknown): value is OwnId {
  return typeof value === 'string' && /^own-[a-z0-9-]{1,56}$/.test(value);
}

const ownId = v.custom<OwnId>(isOwnId);

/** A text that is not blank, of at most `max` characters. */
function words(max: number): v.Schema<string> {
  return v.custom<string>(
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= max,
    `not a text of 1 to ${max} characters`,
  );
}

export function isSeconds(value: unknown): boolean {
  const { minSeconds, maxSeconds } = ownLimits;
  return Number.isInteger(value) && Number(value) >= minSeconds && Number(value) <= maxSeconds;
}

const steps = v.custom<readonly string[]>(
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= ownLimits.steps &&
    value.every((step) => v.is(words(ownLimits.step), step)),
);

const ownExercise: v.Schema<OwnExercise> = v.object({
  id: ownId,
  name: words(ownLimits.name),
  steps,
  seconds: v.custom<number>(isSeconds),
  sided: v.boolean(),
  area: v.picklist(areas),
  picture: v.custom<string>((value) => typeof value === 'string' && /^[a-z0-9-]{0,64}$/.test(value)),
});

/** Parses an own exercise; undefined if the value is none. */
export function readOwn(value: unknown): OwnExercise | undefined {
  return v.read(ownExercise, value);
}

/** Why a value is no own exercise: where, and what is wrong there. */
export function ownFaults(value: unknown): readonly string[] {
  return v.reasonsOf(ownExercise, value);
}

/** The own exercises from the stored value, sorted by name. Never throws: one that cannot be read is left out. */
export function readOwnExercises(stored: unknown): readonly OwnExercise[] {
  if (!v.isRecord(stored)) return [];
  const all = Object.entries(stored).flatMap(([id, item]) => {
    const { value } = v.isRecord(item) ? item : {};
    const own = readOwn(value);
    return own?.id === id ? [own] : [];
  });
  return all.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/**
 * What to store after one exercise has changed: `own` is new, or replaces the one with its id; null deletes it. All
 * others stay as they are, also those that this version cannot read. Undefined if the stored value is no record: then
 * it has to be set aside first.
 */
export function putOwn(
  stored: unknown,
  id: OwnId,
  own: OwnExercise | null,
  at: Instant,
): Readonly<Record<string, unknown>> | undefined {
  if (stored !== undefined && !v.isRecord(stored)) return undefined;
  const item: StoredOwn = { value: own, at: laterThan(stored?.[id], at) };
  return { ...stored, [id]: item };
}
