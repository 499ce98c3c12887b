/** The keyboard shortcuts, which only the browser itself can change. */
import { useState } from 'preact/hooks';
import { t } from '../text';
import { Findable } from './search';
import { Section } from './section';

export interface Shortcuts {
  readonly keys: readonly { readonly name: string; readonly key: string }[];
  /** Opens the browser's own page for shortcuts; rejects if that is not possible. */
  readonly onKeys: () => Promise<void>;
}

export function ShortcutsSection({ keys, onKeys }: Shortcuts) {
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
