/** A person's data, as a backup contains them. */
import type { Entry } from '../../src/core/journal/entries';
import type { OwnExercise } from '../../src/core/options/own-exercises';
import { MINUTE } from '../../src/core/time';
import { NOON } from '../background/desk';
import { otherOptions } from '../core/options/other-options';

export const own: OwnExercise = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.'],
  seconds: 20,
  sided: false,
  area: 'shoulders',
  picture: '',
};

/** A bout that began this many minutes before noon. */
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

/** A complete backup with every option, an own exercise and some lines, up to two days old. */
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
