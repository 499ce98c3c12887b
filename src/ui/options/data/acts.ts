/** What the section can do, connected by the page. */
import type { SetAside } from '../../../core/backup/aside';
import type { Preview } from '../../../core/backup/changes';
import type { BackupContents, BackupPart, Erasable, Refusal } from '../../../core/backup/format';
import type { JobWatch } from '../../../page/slices';

export type { JobWatch } from '../../../page/slices';

export interface DataActs {
  /** Hands a backup to the browser to keep; its name and its size in bytes. */
  readonly save: (watch: JobWatch) => Promise<{ readonly name: string; readonly bytes: number }>;
  /** Looks into a file; changes nothing. */
  readonly open: (file: Blob, watch: JobWatch) => Promise<Preview | Refusal>;
  /** Brings in parts of a backup, all or nothing. */
  readonly bringIn: (
    contents: BackupContents,
    wanted: ReadonlySet<BackupPart>,
    watch: JobWatch,
  ) => Promise<void>;
  /** What was chosen is no longer synced here then; what the browser's sync holds stays, unless it goes too. */
  readonly erase: (part: Erasable, copyToo: boolean) => Promise<void>;
  /** What is stored and cannot be read. */
  readonly findAside: (watch: JobWatch) => Promise<readonly SetAside[]>;
  /** Hands it to the browser to keep, as a text; the name of the file. */
  readonly saveAside: (items: readonly SetAside[]) => string;
  readonly eraseAside: () => Promise<void>;
}
