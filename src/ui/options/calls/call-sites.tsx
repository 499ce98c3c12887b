/** One switch for each site for calls; it shows the browser's permission for that site. */
import { useState } from 'preact/hooks';
import { knownCallSites } from '../../../core/options/call-sites';
import type { Options } from '../../../core/options/options';
import { t } from '../../text';
import { Problem } from '../fields/problem';
import { Switch } from '../fields/switch';
import type { Permissions } from '../permissions';
import { OwnSites } from './own-sites';
import { areHostsAllowed } from './site-host';

interface CallSitesProps {
  readonly callSites: Options['callSites'];
  readonly permissions: Permissions;
  readonly onChange: (callSites: Options['callSites']) => void;
}

export function CallSites({ callSites, permissions, onChange }: CallSitesProps) {
  const [refused, setRefused] = useState<string>();
  const { sites, allowSites, forgetSites } = permissions;
  const turn = (on: boolean, name: string, hosts: readonly string[]) => {
    setRefused(undefined);
    if (on) allowSites(hosts, (allowed) => setRefused(allowed ? undefined : name));
    else forgetSites(hosts);
  };
  const siteSwitch = (name: string, hosts: readonly string[]) => (
    <Switch
      id={`site-${hosts[0]}`}
      label={name}
      on={areHostsAllowed(hosts, sites)}
      isConfirmed
      onSwitch={(on) => turn(on, name, hosts)}
    />
  );
  return (
    <div class="sites">
      <p class="small quiet">
        {t('options_calls_sound')} {t('options_calls_permission')}
      </p>
      <ul class="switches">
        {knownCallSites.map(({ name, hosts }) => (
          <li key={name}>{siteSwitch(name, hosts)}</li>
        ))}
      </ul>
      <OwnSites callSites={callSites} permissions={permissions} onChange={onChange} siteSwitch={siteSwitch} />
      <Problem id="sites-problem" text={refused && t('options_calls_refused', refused)} />
    </div>
  );
}
