/** The options page. */
import './ui/theme.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorLogger } from './browser/error-log';
import { version } from './browser/i18n';
import { localWeek } from './browser/region';
import { isLockedOption } from './core/options/options';
import { readPolicy, withoutAdded } from './core/options/policy';
import { localDate } from './core/time';
import { beginPage } from './page/begin';
import { saveOption, saveOwn } from './page/options';
import { markNoticeSeen, markSafetySeen } from './page/seen';
import { sendEvent } from './page/send';
import { inSlices } from './page/slices';
import { browserKind, runsInPrivate } from './page/system';
import { openTrial } from './page/tabs';
import { tryNotification } from './page/trial-notification';
import { LostStore } from './ui/lost';
import { noticeFor } from './ui/notice';
import { useUndoableChanges } from './ui/options/changes';
import { useOutcome, useShortcuts, useSyncing } from './ui/options/connections';
import { Managed } from './ui/options/managed';
import { OptionsForm } from './ui/options/options';
import { reportActs } from './ui/options/report-acts';
import { dataActs } from './ui/options/stored-acts';
import { usePermissions } from './ui/options/use-permissions';
import { useSoundPreview } from './ui/options/use-sound-preview';
import { hoursFor } from './ui/options/week-edits';
import { quietText } from './ui/quiet-text';
import { PageErrorBoundary } from './ui/safely';
import { currentZone, useNow, useStored } from './ui/stored';
import './ui/options/options.css';
import './ui/options/fields/fields.css';
import './ui/options/hours.css';
import './ui/options/gallery.css';
import './ui/options/example-day.css';
import './ui/options/data.css';

const { firstDay, weekend } = localWeek();

/** Whether Flexor may run in private windows. Read once, because Flexor restarts when this changes. */
function useInPrivate(): boolean | undefined {
  const [inPrivate, setInPrivate] = useState<boolean>();
  useEffect(() => {
    runsInPrivate().then(setInPrivate, errorLogger('options'));
  }, []);
  return inPrivate;
}

function Page() {
  const shown = useStored(0);
  const now = useNow(60_000);
  const { saved, failure, fail, announce } = useOutcome();
  const soundPreview = useSoundPreview(shown?.options);
  const keys = useShortcuts();
  const syncing = useSyncing(shown?.sync);
  const inPrivate = useInPrivate();
  const policy = readPolicy(shown?.policy ?? {});
  const changes = useUndoableChanges(shown?.options, (key, value) =>
    announce(saveOption(key, withoutAdded(key, value, policy), Date.now())),
  );
  const announceOther: typeof announce = (changed) => {
    changes.onOther();
    announce(changed);
  };
  const permissions = usePermissions({ announce: announceOther, fail });
  if (!shown || !permissions) return null;
  const hoursChosen = shown.changes.hours !== undefined || policy.given.includes('hours');
  return (
    <Managed.Provider value={policy}>
      <OptionsForm
        options={shown.options}
        permissions={permissions}
        kind={browserKind}
        inPrivate={inPrivate}
        iconShown={shown.clock.pulse?.traits.showsBadge}
        notificationsUnseen={shown.clock.ways.notificationsUnseen}
        onTryNotification={() => {
          tryNotification().then(permissions.readAgain, fail);
        }}
        today={localDate(now, currentZone())}
        week={{ firstDay, firstHours: hoursChosen ? undefined : hoursFor(weekend) }}
        {...(shown.safetySeen ? {} : { onSafetySeen: () => markSafetySeen(Date.now()).catch(fail) })}
        notice={noticeFor(shown.clock, shown.options, shown.noticesSeen)}
        onNoticeSeen={(about) => {
          markNoticeSeen(about, Date.now()).catch(fail);
        }}
        onPlainClock={
          isLockedOption('counts', shown.policy) ? undefined : () => changes.onChange('counts', 'clock')
        }
        lost={<LostStore />}
        quiet={quietText(shown.clock, shown.options, now)}
        onResume={shown.clock.pause ? () => sendEvent({ type: 'resumed' }).catch(fail) : undefined}
        saved={saved}
        failure={failure}
        version={version()}
        report={reportActs}
        {...keys}
        traits={shown.clock.pulse?.traits}
        inSlices={(work, signal) => inSlices(work, { onProgress: () => {}, signal })}
        {...changes}
        soundPreview={soundPreview}
        own={shown.own}
        newId={() => `own-${crypto.randomUUID()}`}
        onOwn={(id, own) => announceOther(saveOwn(id, own, Date.now()))}
        dataActs={dataActs}
        syncing={syncing}
        onTry={(exerciseId) => {
          openTrial(exerciseId).catch(fail);
        }}
      />
    </Managed.Provider>
  );
}

beginPage('options', 'options_title');
render(
  <PageErrorBoundary>
    <Page />
  </PageErrorBoundary>,
  document.body,
);
