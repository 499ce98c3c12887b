/** Connects a break window to its break: what the clock says of it decides what is shown. */
import { useCallback, useState } from 'preact/hooks';
import type { Because } from '../../core/journal/journal';
import { CHOOSING_DAYS } from '../../exercises/choosing/context';
import { amendSkip } from '../../page/journal-edits';
import { remember, remembered } from '../../page/reload-state';
import { say } from '../../page/send';
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
import type { Farewell } from './use-reports';

const GOODBYE_MS = 8000;

export function BreakPage({ id }: { readonly id: string }) {
  const held = usePageLock(id);
  const shown = useStored(CHOOSING_DAYS);
  const [farewell, setFarewell] = useState(remembered().farewell);
  const part = useCallback((how: Farewell) => {
    remember({ farewell: how });
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

function Last({ id, farewell }: { readonly id: string; readonly farewell: Farewell }) {
  const because = useCallback(
    (why: Because) => {
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
async function giveReason(id: string, because: Because): Promise<void> {
  await amendSkip(id, because, Date.now());
  if (because === 'on a call') await say({ type: 'called' });
  closeWindow();
}
