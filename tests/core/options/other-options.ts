/** For every option, a value other than its default. */
import { isOptionValue, type OptionKey, optionKeys, optionTable } from '../../../src/core/options/options';

/** Texts in every form that an option requires. */
const texts = ['2026-12-24', 'meet.example.org', 'ceiling-stretch', 'Some voice'];
const shortWeek = [[[540, 720]], [], [], [], [], [], [[1320, 60]]];

/** Values of which some are allowed by the row. */
function candidates(key: OptionKey): readonly unknown[] {
  const row = optionTable[key];
  const numbers = 'min' in row ? [row.max, row.min] : [];
  const words = 'choices' in row ? row.choices : [];
  return [
    true,
    false,
    ...numbers,
    ...words.toReversed(),
    [...words.slice(-2)],
    [],
    shortWeek,
    ...texts,
    ...texts.map((text) => [text]),
  ];
}

/** A value that is not the default, for every row of the table. */
export function otherOptions(): Readonly<Record<string, unknown>> {
  const others = optionKeys.map((key) => {
    const preset = JSON.stringify(optionTable[key].default);
    const other = candidates(key).find(
      (value) => isOptionValue(key, value) && JSON.stringify(value) !== preset,
    );
    if (other === undefined) throw new Error(`No other value is known for ${key}.`);
    return [key, other];
  });
  return Object.fromEntries(others);
}
