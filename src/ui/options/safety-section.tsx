/** The three lines, the whole safety text behind them, and what Flexor may claim. */
import { useEffect, useState } from 'preact/hooks';
import { Safety } from '../safety';
import { t } from '../text';
import { Section } from './section';

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
      <p class="small quiet">{t('options_clinician')}</p>
    </Section>
  );
}
