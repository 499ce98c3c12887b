/**
 * The one table of options. Reading, validation, the form and the documentation all come from it, so that an
 * option is added in one place.
 */
import { isWeek, type Week, workingWeek } from './hours';
import { equipment, limits } from './limits';
import type { Instant } from './time';

interface NumberOption {
  readonly kind: 'number';
  readonly default: number;
  /** Whole minutes (or, for the volume, percent), both ends allowed. */
  readonly min: number;
  readonly max: number;
}

interface ChoiceOption<Choice extends string> {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
}

/** For each weekday the times of day that count. */
interface WeekOption {
  readonly kind: 'week';
  readonly default: Week;
}

/** A list of short texts of one form: dates, host names. */
interface ListOption {
  readonly kind: 'list';
  readonly default: readonly string[];
  readonly form: RegExp;
  readonly max: number;
}

interface SwitchOption {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** Any of some words, none twice. */
interface SetOption<Choice extends string> {
  readonly kind: 'set';
  readonly default: readonly Choice[];
  readonly choices: readonly Choice[];
}

interface TextOption {
  readonly kind: 'text';
  readonly default: string;
  readonly form: RegExp;
}

type Row =
  | NumberOption
  | ChoiceOption<string>
  | WeekOption
  | ListOption
  | SwitchOption
  | SetOption<string>
  | TextOption;

function minutes(preset: number, min: number, max: number): NumberOption {
  return { kind: 'number', default: preset, min, max };
}

function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceOption<Choice> {
  return { kind: 'choice', default: choices[0], choices };
}

function list(form: RegExp, max: number): ListOption {
  return { kind: 'list', default: [], form, max };
}

function toggle(preset: boolean): SwitchOption {
  return { kind: 'switch', default: preset };
}

function set<const Choice extends string>(
  choices: readonly Choice[],
  preset: readonly NoInfer<Choice>[] = [],
): SetOption<Choice> {
  return { kind: 'set', default: preset, choices };
}

function text(form: RegExp): TextOption {
  return { kind: 'text', default: '', form };
}

const exercises = list(/^[a-z][a-z0-9-]{0,63}$/, 200);
const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

export const optionTable = {
  /** Sitting between two breaks. Half an hour is Dr Epler's preference. */
  intervalMinutes: minutes(30, 1, 180),
  /** How long a due break waits for a good moment, at most; 0 asks at once. Never over a sixth of the interval. */
  waitMinutes: minutes(5, 0, 30),
  /** Time without input that counts as having got up. */
  awayMinutes: minutes(5, 2, 30),
  /** What *Later* means. */
  laterMinutes: minutes(10, 1, 60),
  /** Whether work in other programs is sitting too. */
  counts: choice('computer', 'browser'),
  /** How to ask; what cannot be done here gives way to the next. */
  way: choice('window', 'notification', 'badge'),
  /** A call or full screen that lasts longer than this shows on the badge. */
  holdMinutes: minutes(90, 15, 240),
  /** Whether Flexor works all day, or in the hours below. */
  when: choice('always', 'hours'),
  /** Working hours; a weekday without any is a day off. */
  hours: { kind: 'week', default: workingWeek },
  /** Dates without working hours, YYYY-MM-DD. */
  daysOff: list(new RegExp(`^${date}$`), 100),
  /** Hosts of call sites that the person added to the known ones. */
  callSites: list(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, 50),
  /** What breaks are made of, and how often they come (`plans.ts`). */
  plan: choice('half-hour', 'hour', 'ease-in'),
  /** The date (local) from which days count towards the next step of easing in: of the last step, or of a *not yet*. */
  easedOn: text(new RegExp(`^(${date})?$`)),
  /** Longer walks, and strength beside stretching. */
  longer: toggle(false),
  /** Whether a break ends with a look far away. */
  lookFar: toggle(false),
  /** Whether a break begins with the ceiling stretch. */
  opener: toggle(true),
  /** What to be careful with. `back-acute` is a back that is often sore; `floor` means not getting down to it. */
  limits: set(limits),
  /** Whether whoever treats a replaced hip has said which moves are fine: until then all hip exercises are hidden. */
  hipCleared: toggle(false),
  /** On one's feet, or in a chair because of the place or the body, or in a wheelchair. */
  seat: choice('on-feet', 'seated', 'wheelchair'),
  /** What is at hand. */
  equipment: set(equipment, ['chair', 'desk', 'wall', 'space']),
  /** *I can use the floor here*: kneeling in a break, and the routine on the mat. */
  floorAtWork: toggle(false),
  /** Only what draws no eyes. */
  discreet: toggle(false),
  /** Exercises (by id) that never come, that come gladly, and that come seldom. */
  hidden: exercises,
  liked: exercises,
  disliked: exercises,
  /** Where a walk may lead. */
  errands: set(['water', 'stairs', 'window', 'colleague']),
  /** Spoken guidance, by which voice ('' for the browser's choice), and soft sounds, at which volume in percent. */
  speech: toggle(false),
  voice: text(/^.{0,200}$/),
  sound: toggle(true),
  volume: minutes(30, 0, 100),
  /** Whether to ask once a day how the back is. */
  backDaily: toggle(false),
  /** Colours, size of text (in percent of the usual one) and motion, on every page. */
  theme: choice('system', 'light', 'dark'),
  textPercent: minutes(100, 100, 200),
  motion: choice('system', 'less'),
} as const satisfies Record<string, Row>;

export type OptionKey = keyof typeof optionTable;
type ValueOf<R extends Row> =
  R extends ChoiceOption<infer Choice>
    ? Choice
    : R extends SetOption<infer Choice>
      ? readonly Choice[]
      : R['default'];
export type Options = { readonly [Key in OptionKey]: ValueOf<(typeof optionTable)[Key]> };

/** An option as stored: with the instant of its change, so that two computers can be merged field by field. */
export interface StoredOption<Key extends OptionKey = OptionKey> {
  readonly value: Options[Key];
  readonly at: Instant;
}

export const optionKeys = Object.keys(optionTable) as OptionKey[];

/** Where an option lies in storage. */
export function optionStorageKey(key: OptionKey): string {
  return `option:${key}`;
}

export const defaultOptions = Object.fromEntries(
  optionKeys.map((key) => [key, optionTable[key].default]),
) as Options;

/** Whether a value may stand in this row; nothing is coerced. */
export function isOptionValue<Key extends OptionKey>(key: Key, value: unknown): value is Options[Key] {
  const row: Row = optionTable[key];
  switch (row.kind) {
    case 'number':
      return Number.isInteger(value) && (value as number) >= row.min && (value as number) <= row.max;
    case 'choice':
      return typeof value === 'string' && row.choices.includes(value);
    case 'week':
      return isWeek(value);
    case 'list':
      return areTexts(value, row.max, (item) => row.form.test(item));
    case 'set':
      return areTexts(value, row.choices.length, (item) => row.choices.includes(item));
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && row.form.test(value);
  }
}

function areTexts(value: unknown, max: number, fits: (item: string) => boolean): boolean {
  if (!Array.isArray(value) || value.length > max || new Set(value).size < value.length) return false;
  return value.every((item) => typeof item === 'string' && fits(item));
}

/** What is typed into a field, read as the row wants it; undefined if it cannot stand there. */
export function parseOption<Key extends OptionKey>(key: Key, typed: string): Options[Key] | undefined {
  const text = typed.trim();
  const value =
    optionTable[key].kind === 'number' ? (/^\d{1,4}$/.test(text) ? Number(text) : undefined) : text;
  return isOptionValue(key, value) ? value : undefined;
}

/**
 * The options in force, from whatever storage holds. Total: what is missing, unknown or invalid falls back to
 * its default, field by field.
 */
export function readOptions(stored: Readonly<Record<string, unknown>>): Options {
  const read = optionKeys.map((key) => {
    const item: unknown = stored[optionStorageKey(key)];
    const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined;
    return [key, isOptionValue(key, value) ? value : defaultOptions[key]];
  });
  return Object.fromEntries(read) as Options;
}
