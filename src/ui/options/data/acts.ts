/** What the section can do, connected by the page. */
import type { SetAside } from '../../../core/backup/aside';
import type { Preview } from '../../../core/backup/changes';
import type { Contents, Erasable, Part, Refusal } from '../../../core/backup/format';

/** Where long work tells how far it is (0 to 1), and learns that it is not wanted any more. */
export interface Watch {
  readonly told: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface DataActs {
  /** Hands a backup to the browser to keep; its name and its size in bytes. */
  readonly save: (watch: Watch) => Promise<{ readonly name: string; readonly bytes: number }>;
  /** Looks into a file; changes nothing. */
  readonly open: (file: Blob, watch: Watch) => Promise<Preview | Refusal>;
  /** Brings in parts of a backup, all or nothing. */
  readonly bringIn: (contents: Contents, wanted: ReadonlySet<Part>, watch: Watch) => Promise<void>;
  /** What was chosen is no longer synced here then; what the browser's sync holds stays, unless it goes too. */
  readonly erase: (part: Erasable, copyToo: boolean) => Promise<void>;
  /** What is stored and cannot be read. */
  readonly findAside: (watch: Watch) => Promise<readonly SetAside[]>;
  /** Hands it to the browser to keep, as a text; the name of the file. */
  readonly saveAside: (items: readonly SetAside[]) => string;
  readonly eraseAside: () => Promise<void>;
}
