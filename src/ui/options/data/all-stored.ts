/** Connects the section to all stored data. */

import { currentZone } from '../../../browser/time-zone';
import { asideAsText } from '../../../core/backup/aside';
import { localDate } from '../../../core/time';
import { createBackup, importBackup, openBackup } from '../../../page/backup';
import { offerDownload } from '../../../page/download';
import { erase } from '../../../page/erasing';
import { sendEvent } from '../../../page/send';
import { removeCopy } from '../../../page/sync';
import { eraseAside, readAside } from '../../../page/unreadable';
import type { DataActs } from './acts';

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
