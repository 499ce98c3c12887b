/** Calls and full screen: what Flexor can see, what it cannot see, and the sites that it may look at. */
import type { ComponentChildren } from 'preact';
import type { Options } from '../../../core/options/options';
import { t } from '../../text';
import type { Permissions } from '../permissions';
import { Section } from '../section';
import { CallSites } from './call-sites';

interface CallsProps {
  readonly callSites: Options['callSites'];
  readonly permissions: Permissions;
  readonly onChange: (callSites: Options['callSites']) => void;
  /** The field for how long a hold may last without a notice. */
  readonly children: ComponentChildren;
}

export function CallsSection({ callSites, permissions, onChange, children }: CallsProps) {
  const sites = <CallSites callSites={callSites} permissions={permissions} onChange={onChange} />;
  return (
    <Section id="calls" heading={t('options_calls')}>
      <p>{t('options_calls_intro')}</p>
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
      <p class="small quiet">{t('options_calls_unseen')}</p>
      {children}
    </Section>
  );
}
