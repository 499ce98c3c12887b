/** What the person has allowed beyond the permissions that the extension was installed with. */
import browser from 'webextension-polyfill';

export interface GrantedPermissions {
  readonly notifications: boolean;
  /** Hosts of call sites; with `*.` in front a host includes its subdomains. */
  readonly sites: readonly string[];
}

/** Matches whole named sites only. A person who allows every site in the browser's own settings has named none. */
const SITE = /^https:\/\/((?:\*\.)?[^*/]+)\/\*$/;

/** What is allowed now. It takes one call. */
export async function readGranted(): Promise<GrantedPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return {
    notifications: permissions.includes('notifications'),
    sites: origins.flatMap((origin) => SITE.exec(origin)?.[1] ?? []),
  };
}
