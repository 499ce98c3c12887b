/** Calls and full screen: what Flexor can see, what it cannot see, and the sites that it may look at. */
import { useState } from 'preact/hooks';
import { knownCallSites } from '../../core/options/call-sites';
import type { Options } from '../../core/options/options';
import { sentencesText, t } from '../text';
import { Problem } from './fields/field';
import { Switch } from './fields/switch';
import { OwnSites } from './own-sites';
import { Findable } from './search';
import { Section } from './section';
import { areHostsAllowed } from './site-host';
import type { Permissions } from './use-permissions';

interface CallsProps {
  readonly callSites: Options['callSites'];
  readonly permissions: Permissions;
  readonly onChange: (callSites: Options['callSites']) => void;
}

export function CallsSection({ callSites, permissions, onChange }: CallsProps) {
  const sites = <CallSites callSites={callSites} permissions={permissions} onChange={onChange} />;
  return (
    <Section id="calls" heading={t('options_calls')}>
      <p>{t('options_calls_intro')}</p>
      <Findable words={t('option_callSites_words')}>
        {permissions.seesCalls ? (
          <>
            <p>{t('options_calls_seen')}</p>
            <details>
              <summary>{t('options_calls_listening')}</summary>
              {sites}
            </details>
          </>
        ) : (
          <>
            <p>{t('options_calls_allow')}</p>
            {sites}
          </>
        )}
      </Findable>
      <p class="small quiet">{t('options_calls_unseen')}</p>
    </Section>
  );
}

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
      <p class="small quiet">{sentencesText(t('options_calls_sound'), t('options_calls_permission'))}</p>
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
