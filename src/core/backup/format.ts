/** The format of a backup file: one JSON object with all options, all own exercises and the whole journal. */
import type { Entry } from '../journal/entries';
import type { OptionKey, Options } from '../options/options';
import type { OwnExercise } from '../options/own-exercises';
import type { Instant } from '../time';

/** The value of the first field of every backup, `flexor`, which identifies it as one. */
export const MARK = 'backup';
/** The version of the format. Raised whenever an older Flexor would miss something in a new backup or misread it. */
export const VERSION = 1;
/** The largest size of a backup, in bytes: ten years are about 20 MB. */
export const MOST_BYTES = 100_000_000;

/** The parts of a backup. The person chooses which of them to restore. */
export const backupParts = ['options', 'own', 'journal'] as const;
export type BackupPart = (typeof backupParts)[number];

/** What can be erased: the history, the options, or everything. */
export const erasable = ['history', 'options', 'everything'] as const;
export type Erasable = (typeof erasable)[number];

/** Why a file cannot be read as a backup. */
export type Refusal =
  | { readonly why: 'empty' | 'too large' | 'no backup' | 'broken' | 'no version' }
  | { readonly why: 'newer'; readonly version: number }
  | { readonly why: 'part'; readonly part: BackupPart };

/** What a backup contains that cannot be used: how much, and where the first of it is. */
export interface LeftOut {
  /** Number of options that this version does not know. */
  readonly unknown: number;
  /** Options whose value is not allowed. */
  readonly wrong: readonly OptionKey[];
  /** Number of own exercises that cannot be read. */
  readonly own: number;
  /** Number of lines of the journal that cannot be read. */
  readonly lines: number;
  /** Which line is the first of those, counted from 1; 0 if there is none. */
  readonly firstLine: number;
  /** Number of surplus copies of lines: one copy of each line is used. */
  readonly twice: number;
}

/** The contents of a backup, as far as they can be used. */
export interface BackupContents {
  readonly madeAt: Instant | undefined;
  readonly options: Partial<Options>;
  readonly own: readonly OwnExercise[];
  /** Lines by the storage key of their day. */
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  /** The values that had been moved aside where the backup was made, by storage key; nothing reads them. */
  readonly aside: Readonly<Record<string, unknown>>;
  readonly leftOut: LeftOut;
}
