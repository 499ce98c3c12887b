/** Reads an organisation's policy field by field: what it locks, what it adds, and what cannot be used. */
import {
  isGivenOption,
  isLockedOption,
  isOptionValue,
  MANAGED,
  type OptionKey,
  type Options,
  optionKeys,
  readOptions,
} from './options';
import { type OwnExercise, ownLimits, readOwn } from './own-exercises';

type Items = Readonly<Record<string, unknown>>;

export interface Policy {
  /** The options that the policy gives a value, and (`locked`) those of them that the person cannot change. */
  readonly given: readonly OptionKey[];
  readonly locked: readonly OptionKey[];
  /** The options in force where the person has chosen nothing. */
  readonly presets: Options;
  /** What the policy adds to the person's own lists. */
  readonly added: Readonly<Record<'callSites' | 'daysOff', readonly string[]>>;
  readonly exercises: readonly OwnExercise[];
  /** The parts of the policy that are ignored, such as `intervalMinutes`, `locked: sound`, `exercises: 2`. */
  readonly ignored: readonly string[];
}

/** The keys of a policy beside those of the options. */
const LOCKED = 'locked';
const EXERCISES = 'exercises';
/** Limits of the list of ignored parts: more of them, or longer ones, would not help. */
const MOST_IGNORED = 20;
const MOST_CHARACTERS = 60;

/** Reads a policy, as `policyIn` returns it. Never throws, whatever the policy contains. */
export function readPolicy(policy: Items): Policy {
  const given = optionKeys.filter((key) => isGivenOption(key, policy));
  const locked = given.filter((key) => isLockedOption(key, policy));
  const presets = readOptions({ [MANAGED]: policy });
  const added = (key: 'callSites' | 'daysOff') => (given.includes(key) ? presets[key] : []);
  return {
    given,
    locked,
    presets,
    added: { callSites: added('callSites'), daysOff: added('daysOff') },
    exercises: readGivenExercises(policy).filter((own) => own !== undefined),
    ignored: ignoredIn(policy, given, locked)
      .slice(0, MOST_IGNORED)
      .map((name) => name.slice(0, MOST_CHARACTERS)),
  };
}

function ignoredIn(policy: Items, given: readonly string[], locked: readonly string[]): string[] {
  const others = Object.keys(policy).filter((key) => key !== LOCKED && key !== EXERCISES);
  const exercises = readGivenExercises(policy).flatMap((own, n) => (own ? [] : [`${EXERCISES}: ${n + 1}`]));
  return [
    ...others.filter((key) => !given.includes(key)),
    ...ignoredLocks(policy[LOCKED], locked),
    ...(isList(policy[EXERCISES]) ? exercises : [EXERCISES]),
  ];
}

function isList(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}

/** The locks of options that may not be locked, or that have no value in the policy. */
function ignoredLocks(wanted: unknown, locked: readonly string[]): string[] {
  if (!isList(wanted)) return [LOCKED];
  const names = (wanted ?? []).map((item) => (typeof item === 'string' ? item : typeof item));
  return names.filter((name) => !locked.includes(name)).map((name) => `${LOCKED}: ${name}`);
}

/** The person's own part of a list to which a policy adds: the value without the policy's items. */
export function withoutAdded<Key extends OptionKey>(
  key: Key,
  value: Options[Key],
  policy: Policy,
): Options[Key] {
  const all: Partial<Record<OptionKey, readonly string[]>> = policy.added;
  const added = all[key];
  if (!added || !Array.isArray(value)) return value;
  const own: unknown = value.filter((item) => !added.includes(item));
  return isOptionValue(key, own) ? own : value;
}

/** Parses an exercise of a policy. Its id gets a prefix, so that it cannot be confused with an own exercise. */
function readGiven(item: unknown): OwnExercise | undefined {
  const { id, ...rest }: Readonly<Record<string, unknown>> = Object(item);
  return typeof id === 'string' && id !== ''
    ? readOwn({ sided: false, picture: '', ...rest, id: `own-org-${id}` })
    : undefined;
}

/** The exercises of a policy, in its order; undefined for one that cannot be read, or repeats an id. Never throws. */
export function readGivenExercises({
  exercises,
}: Readonly<Record<string, unknown>>): readonly (OwnExercise | undefined)[] {
  if (!Array.isArray(exercises)) return [];
  const read = exercises.slice(0, ownLimits.exercises).map(readGiven);
  return read.map((own, n) => (read.findIndex((other) => other?.id === own?.id) === n ? own : undefined));
}
