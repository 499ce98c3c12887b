/** Connects a break window to its break: the state of the clock decides what the window shows. */
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
import { Open } from './open';
import { BreakOver, HurtOver } from './over';
import { Skipped } from './skipped';
import { useArrival, usePageLock, useScreenOn } from './telling';
import type { EndReason } from './use-reports';

/** How long the last page stays, in ms. */
const GOODBYE_MS = 8000;

export function BreakPage({ id }: { readonly id: string }) {
  const held = usePageLock(id);
  const shown = useStored(CHOOSING_DAYS);
  const [farewell, setFarewell] = useState(readReloadState().farewell);
  const finish = useCallback((reason: EndReason) => {
    saveReloadState({ farewell: reason });
    setFarewell(reason);
  }, []);
  const open = shown?.clock.break;
  const mine = open?.id === id && (open.startedAt !== null || open.way === 'window');
  const late = useArrival(id, held && open?.id === id, mine);
  useGuard(held && shown !== undefined);
  useScreenOn(open?.id === id && open.startedAt !== null);
  if (!held || !shown) return null;
  if (farewell === 'hurt') return <HurtOver id={id} shown={shown} />;
  if (farewell) return <LastPage id={id} farewell={farewell} />;
  if (late) return null;
  if (mine) return <Open open={open} shown={shown} onFarewell={finish} />;
  return <BreakOver id={id} shown={shown} />;
}

interface LastPageProps {
  readonly id: string;
  readonly farewell: Exclude<EndReason, 'hurt'>;
}

function LastPage({ id, farewell }: LastPageProps) {
  const onReason = useCallback(
    (reason: SkipReason) => {
      saveReason(id, reason).catch(console.error);
    },
    [id],
  );
  if (farewell === 'skipped') return <Skipped onBecause={onReason} onClose={closeWindow} />;
  return (
    <Ended
      headline={t('end_seated')}
      more={t('end_seated_more')}
      closesAfter={GOODBYE_MS}
      onClose={closeWindow}
    />
  );
}

/** Saves why the person skipped. The reason *on a call* also reports a call to the clock. Then closes the window. */
async function saveReason(id: string, reason: SkipReason): Promise<void> {
  await amendSkip(id, reason, Date.now());
  if (reason === 'on a call') await sendEvent({ type: 'called' });
  closeWindow();
}
