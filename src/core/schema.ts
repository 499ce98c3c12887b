/**
 * Schemas: each parses an unknown value into a typed one, or rejects it and says where and why. They are Valibot's,
 * which needs no code made at run time (the content security policy forbids that), and a few of our own.
 */
import {
  type GenericSchema,
  getDotPath,
  type InferOutput,
  type LazySchema,
  lazy,
  type NeverSchema,
  never,
  nullish,
  type ObjectEntries,
  safeParse,
} from 'valibot';

export {
  array,
  boolean,
  check,
  custom,
  fallback,
  type InferOutput,
  is,
  literal,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  transform,
  union,
  unknown,
} from 'valibot';

/** Reads a value of type `T`; an object is read into a new one that has the known keys only. */
export type Schema<T> = GenericSchema<unknown, T>;

/** What an object is made of. */
export type Fields = ObjectEntries;

/** May be null, or left out, which is the same. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<const S extends GenericSchema>(schema: S) {
  return nullish(schema, null);
}

type OneOf<Schemas extends Readonly<Record<string, GenericSchema>>> = Schemas[keyof Schemas];

/**
 * One of several objects, told apart by what they have under `key`. Valibot's own `variant` tries one schema after the
 * other, which a history of ten years would feel.
 */
/* @__NO_SIDE_EFFECTS__ */
export function variant<const Schemas extends Readonly<Record<string, GenericSchema>>>(
  key: string,
  schemas: Schemas,
): LazySchema<GenericSchema<unknown, InferOutput<OneOf<Schemas>>>> {
  const byKind = new Map<unknown, GenericSchema>(Object.entries(schemas));
  const none: NeverSchema<string> = never(`unknown ${key}`);
  return lazy((value) => {
    const kind = isRecord(value) ? value[key] : undefined;
    return (byKind.get(kind) ?? none) as GenericSchema<unknown, InferOutput<OneOf<Schemas>>>;
  });
}

/** What a value is read as, or undefined if it is not of this shape. Never throws. */
export function read<T>(schema: Schema<T>, value: unknown): T | undefined {
  const { success, output } = safeParse(schema, value, { abortEarly: true });
  return success ? output : undefined;
}

/** Why a value is not of this shape, the first reason of each place: `endedAt: not an instant`. */
export function reasonsOf(schema: GenericSchema, value: unknown): readonly string[] {
  const { issues = [] } = safeParse(schema, value);
  return issues.map((issue) => {
    const place = getDotPath(issue);
    return place === null ? issue.message : `${place}: ${issue.message}`;
  });
}

/** Whether a value has named fields of any kind. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
