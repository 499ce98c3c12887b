/** Connects the data section to all stored data. */
import { currentZone } from '../../browser/time-zone';
import type { SetAside } from '../../core/backup/aside';
import { asideAsText } from '../../core/backup/aside';
import type { Preview } from '../../core/backup/changes';
import type { BackupContents, BackupPart, Erasable, Refusal } from '../../core/backup/format';
import type { SyncState } from '../../core/sync/state';
import type { MergedAll } from '../../core/sync/synced';
import { localDate } from '../../core/time';
import { createBackup, importBackup, openBackup } from '../../page/backup';
import { offerDownload } from '../../page/download';
import { erase } from '../../page/erasing';
import { sendEvent } from '../../page/send';
import type { JobWatch } from '../../page/slices';
import { removeCopy } from '../../page/sync';
import { eraseAside, readAside } from '../../page/unreadable';

export type { JobWatch };

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

export interface SyncActs {
  /** The state of sync; undefined while it is off. */
  readonly state: SyncState | undefined;
  /** Whether the browser's sync holds data of Flexor. */
  readonly copy: boolean;
  /** Resolves to how much was taken over from other computers. */
  readonly switchOn: () => Promise<MergedAll['pulled']>;
  readonly switchOff: () => Promise<void>;
  readonly removeCopy: () => Promise<void>;
}

/** Acts on all stored data. After a change the clock takes a look. */
export const dataActs: DataActs = {
  save: async (watch) => {
    const now = Date.now();
    const backup = await createBackup(now, watch);
    const name = `flexor-${localDate(now, currentZone())}.json`;
    offerDownload(backup, name);
    return { name, bytes: backup.size };
  },
  open: openBackup,
  bringIn: async (contents, wanted, watch) => {
    await importBackup(contents, wanted, Date.now(), watch);
    await sendEvent({ type: 'looked' });
  },
  erase: async (part, copyToo) => {
    await erase(part);
    if (copyToo) await removeCopy();
    await sendEvent({ type: 'looked' });
  },
  findAside: readAside,
  saveAside: (items) => {
    const name = `flexor-unread-${localDate(Date.now(), currentZone())}.txt`;
    offerDownload(new Blob([asideAsText(items)], { type: 'text/plain' }), name);
    return name;
  },
  eraseAside: () => eraseAside({ onProgress: () => {}, signal: new AbortController().signal }),
};
