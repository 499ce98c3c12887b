/**
 * What the browser allows, and how to ask it. Asking belongs in the click itself: Firefox has forgotten the click
 * after an `await` (https://bugzilla.mozilla.org/show_bug.cgi?id=1398833).
 */
export interface Permissions {
  /** Hosts as in match patterns. */
  readonly sites: readonly string[];
  readonly notifications: boolean;
  /** Whether the browser takes notifications and hides them, by its own settings. */
  readonly notificationsHidden: boolean;
  /** Whether this browser shows calls to everybody, and needs no site for it. */
  readonly seesCalls: boolean;
  readonly allowSites: (hosts: readonly string[], answered: (allowed: boolean) => void) => void;
  readonly forgetSites: (hosts: readonly string[]) => void;
  readonly allowNotifications: (answered: (allowed: boolean) => void) => void;
  readonly forbidNotifications: () => void;
  /** Reads anew what no event tells of: whether notifications are hidden. */
  readonly readAgain: () => void;
}
