/** What Flexor may do and why, when to stop, the keys, and the sources of its ideas. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../core/options/policy';
import { Safety } from '../safety';
import { language, listText, type MessageKey, t } from '../text';
import { Managed } from './managed';
import { optionName } from './option-name';
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
              <li>
                {t('options_source_epler')} {t('options_not_endorsed')}
              </li>
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

export interface Shortcuts {
  readonly keys: readonly { readonly name: string; readonly key: string }[];
  /** Opens the browser's own page for shortcuts; rejects if that is not possible. */
  readonly onKeys: () => Promise<void>;
}

export function KeysSection({ keys, onKeys }: Shortcuts) {
  const [explained, setExplained] = useState(false);
  return (
    <Section id="keys" heading={t('options_keys')}>
      <Findable words={t('options_keys_words')}>
        <div class="together">
          <p>{t('options_keys_intro')}</p>
          <ul class="list">
            {keys.map(({ name, key }) => (
              <li key={name}>
                <span>{name}</span>{' '}
                {key ? <kbd>{key}</kbd> : <span class="quiet">{t('options_keys_none')}</span>}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={() => onKeys().catch(() => setExplained(true))}>
              {t('options_keys_change')}
            </button>
          </p>
          <p class="note small" aria-live="polite">
            {explained && t('options_keys_where')}
          </p>
        </div>
      </Findable>
    </Section>
  );
}

/** Whether a policy has anything to show. */
export function isOrganised({ given, exercises, ignored }: Policy): boolean {
  return given.length + exercises.length + ignored.length > 0;
}

export function Organisation() {
  const policy = useContext(Managed);
  if (!isOrganised(policy)) return null;
  const { given, locked, exercises, ignored } = policy;
  const proposed = given.filter((key) => !locked.includes(key));
  const parts = [
    ['managed_locked', locked.map(optionName)],
    ['managed_proposed', proposed.map(optionName)],
    ['managed_exercises', exercises.map(({ name }) => name)],
    ['managed_ignored', ignored],
  ] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];
  return (
    <Section id="organisation" heading={t('managed_heading')}>
      <Findable words={t('managed_words')}>
        <div class="together">
          <p>{t('managed_intro')}</p>
          {parts.map(([text, names]) => names.length > 0 && <p key={text}>{t(text, listText(names))}</p>)}
        </div>
      </Findable>
    </Section>
  );
}
