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
