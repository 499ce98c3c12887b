/** What can be done by key, and where the keys are changed: the browser's affair. */
import { t } from '../text';
import { Section } from './section';

export interface Keys {
  readonly keys: readonly { readonly name: string; readonly key: string }[];
}

export function KeysSection({ keys }: Keys) {
  return (
    <Section id="keys" heading={t('options_keys')}>
      <p>{t('options_keys_intro')}</p>
      <ul class="list">
        {keys.map(({ name, key }) => (
          <li key={name}>
            <span>{name}</span> {key ? <kbd>{key}</kbd> : <span class="quiet">{t('options_keys_none')}</span>}
          </li>
        ))}
      </ul>
      <p class="small quiet">{t('options_keys_where')}</p>
    </Section>
  );
}
