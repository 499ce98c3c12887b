/** A person's data, as far as a backup has it. */
import type { Entry } from '../../src/core/journal';
import { isOptionValue, type OptionKey, optionKeys, optionTable } from '../../src/core/options';
import type { OwnExercise } from '../../src/core/own-exercises';
import { MINUTE } from '../../src/core/time';
import { NOON } from './desk';

/** Texts of every form that an option asks for. */
const texts = ['2026-12-24', 'meet.example.org', 'ceiling-stretch', 'Some voice'];
const shortWeek = [[[540, 720]], [], [], [], [], [], [[1320, 60]]];

/** Values that may stand in some row. */
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

export const own: OwnExercise = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.'],
  seconds: 20,
  sided: false,
  area: 'shoulders',
  picture: '',
};

/** A bout that began so many minutes before noon. */
export function bout(n: number, minutes = n): Entry {
  const startedAt = NOON - minutes * MINUTE;
  const parts = { sittingMs: MINUTE, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
  return {
    id: `other.${n}`,
    zone: 'Europe/Berlin',
    startedAt,
    endedAt: startedAt + MINUTE,
    kind: 'bout',
    ...parts,
  };
}

export interface BackupFile {
  flexor: unknown;
  version: unknown;
  madeAt: unknown;
  options: Record<string, unknown>;
  own: Record<string, unknown>;
  journal: unknown[];
}

/** A whole backup with every option, an own exercise and some lines, two days back. */
export function backupFile(): BackupFile {
  const options = Object.entries(otherOptions()).map(([key, value]) => [key, { value, at: 1 }]);
  return {
    flexor: 'backup',
    version: 1,
    madeAt: NOON,
    options: Object.fromEntries(options),
    own: { [own.id]: { value: own, at: 1 } },
    journal: [bout(1), bout(2), bout(3, 2000), bout(4, 2001)],
  };
}
