/** What the section can do; the page connects it. */
import type { SetAside } from '../../../core/backup/aside';
import type { Preview } from '../../../core/backup/changes';
import type { BackupContents, BackupPart, Erasable, Refusal } from '../../../core/backup/format';
import type { JobWatch } from '../../../page/slices';

export type { JobWatch } from '../../../page/slices';

export interface DataActs {
  /** Offers a backup as a download; resolves to its name and its size in bytes. */
  readonly save: (watch: JobWatch) => Promise<{ readonly name: string; readonly bytes: number }>;
  /** Inspects a file; changes nothing. */
  readonly open: (file: Blob, watch: JobWatch) => Promise<Preview | Refusal>;
  /** Imports parts of a backup, all or nothing. */
  readonly bringIn: (
    contents: BackupContents,
    wanted: ReadonlySet<BackupPart>,
    watch: JobWatch,
  ) => Promise<void>;
  /**
   * Erases a part. Erasing options also switches sync off here; what the browser's sync holds stays, unless `copyToo`
   * is set.
   */
  readonly erase: (part: Erasable, copyToo: boolean) => Promise<void>;
  /** Finds what is stored and cannot be read. */
  readonly findAside: (watch: JobWatch) => Promise<readonly SetAside[]>;
  /** Offers it as a text file for download; returns the name of the file. */
  readonly saveAside: (items: readonly SetAside[]) => string;
  readonly eraseAside: () => Promise<void>;
}
