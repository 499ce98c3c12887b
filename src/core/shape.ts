/**
 * Shapes of stored and said things: each reads an unknown value into one of its type, or says that it is none. A
 * library for this (Valibot, the smallest) is a sixth of what the background may weigh, for whole checks that fit here.
 *
 * Making a shape has no side effect, and the bundler is told so: the background leaves out those that it does not use.
 */

const no: unique symbol = Symbol();

/** Reads a value of type `T`; an object is read into a new one that has the known keys only. Never throws. */
export type Shape<T> = (value: unknown) => T | typeof no;

/** What a shape reads. */
export type InferOutput<S> = S extends (value: unknown) => infer T ? Exclude<T, typeof no> : never;

/** What an object is made of. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;
type Optional<F extends Fields> = {
  [Key in keyof F]: undefined extends InferOutput<F[Key]> ? Key : never;
}[keyof F];
type Plain<T> = { [Key in keyof T]: T[Key] };
type Read<F extends Fields> = Plain<
  { [Key in Exclude<keyof F, Optional<F>>]: InferOutput<F[Key]> } & {
    [Key in Optional<F>]?: InferOutput<F[Key]>;
  }
>;

/** Whatever passes a test. */
/* @__NO_SIDE_EFFECTS__ */
export function custom<T>(isOne: (value: unknown) => boolean): Shape<T> {
  return (value) => (isOne(value) ? (value as T) : no);
}

/* @__NO_SIDE_EFFECTS__ */
export function string(): Shape<string> {
  return custom((value) => typeof value === 'string');
}

/* @__NO_SIDE_EFFECTS__ */
export function number(): Shape<number> {
  return custom((value) => typeof value === 'number');
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean(): Shape<boolean> {
  return custom((value) => typeof value === 'boolean');
}

/** One of a few values. */
/* @__NO_SIDE_EFFECTS__ */
export function picklist<const T extends string>(options: readonly T[]): Shape<T> {
  return custom((value) => options.some((one) => one === value));
}

/** One value only. */
/* @__NO_SIDE_EFFECTS__ */
export function literal<const T extends string | number>(only: T): Shape<T> {
  return custom((value) => value === only);
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** May be null, or left out, which is the same. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null || value === undefined ? null : shape(value));
}

/** May be left out; then it is `otherwise`. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(shape: Shape<T>): Shape<T | undefined>;
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(shape: Shape<T>, otherwise: T): Shape<T>;
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(shape: Shape<T>, otherwise?: T): Shape<T | undefined> {
  return (value) => (value === undefined ? otherwise : shape(value));
}

/** As many of a shape as there are; one that is none spoils them all. */
/* @__NO_SIDE_EFFECTS__ */
export function array<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return no;
    const read: T[] = [];
    for (const item of value) {
      const found = shape(item);
      if (found === no) return no;
      read.push(found);
    }
    return read;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function object<F extends Fields>(fields: F): Shape<Read<F>> {
  const keys = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return no;
    const read: Record<string, unknown> = {};
    for (const [key, field] of keys) {
      const item = field((value as Record<string, unknown>)[key]);
      if (item === no) return no;
      if (item !== undefined) read[key] = item;
    }
    return read as Read<F>;
  };
}

/** One of several objects, told apart by what they have under `key`. */
/* @__NO_SIDE_EFFECTS__ */
export function variant<F extends Fields>(key: string, shapes: F): Shape<InferOutput<F[keyof F]>> {
  const byKind = new Map<unknown, Shape<unknown>>(Object.entries(shapes));
  return (value) => {
    const kind = typeof value === 'object' && value !== null && (value as Record<string, unknown>)[key];
    return (byKind.get(kind)?.(value) ?? no) as InferOutput<F[keyof F]> | typeof no;
  };
}

/** Whether a value is of this shape. */
/* @__NO_SIDE_EFFECTS__ */
export function is(shape: Shape<unknown>, value: unknown): boolean {
  return shape(value) !== no;
}

/** What a value is read as, or undefined if it is not of this shape. */
/* @__NO_SIDE_EFFECTS__ */
export function read<T>(shape: Shape<T>, value: unknown): T | undefined {
  const found = shape(value);
  return found === no ? undefined : found;
}

/** Whether a value has named fields of any kind. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
