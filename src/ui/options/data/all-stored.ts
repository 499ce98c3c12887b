/** Connects the section to all that is stored. */

import { zoneNow } from '../../../browser/time-zone';
import { asideText } from '../../../core/backup/aside';
import { localDate } from '../../../core/time';
import { bringIn, makeBackup, openBackup } from '../../../page/backup';
import { offerDownload } from '../../../page/download';
import { erase } from '../../../page/erasing';
import { say } from '../../../page/send';
import { removeCopy } from '../../../page/sync';
import { eraseAside, readAside } from '../../../page/unreadable';
import type { DataActs } from './acts';

/** Acts on all that is stored; the clock looks afterwards at what has become of it. */
export const dataActs: DataActs = {
  save: async (watch) => {
    const now = Date.now();
    const backup = await makeBackup(now, watch);
    const name = `flexor-${localDate(now, zoneNow())}.json`;
    offerDownload(backup, name);
    return { name, bytes: backup.size };
  },
  open: openBackup,
  bringIn: async (contents, wanted, watch) => {
    await bringIn(contents, wanted, Date.now(), watch);
    await say({ type: 'looked' });
  },
  erase: async (part, copyToo) => {
    await erase(part);
    if (copyToo) await removeCopy();
    await say({ type: 'looked' });
  },
  findAside: readAside,
  saveAside: (items) => {
    const name = `flexor-unread-${localDate(Date.now(), zoneNow())}.txt`;
    offerDownload(new Blob([asideText(items)], { type: 'text/plain' }), name);
    return name;
  },
  eraseAside: () => eraseAside({ told: () => {}, signal: new AbortController().signal }),
};
