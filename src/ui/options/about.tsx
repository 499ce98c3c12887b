/** When to stop an exercise, what Flexor may do and why, and the sources of its ideas. */
import { useEffect, useState } from 'preact/hooks';
import { Safety } from '../safety';
import { language, type MessageKey, sentencesText, t } from '../text';
import { Report, type ReportActs } from './report';
import { Findable } from './search';
import { Section } from './section';

/** The permissions: their plain names, their names in the manifest, and what they are for. */
const permissions = [
  ['options_permission_alarms_name', 'alarms', 'options_permission_alarms'],
  ['options_permission_idle_name', 'idle', 'options_permission_idle'],
  ['options_permission_storage_name', 'storage, unlimitedStorage', 'options_permission_storage'],
  ['options_permission_notifications_name', 'notifications', 'options_permission_notifications'],
  ['options_permission_sites_name', 'https://…', 'options_permission_sites'],
] as const satisfies readonly (readonly [MessageKey, string, MessageKey])[];

export interface AboutProps {
  readonly version: string;
  readonly report: ReportActs;
}

export function About({ version, report }: AboutProps) {
  return (
    <>
      <Section id="permissions" heading={t('options_permissions')}>
        <Findable words={t('options_permissions_words')}>
          <div class="together">
            <dl class="permissions">
              {permissions.map(([name, technical, why]) => (
                <div key={name}>
                  <dt>
                    {t(name)}{' '}
                    <code class="small quiet" dir="ltr">
                      {technical}
                    </code>
                  </dt>
                  <dd>{t(why)}</dd>
                </div>
              ))}
            </dl>
            <p class="small quiet">{t('options_privacy')}</p>
          </div>
        </Findable>
      </Section>
      <Report {...report} />
      <Section id="sources" heading={t('options_sources')}>
        <Findable words={t('options_sources_words')}>
          <div class="together">
            <ul class="plain-list">
              <li>{sentencesText(t('options_source_epler'), t('options_not_endorsed'))}</li>
              <li>{t('options_source_breaks')}</li>
            </ul>
            {language() !== 'en' && <p>{t('options_translated')}</p>}
            <p class="small quiet">
              {t('options_version', version)}{' '}
              <a href="licences.txt" target="_blank" rel="noreferrer">
                {t('options_licences')}
              </a>{' '}
              · <a href="welcome.html">{t('options_welcome')}</a>
            </p>
          </div>
        </Findable>
      </Section>
    </>
  );
}

export function SafetySection() {
  const [open, setOpen] = useState(location.hash === '#safety');
  useEffect(() => {
    const openIfLinked = () => {
      if (location.hash === '#safety') setOpen(true);
    };
    addEventListener('hashchange', openIfLinked);
    return () => removeEventListener('hashchange', openIfLinked);
  }, []);
  return (
    <Section id="safety" heading={t('options_about')}>
      <Findable words={t('options_about_words')}>
        <div class="together">
          <ul class="plain-list">
            <li>{t('first_advice')}</li>
            <li>{t('first_feel')}</li>
            <li>{t('first_stop')}</li>
          </ul>
          <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>{t('first_more')}</summary>
            <Safety />
          </details>
          <p class="small quiet">{t('options_claim')}</p>
        </div>
      </Findable>
    </Section>
  );
}
