/** The toolbar popup. */
import './ui/theme.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { localWeek } from './browser/region';
import type { PageEvent } from './core/clock/events';
import { step } from './core/clock/step';
import { isLockedOption } from './core/options/options';
import { localDate } from './core/time';
import { CHOOSING_DAYS } from './exercises/choosing/context';
import { recipeMs } from './exercises/player/recipe';
import { EASING_DAYS, easedTo, nextInterval } from './measures/easing';
import { beginPage } from './page/begin';
import { saveOption } from './page/options';
import { closeWindow } from './page/own-window';
import { allowNotifications } from './page/permissions';
import { markNoticeSeen } from './page/seen';
import { sendEvent } from './page/send';
import { browserKind } from './page/system';
import { openHistory, openOptions, openOptionsAt } from './page/tabs';
import { AfterPaint } from './ui/after-paint';
import { lengthText } from './ui/break/break-text';
import { chooseBreak } from './ui/break/choice';
import { LostStore } from './ui/lost';
import { PIN_NOTICE, PinNote } from './ui/pin';
import { Popup } from './ui/popup/popup';
import { RoutineOffer, type RoutineProps } from './ui/popup/routine';
import { usePlan } from './ui/routine/use-plan';
import { PageErrorBoundary } from './ui/safely';
import { currentZone, useNow, useStored } from './ui/stored';
import { t } from './ui/text';
import { useAttempt } from './ui/use-attempt';
import './ui/popup/popup.css';

/** Sends events one after the other, so that the clock applies them in this order. */
async function sendAll(events: readonly PageEvent[]): Promise<void> {
  for (const event of events) await sendEvent(event);
}

/** Sets the interval to an hour, as the options page would, and answers the offer. */
async function askEveryHour(): Promise<void> {
  await saveOption('intervalMinutes', 60, Date.now());
  await sendEvent({ type: 'replied', to: 'too often' });
}

/** Applies the next step of easing in after a yes; otherwise starts to count the days again. */
async function ease(to: number | 'not yet'): Promise<void> {
  const now = Date.now();
  const today = localDate(now, currentZone());
  const { plan, intervalMinutes, easedOn = today } = to === 'not yet' ? {} : easedTo(to, today);
  await saveOption('easedOn', easedOn, now);
  if (intervalMinutes !== undefined) await saveOption('intervalMinutes', intervalMinutes, now);
  if (plan !== undefined) await saveOption('plan', plan, now);
}

async function chooseCallSites(): Promise<void> {
  await sendEvent({ type: 'replied', to: 'call sites' });
  await openOptionsAt('calls');
}

const inFullScreen = { type: 'replied', to: 'full screen' } as const;

/** The browser may close the popup while it asks. Once notifications are allowed, there is nothing left to offer. */
async function allowInFullScreen(answered: (allowed: boolean) => void): Promise<void> {
  const allowed = await allowNotifications();
  answered(allowed);
  if (allowed) await sendEvent(inFullScreen);
}

async function askInFullScreen(): Promise<void> {
  await saveOption('inFullScreen', 'ask', Date.now());
  await sendEvent(inFullScreen);
}

/** How long the break takes that would begin now. A component of its own, for the same reason as the routine. */
function BreakLength() {
  const recent = useStored(CHOOSING_DAYS);
  const ms = useMemo(() => {
    if (!recent) return undefined;
    // The break that the clock would open, so that the same exercises are chosen.
    const { break: open } = step(recent.clock, { type: 'asked' }, Date.now(), recent.options).clock;
    return open ? recipeMs(chooseBreak(recent, open, {}).planned) : undefined;
  }, [recent]);
  return <>{ms === undefined ? t('popup_break_hint') : t('popup_break_takes', lengthText(ms))}</>;
}

/** A component of its own: its plan reads a season of the journal, which must not delay the first paint. */
function RoutineToday(props: Pick<RoutineProps, 'clock' | 'onEvent'>) {
  return <RoutineOffer plan={usePlan()} {...props} />;
}

function Page() {
  const shown = useStored(1);
  const recent = useStored(shown?.options.plan === 'ease-in' ? EASING_DAYS : 0);
  const [weekend] = useState(() => localWeek().weekend);
  const ticked = useNow(1000);
  const { attempt, failure } = useAttempt();
  // The clock's last look may be two minutes old, and the person wants the current state.
  useEffect(() => {
    attempt(sendEvent({ type: 'looked' }));
  }, [attempt]);
  if (!shown) return null;
  const isLocked = (['intervalMinutes', 'plan'] as const).some((key) => isLockedOption(key, shown.policy));
  // The clock's last look may be newer than the last tick. With the older time, what began then would seem too long.
  const now = Math.max(ticked, shown.clock.pulse?.at ?? 0);
  const isIconHidden =
    shown.clock.pulse?.traits.showsBadge === false && !shown.noticesSeen.includes(PIN_NOTICE);
  const pin = isIconHidden && (
    <PinNote kind={browserKind} onSeen={() => attempt(markNoticeSeen(PIN_NOTICE, Date.now()))} />
  );
  const routine = { clock: shown.clock, onEvent: (event: PageEvent) => attempt(sendEvent(event)) };
  return (
    <Popup
      lost={<LostStore />}
      shown={shown}
      routine={
        <AfterPaint meanwhile={<RoutineOffer plan={undefined} {...routine} />}>
          <RoutineToday {...routine} />
        </AfterPaint>
      }
      breakHint={
        <AfterPaint meanwhile={t('popup_break_hint')}>
          <BreakLength />
        </AfterPaint>
      }
      now={now}
      zone={currentZone()}
      weekend={weekend}
      onEvent={(...events) => attempt(sendAll(events))}
      easesTo={recent && !isLocked ? nextInterval(recent.options, recent.journal) : undefined}
      onEase={(to) => attempt(ease(to))}
      onEveryHour={isLocked ? undefined : () => attempt(askEveryHour())}
      onCallSites={() => attempt(chooseCallSites(), closeWindow)}
      onFullScreen={{
        byNotification: (answered) => attempt(allowInFullScreen(answered)),
        byWindow: isLockedOption('inFullScreen', shown.policy) ? undefined : () => attempt(askInFullScreen()),
      }}
      onHistory={() => attempt(openHistory(), closeWindow)}
      onOptions={() => attempt(openOptions(), closeWindow)}
      onSafety={() => attempt(openOptionsAt('safety'), closeWindow)}
      areHoursLocked={(['when', 'hours'] as const).some((key) => isLockedOption(key, shown.policy))}
      onHours={() => attempt(openOptionsAt('hours'), closeWindow)}
      failure={failure}
      pin={pin}
    />
  );
}

beginPage('popup', 'popup_title');
render(
  <PageErrorBoundary>
    <Page />
  </PageErrorBoundary>,
  document.body,
);
