/** The welcome page, which opens once after installing. */
import './ui/theme.css';
import './ui/window-container.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { localWeek } from './browser/region';
import type { OptionKey, Options } from './core/options/options';
import { readPolicy } from './core/options/policy';
import { localDate } from './core/time';
import { beginPage } from './page/begin';
import { saveOption } from './page/options';
import { closeTab } from './page/own-window';
import {
  allowNotifications,
  forbidNotifications,
  notificationsAllowed,
  onPermissions,
} from './page/permissions';
import { markNoticeSeen, markSafetySeen } from './page/seen';
import { sendEvent } from './page/send';
import { browserKind } from './page/system';
import { openOptionsAt, openTrial } from './page/tabs';
import { Managed } from './ui/options/managed';
import { hoursFor } from './ui/options/week-edits';
import { PIN_NOTICE } from './ui/pin';
import { PageErrorBoundary } from './ui/safely';
import { currentZone, useNow, useStored } from './ui/stored';
import { useAttempt } from './ui/use-attempt';
import { Welcome } from './ui/welcome/welcome';
import './ui/options/options.css';
import './ui/options/fields/fields.css';
import './ui/welcome/welcome.css';

/** Whether the browser allows notifications, kept up to date. */
function useNotifications(): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const load = () => {
      notificationsAllowed().then(setAllowed, console.error);
    };
    load();
    return onPermissions(load);
  }, []);
  return allowed;
}

/** Lets the clock look again whenever the page gets the focus: the person may have pinned the icon meanwhile. */
function useLookOnFocus(): void {
  useEffect(() => {
    const look = () => {
      sendEvent({ type: 'looked' }).catch(console.error);
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
}

const { weekend } = localWeek();

function Page() {
  const shown = useStored(0);
  const notifications = useNotifications();
  const now = useNow(60_000);
  const { attempt, failure } = useAttempt();
  const saving = useAttempt();
  /** Saves an option, then lets the clock look at the change. */
  const change = <Key extends OptionKey>(key: Key, value: Options[Key]) =>
    saving.attempt(saveOption(key, value, Date.now()), () => attempt(sendEvent({ type: 'looked' })));
  useLookOnFocus();
  if (!shown) return null;
  const policy = readPolicy(shown.policy);
  const hoursChosen = shown.changes.hours !== undefined || policy.given.includes('hours');
  return (
    <Managed.Provider value={policy}>
      <Welcome
        options={shown.options}
        today={localDate(now, currentZone())}
        firstHours={hoursChosen ? undefined : hoursFor(weekend)}
        iconShown={shown.clock.pulse?.traits.showsBadge}
        kind={browserKind}
        unsaved={saving.failure}
        failure={failure}
        notifications={notifications}
        allowNotifications={(answered) => attempt(allowNotifications().then(answered))}
        onForbidNotifications={() => attempt(forbidNotifications())}
        onTry={() => attempt(openTrial())}
        onNotify={() => change('way', 'notification')}
        onChange={change}
        onSafetySeen={() => attempt(markSafetySeen(Date.now()))}
        onPinTold={() => attempt(markNoticeSeen(PIN_NOTICE, Date.now()))}
        onClose={() => attempt(closeTab())}
        onOptions={() => attempt(openOptionsAt('all'))}
      />
    </Managed.Provider>
  );
}

beginPage('welcome', 'welcome_title');
render(
  <PageErrorBoundary>
    <Page />
  </PageErrorBoundary>,
  document.body,
);
