/** Connects a break window to its break: what the clock says of it decides what is shown. */
import { useCallback, useState } from 'preact/hooks';
import type { SkipReason } from '../../core/journal/entries';
import { CHOOSING_DAYS } from '../../exercises/choosing/context';
import { amendSkip } from '../../page/journal-edits';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { sendEvent } from '../../page/send';
import { closeWindow } from '../../page/window';
import { useStored } from '../stored';
import { t } from '../text';
import { Ended } from './ended';
import { useGuard } from './guard';
import { Hurt } from './hurt';
import { Open } from './open';
import { Over } from './over';
import { Skipped } from './skipped';
import { useArrival, usePageLock, useScreenOn } from './telling';
import type { EndReason } from './use-reports';

const GOODBYE_MS = 8000;

export function BreakPage({ id }: { readonly id: string }) {
  const held = usePageLock(id);
  const shown = useStored(CHOOSING_DAYS);
  const [farewell, setFarewell] = useState(readReloadState().farewell);
  const part = useCallback((how: EndReason) => {
    saveReloadState({ farewell: how });
    setFarewell(how);
  }, []);
  const open = shown?.clock.break;
  const mine = open?.id === id && (open.startedAt !== null || open.way === 'window');
  const late = useArrival(id, held && open?.id === id, mine);
  useGuard(held && shown !== undefined);
  useScreenOn(open?.id === id && open.startedAt !== null);
  if (!held || !shown) return null;
  if (farewell) return <Last id={id} farewell={farewell} />;
  if (late) return null;
  if (mine) return <Open open={open} shown={shown} onFarewell={part} />;
  return <Over id={id} shown={shown} />;
}

function Last({ id, farewell }: { readonly id: string; readonly farewell: EndReason }) {
  const because = useCallback(
    (why: SkipReason) => {
      giveReason(id, why).catch(console.error);
    },
    [id],
  );
  if (farewell === 'hurt') return <Hurt onClose={closeWindow} />;
  if (farewell === 'skipped') return <Skipped onBecause={because} onClose={closeWindow} />;
  return (
    <Ended
      headline={t('end_seated')}
      more={t('end_seated_more')}
      closesAfter={GOODBYE_MS}
      onClose={closeWindow}
    />
  );
}

/** Writes the reason down; whoever says that they are on a call is on one. */
async function giveReason(id: string, because: SkipReason): Promise<void> {
  await amendSkip(id, because, Date.now());
  if (because === 'on a call') await sendEvent({ type: 'called' });
  closeWindow();
}
