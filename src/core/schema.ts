/**
 * Schemas: each parses an unknown value into a typed one, or rejects it and says where and why. They come from Valibot,
 * which generates no code at run time (the content security policy forbids that); a few are our own.
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

/** Parses a value of type `T`. An object is parsed into a new one that has the known keys only. */
export type Schema<T> = GenericSchema<unknown, T>;

/** The fields of an object. */
export type Fields = ObjectEntries;

/** A value that may be null or missing; both are read as null. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<const S extends GenericSchema>(schema: S) {
  return nullish(schema, null);
}

type OneOf<Schemas extends Readonly<Record<string, GenericSchema>>> = Schemas[keyof Schemas];

/**
 * One of several objects, distinguished by their value under `key`. Valibot's own `variant` tries one schema after the
 * other, which is too slow for a history of ten years.
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

/** Parses a value; undefined if it does not match the schema. Never throws. */
export function read<T>(schema: Schema<T>, value: unknown): T | undefined {
  const { success, output } = safeParse(schema, value, { abortEarly: true });
  return success ? output : undefined;
}

/** Why a value does not match the schema, each reason with its place: `endedAt: not an instant`. */
export function reasonsOf(schema: GenericSchema, value: unknown): readonly string[] {
  const { issues = [] } = safeParse(schema, value);
  return issues.map((issue) => {
    const place = getDotPath(issue);
    return place === null ? issue.message : `${place}: ${issue.message}`;
  });
}

/** Whether a value is an object with named fields, whatever they are. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
