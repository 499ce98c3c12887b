/** What the person has allowed beyond what the extension was installed with. */
import browser from 'webextension-polyfill';

export interface GrantedPermissions {
  readonly notifications: boolean;
  /** Hosts of call sites, `*.` before those with all that is below them. */
  readonly sites: readonly string[];
}

/** Only whole named sites: somebody who allows every site in the browser's own settings has named none. */
const SITE = /^https:\/\/((?:\*\.)?[^*/]+)\/\*$/;

/** What is allowed now, in one call. */
export async function readGranted(): Promise<GrantedPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return {
    notifications: permissions.includes('notifications'),
    sites: origins.flatMap((origin) => SITE.exec(origin)?.[1] ?? []),
  };
}
