/** What an organisation's policy comes to, by field: what is locked, what it adds, and what cannot be used. */
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
  /** The options that have a value in it, and those of them that nobody else can change. */
  readonly given: readonly OptionKey[];
  readonly locked: readonly OptionKey[];
  /** What holds where a person has chosen nothing. */
  readonly presets: Options;
  /** What it adds to the person's own. */
  readonly added: Readonly<Record<'callSites' | 'daysOff', readonly string[]>>;
  readonly exercises: readonly OwnExercise[];
  /** What of it is passed over, as it stands there: `intervalMinutes`, `locked: sound`, `exercises: 2`. */
  readonly ignored: readonly string[];
}

/** Names beside those of the options. */
const LOCKED = 'locked';
const EXERCISES = 'exercises';
/** More of them, or longer ones, would tell nobody more. */
const MOST_IGNORED = 20;
const MOST_CHARACTERS = 60;

/** Total, whatever the policy holds. `policy` is as `policyIn` finds it. */
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
    ...oddLocks(policy[LOCKED], locked),
    ...(isList(policy[EXERCISES]) ? exercises : [EXERCISES]),
  ];
}

function isList(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}

/** Locks of what may not be locked, or has no value to be locked at. */
function oddLocks(wanted: unknown, locked: readonly string[]): string[] {
  if (!isList(wanted)) return [LOCKED];
  const names = (wanted ?? []).map((item) => (typeof item === 'string' ? item : typeof item));
  return names.filter((name) => !locked.includes(name)).map((name) => `${LOCKED}: ${name}`);
}

/** What a person chose of a list to which a policy adds: without what the policy has in it. */
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

/** What it names one as it likes; here that cannot be taken for a person's own. */
function readGiven(item: unknown): OwnExercise | undefined {
  const { id, ...rest }: Readonly<Record<string, unknown>> = Object(item);
  return typeof id === 'string' && id !== ''
    ? readOwn({ sided: false, picture: '', ...rest, id: `own-org-${id}` })
    : undefined;
}

/** Those of a policy, in its order, from whatever stands there; undefined for one that cannot be read, or comes twice. */
export function readGivenExercises({
  exercises,
}: Readonly<Record<string, unknown>>): readonly (OwnExercise | undefined)[] {
  if (!Array.isArray(exercises)) return [];
  const read = exercises.slice(0, ownLimits.exercises).map(readGiven);
  return read.map((own, n) => (read.findIndex((other) => other?.id === own?.id) === n ? own : undefined));
}
