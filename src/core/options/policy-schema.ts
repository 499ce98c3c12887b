/** The JSON schema of a policy, for administrators and Chromium, generated from the table of options. */
import { areas } from './areas';
import { type OptionKey, optionKeys, optionTable } from './options';

/** The part of JSON Schema that Chromium supports. It checks a policy against it and drops what is wrong by field. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** Chromium drops a whole list for one wrong item, so any text is allowed here: Flexor checks each item. */
const texts: JsonSchema = { type: 'array', items: { type: 'string' } };
const words = (choices: readonly string[]): JsonSchema => ({ type: 'string', enum: choices });

const ranges: JsonSchema = {
  type: 'array',
  items: { type: 'array', items: { type: 'array', items: { type: 'integer', minimum: 0, maximum: 1440 } } },
};

/** Any number of seconds and any area are allowed, for the same reason. */
const exercises: JsonSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      steps: texts,
      seconds: { type: 'integer' },
      sided: { type: 'boolean' },
      area: { type: 'string' },
      picture: { type: 'string' },
    },
  },
};

/** The schema of one option, derived from its row. */
function formOf(key: OptionKey): JsonSchema {
  const row = optionTable[key];
  if (typeof row.default === 'boolean') return { type: 'boolean' };
  if ('min' in row) return { type: 'integer', minimum: row.min, maximum: row.max };
  if ('choices' in row) {
    return Array.isArray(row.default) ? { type: 'array', items: words(row.choices) } : words(row.choices);
  }
  return typeof row.default === 'string' ? { type: 'string' } : 'form' in row ? texts : ranges;
}

const notes: Partial<Record<OptionKey, string>> = {
  hours: 'Seven lists, Monday first, of ranges in minutes since midnight: [540, 1050] is 09:00 to 17:30.',
  daysOff: 'Dates as YYYY-MM-DD, beside those that a person adds.',
  callSites:
    'Hosts such as meet.example.org, beside those that a person adds. In Chrome each person allows them once.',
};

/** The schema of all options that a policy may set, by name, with the option's label as the title. */
export function policySchema(titleOf: (key: OptionKey) => string): JsonSchema {
  const options = optionKeys.filter(mayPropose).map((key) => {
    const description = notes[key];
    return [key, { title: titleOf(key), ...(description && { description }), ...formOf(key) }];
  });
  const lockable = optionKeys.filter(mayLock);
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(options),
      locked: {
        title: 'Locked',
        description: `Any of ${lockable.join(', ')}; each needs its value here.`,
        ...texts,
      },
      exercises: {
        title: 'Exercises',
        description: `Beside a person's own. id: a-z, 0-9 and -; area: ${areas.join(', ')}.`,
        ...exercises,
      },
    },
  };
}

function mayLock(key: OptionKey): boolean {
  return !('policy' in optionTable[key]);
}

function mayPropose(key: OptionKey): boolean {
  const row = optionTable[key];
  return !('policy' in row && row.policy === 'none');
}
