/** What Flexor may do and why, its version, and the sources of its ideas. */
import { type MessageKey, t } from '../text';
import { Report, type ReportActs } from './about/report';
import { Section } from './section';

/** The names of permissions, as in the manifest. */
const permissions = [
  ['alarms', 'options_permission_alarms'],
  ['idle', 'options_permission_idle'],
  ['storage, unlimitedStorage', 'options_permission_storage'],
  ['notifications', 'options_permission_notifications'],
  ['https://…', 'options_permission_sites'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export interface AboutProps {
  readonly version: string;
  readonly report: ReportActs;
}

export function About({ version, report }: AboutProps) {
  return (
    <>
      <Section id="permissions" heading={t('options_permissions')}>
        <dl class="permissions">
          {permissions.map(([name, why]) => (
            <div key={name}>
              <dt>
                <code dir="ltr">{name}</code>
              </dt>
              <dd>{t(why)}</dd>
            </div>
          ))}
        </dl>
        <p class="small quiet">{t('options_privacy')}</p>
      </Section>
      <Report {...report} />
      <Section id="sources" heading={t('options_sources')}>
        <ul class="plain-list">
          <li>
            {t('options_source_epler')} {t('options_not_endorsed')}
          </li>
          <li>{t('options_source_breaks')}</li>
        </ul>
        <p class="small quiet">
          {t('options_version', version)}{' '}
          <a href="licences.txt" target="_blank" rel="noreferrer">
            {t('options_licences')}
          </a>{' '}
          · <a href="welcome.html">{t('options_welcome')}</a>
        </p>
      </Section>
    </>
  );
}
