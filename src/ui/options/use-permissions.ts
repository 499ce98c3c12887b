/** What the browser allows, and how to request it. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { areNotificationsHidden } from '../../browser/notification-api';
import * as browserPermissions from '../../page/permissions';
import type { useOutcome } from './connections';

/**
 * What the browser allows, and how to request it. The request must be in the click itself: after an `await`, Firefox no
 * longer counts the click (https://bugzilla.mozilla.org/show_bug.cgi?id=1398833).
 */
export interface Permissions {
  /** Hosts as in match patterns. */
  readonly sites: readonly string[];
  readonly notifications: boolean;
  /** Whether the browser accepts notifications but hides them, by its own settings. */
  readonly notificationsHidden: boolean;
  /** Whether this browser shows calls to every extension, so that no site is needed for it. */
  readonly seesCalls: boolean;
  readonly allowSites: (hosts: readonly string[], answered: (allowed: boolean) => void) => void;
  readonly forgetSites: (hosts: readonly string[]) => void;
  readonly allowNotifications: (answered: (allowed: boolean) => void) => void;
  readonly forbidNotifications: () => void;
  /** Reads again what no event reports: whether notifications are hidden. */
  readonly readAgain: () => void;
}

type Outcome = Pick<ReturnType<typeof useOutcome>, 'announce' | 'fail'>;
type Allowed = Pick<Permissions, 'sites' | 'notifications' | 'notificationsHidden' | 'seesCalls'>;

async function readAllowed(): Promise<Allowed> {
  const { allowedSites, notificationsAllowed, seesCallsItself } = browserPermissions;
  const asked = Promise.all([
    allowedSites(),
    notificationsAllowed(),
    areNotificationsHidden(),
    seesCallsItself(),
  ]);
  const [sites, notifications, notificationsHidden, seesCalls] = await asked;
  return { sites, notifications, notificationsHidden, seesCalls };
}

/** What the browser allows, kept up to date; undefined until it is first read. Also a function that reads it again. */
function useAllowed(): [allowed: Allowed | undefined, readAgain: () => void] {
  const [allowed, setAllowed] = useState<Allowed>();
  const [error, setError] = useState<{ readonly thrown: unknown }>();
  const load = useCallback(() => {
    readAllowed().then(setAllowed, (thrown: unknown) => setError({ thrown }));
  }, []);
  // Runs as a layout effect: the page waits for the result, and an effect would run only after an empty page was
  // painted.
  useLayoutEffect(() => {
    load();
    return browserPermissions.onPermissions(load);
  }, [load]);
  if (error && !allowed) throw error.thrown;
  return [allowed, load];
}

/** Requests permissions. The browser is asked before anything else happens, because the click must not have ended. */
function asking({ announce, fail }: Outcome) {
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
  } satisfies Omit<Permissions, keyof Allowed | 'readAgain'>;
}

/** What the browser allows, and how to request it; undefined until it is first read. */
export function usePermissions(outcome: Outcome): Permissions | undefined {
  const [allowed, readAgain] = useAllowed();
  return allowed && { ...allowed, ...asking(outcome), readAgain };
}
