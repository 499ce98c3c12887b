/** What a backup file is: one JSON object with everything a person has set and lived. */
import type { Entry } from '../journal/entries';
import type { OptionKey, Options } from '../options/options';
import type { OwnExercise } from '../options/own-exercises';
import type { Instant } from '../time';

/** The first field of every backup, by which one is known. */
export const MARK = 'backup';
/** Raised whenever an older Flexor would read less than is written, or read it wrongly. */
export const VERSION = 1;
/** No backup is larger, in bytes: ten years are about 20 MB. */
export const MOST_BYTES = 100_000_000;

/** The parts that are brought in or left out as a whole. */
export const backupParts = ['options', 'own', 'journal'] as const;
export type BackupPart = (typeof backupParts)[number];

/** What can be erased alone: what was lived, what was chosen, or all of it. */
export const erasable = ['history', 'options', 'everything'] as const;
export type Erasable = (typeof erasable)[number];

/** Why a file is no backup that can be read here. */
export type Refusal =
  | { readonly why: 'empty' | 'too large' | 'no backup' | 'broken' | 'no version' }
  | { readonly why: 'newer'; readonly version: number }
  | { readonly why: 'part'; readonly part: BackupPart };

/** What was in a backup and cannot be used: how much of it, and where it begins. */
export interface LeftOut {
  /** Options that this version does not know. */
  readonly unknown: number;
  /** Options whose value cannot stand there. */
  readonly wrong: readonly OptionKey[];
  readonly own: number;
  readonly lines: number;
  /** The first such line, counted from 1; 0 if there is none. */
  readonly firstLine: number;
  /** Lines that stand there more than once: one of them is used. */
  readonly twice: number;
}

/** What a backup holds, as far as it can be used. */
export interface BackupContents {
  readonly madeAt: Instant | undefined;
  readonly options: Partial<Options>;
  readonly own: readonly OwnExercise[];
  /** Lines by the storage key of their day. */
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  /** What had been moved aside where the backup was made, by its storage keys; nothing reads it. */
  readonly aside: Readonly<Record<string, unknown>>;
  readonly leftOut: LeftOut;
}
