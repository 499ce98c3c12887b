/** The page of a break that is asked for or under way. */
import { useEffect } from 'preact/hooks';
import { reasonOf } from '../../browser/ask-reason';
import type { OpenBreak } from '../../core/clock/state';
import { isLockedOption } from '../../core/options/options';
import { saveOption } from '../../page/options';
import { allowNotifications } from '../../page/permissions';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { markSafetySeen } from '../../page/seen';
import { sendEvent } from '../../page/send';
import { openOptionsAt } from '../../page/tabs';
import { RoutinePlayer } from '../routine/routine';
import type { Shown } from '../stored';
import { t } from '../text';
import { Asking } from './asking';
import { extraFactsOf } from './besides';
import { errandOf } from './errand';
import { Playing } from './playing';
import { seatText } from './seat';
import { useEventSender } from './telling';
import { useBreakStart } from './use-beginning';
import { type Choice, useChoice } from './use-choice';
import { type EndReason, useReports } from './use-reports';

interface OpenProps {
  readonly open: OpenBreak;
  readonly shown: Shown;
  readonly onFarewell: (farewell: EndReason) => void;
}

export function Open(props: OpenProps) {
  const choice = useChoice(props.shown, props.open, readReloadState().left);
  return <Chosen choice={choice} {...props} />;
}

function Chosen({ open, shown, onFarewell, choice }: OpenProps & { readonly choice: Choice }) {
  const { id } = open;
  const { clock, options, safetySeen } = shown;
  const { tell: send, attempt, failed } = useEventSender();
  const { takeBack, start, first, playing, play, ...beginning } = useBreakStart(
    open,
    clock,
    choice,
    send,
    options.counts,
  );
  const reports = useReports(id, options, choice.library, send, onFarewell);
  const player = { shown, choice, ...reports, ...beginning, onLeft: rememberLeft, onTakeBack: takeBack };
  // A person who has started a break has seen the safety lines.
  const hasSeenSafety = open.startedAt !== null && !safetySeen;
  useEffect(() => {
    if (hasSeenSafety) markSafetySeen(Date.now()).catch(console.error);
  }, [hasSeenSafety]);
  return (
    <>
      {open.origin === 'routine' ? (
        <RoutinePlayer
          open={open}
          first={first}
          safetySeen={safetySeen}
          onSay={send}
          onClose={() => send({ type: 'snoozed', id })}
          {...player}
        />
      ) : playing ? (
        <Playing course={playing} onRecipe={play} {...player} />
      ) : (
        <Asking
          id={id}
          why={seatText(options.seat, ...reasonOf(open))}
          errand={errandOf(options, open.askedAt)}
          recipe={choice.planned}
          besides={extraFactsOf(clock, open, options)}
          safetySeen={safetySeen}
          options={options}
          onPlay={start}
          onSkip={() => {
            onFarewell('skipped');
            send({ type: 'skipped', id });
          }}
          onSay={send}
          onHours={() => attempt(setHours())}
          onFullScreen={{
            byNotification: (answered) => attempt(allowNotifications().then(answered)),
            byWindow: isLockedOption('inFullScreen', shown.policy)
              ? undefined
              : () => attempt(saveOption('inFullScreen', 'ask', Date.now())),
          }}
        />
      )}
      {failed && (
        <p class="failure" role="alert">
          {t('end_failed')}
        </p>
      )}
    </>
  );
}

function rememberLeft(left: readonly string[]): void {
  saveReloadState({ left: [...left] });
}

async function setHours(): Promise<void> {
  await sendEvent({ type: 'replied', to: 'hours' });
  await openOptionsAt('hours');
}
