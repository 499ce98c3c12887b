/** The options page. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Options } from './core/options';
import { readPolicy, withoutAdded } from './core/policy';
import { localDate } from './core/time';
import { bringIn, makeBackup, openBackup } from './platform/backup';
import { saveOption, saveOwn } from './platform/choosing';
import { offerDownload } from './platform/download';
import { erase } from './platform/erasing';
import { dressDocument, language, version } from './platform/i18n';
import { removeCopy } from './platform/in-step';
import { say } from './platform/messages';
import { openKeys, readKeys } from './platform/page';
import * as browserPermissions from './platform/permissions';
import { inSlices } from './platform/slices';
import { openSounds } from './platform/sound';
import { speak, watchVoices } from './platform/speech';
import { markSafetySeen } from './platform/storage';
import { openTrial } from './platform/windows';
import type { DataActs } from './ui/options/data/acts';
import { useSyncing } from './ui/options/data/use-syncing';
import type { Loudspeaker } from './ui/options/loud';
import { Managed } from './ui/options/managed';
import { OptionsForm } from './ui/options/options';
import type { Permissions } from './ui/options/permissions';
import { useChanges } from './ui/options/undo';
import { useNow, useStored, zoneNow } from './ui/stored';
import { t } from './ui/text';
import './ui/theme.css';
import './ui/safety.css';
import './ui/first-use.css';
import './ui/options/options.css';
import './ui/options/data/data.css';

const SAVED_MS = 2000;

/** What became of the last change: a word that fades, or what went wrong. */
function useOutcome() {
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<string>();
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fail = (error: unknown) => setFailure(String(error));
  const done = () => {
    setFailure(undefined);
    setSaved(true);
    clearTimeout(fading.current);
    fading.current = setTimeout(() => setSaved(false), SAVED_MS);
  };
  /** Lets the clock look at what has changed, then says so. */
  const announce = (changed: Promise<unknown>) => {
    changed.then(() => say({ type: 'looked' })).then(done, fail);
  };
  return { saved, failure, fail, announce };
}

type Allowed = Pick<Permissions, 'sites' | 'notifications' | 'seesCalls'>;

async function readAllowed(): Promise<Allowed> {
  const { allowedSites, notificationsAllowed, seesCallsItself } = browserPermissions;
  const asked = Promise.all([allowedSites(), notificationsAllowed(), seesCallsItself()]);
  const [sites, notifications, seesCalls] = await asked;
  return { sites, notifications, seesCalls };
}

/** What the browser allows, kept up to date; undefined until first read. */
function useAllowed(): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>();
  useEffect(() => {
    const load = () => {
      readAllowed().then(setAllowed, console.error);
    };
    load();
    return browserPermissions.onPermissions(load);
  }, []);
  return allowed;
}

/** The browser is asked before anything else happens: the click must not have ended. */
function asking(announce: (changed: Promise<unknown>) => void, fail: (error: unknown) => void) {
  const ask = (request: Promise<boolean>, answered: (allowed: boolean) => void) => {
    request.then((allowed) => {
      answered(allowed);
      if (allowed) announce(Promise.resolve());
    }, fail);
  };
  const { allowSites, forgetSites, allowNotifications, forbidNotifications } = browserPermissions;
  return {
    allowSites: (hosts, answered) => ask(allowSites(hosts), answered),
    forgetSites: (hosts) => announce(forgetSites(hosts)),
    allowNotifications: (answered) => ask(allowNotifications(), answered),
    forbidNotifications: () => announce(forbidNotifications()),
  } satisfies Omit<Permissions, keyof Allowed>;
}

/** Goes to the section in the address once it is there: the browser looked for it when the page was empty. */
function useHash(filled: boolean): void {
  useEffect(() => {
    if (!filled) return;
    const section = document.getElementById(location.hash.slice(1));
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('input, button, summary')?.focus({ preventScroll: true });
  }, [filled]);
}

/** What is switched on, heard once. */
function sampleOf({ speech, sound, voice, volume }: Options): void {
  if (sound) openSounds().play('start', volume);
  const manner = { language: language(), voice, volume, urgent: true };
  if (speech) speak(t('options_loud_sample'), manner);
}

function useLoudspeaker(options: Options | undefined): Loudspeaker {
  const [voices, setVoices] = useState<Loudspeaker['voices']>();
  const wanted = options?.speech ?? false;
  useEffect(() => {
    return wanted ? watchVoices(language(), setVoices) : undefined;
  }, [wanted]);
  return { voices, sample: () => options && sampleOf(options) };
}

/** Acts on all that is stored; the clock looks afterwards at what has become of it. */
const dataActs: DataActs = {
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
};

/** The keys as they are set now; they can only be changed in the browser's own page. */
function useKeys() {
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof readKeys>>>([]);
  useEffect(() => {
    const load = () => {
      readKeys().then(setKeys, console.error);
    };
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return keys;
}

function Page() {
  const shown = useStored(0);
  const allowed = useAllowed();
  const now = useNow(60_000);
  const { saved, failure, fail, announce } = useOutcome();
  const loudspeaker = useLoudspeaker(shown?.options);
  const keys = useKeys();
  const syncing = useSyncing(shown?.sync);
  const policy = readPolicy(shown?.policy ?? {});
  const changes = useChanges(shown?.options, (key, value) =>
    announce(saveOption(key, withoutAdded(key, value, policy), Date.now())),
  );
  useHash(shown !== undefined && allowed !== undefined);
  if (!shown || !allowed) return null;
  return (
    <Managed.Provider value={policy}>
      <OptionsForm
        options={shown.options}
        permissions={{ ...allowed, ...asking(announce, fail) }}
        iconShown={shown.clock.pulse?.traits.showsBadge}
        today={localDate(now, zoneNow())}
        {...(shown.safetySeen ? {} : { onSafetySeen: () => markSafetySeen(Date.now()).catch(fail) })}
        saved={saved}
        failure={failure}
        version={version()}
        keys={keys}
        onKeys={openKeys}
        traits={shown.clock.pulse?.traits}
        inSlices={(work, signal) => inSlices(work, { told: () => {}, signal })}
        {...changes}
        loudspeaker={loudspeaker}
        own={shown.own}
        newId={() => `own-${crypto.randomUUID()}`}
        onOwn={(id, own) => announce(saveOwn(id, own, Date.now()))}
        dataActs={dataActs}
        syncing={syncing}
        onTry={(exerciseId) => {
          openTrial(exerciseId).catch(fail);
        }}
      />
    </Managed.Provider>
  );
}

dressDocument('options_title');
render(<Page />, document.body);
