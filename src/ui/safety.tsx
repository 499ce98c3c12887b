/** When to stop and when to get help. Opened by *It hurts*, and linked wherever exercises are. */
import { t } from './text';
import './safety.css';

interface ListProps {
  readonly heading: string;
  /** One sign per line: a language may need more or fewer of them. */
  readonly signs: string;
  readonly after?: string;
}

function List({ heading, signs, after }: ListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {signs
          .split('\n')
          .filter(Boolean)
          .map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
      </ul>
      {after && <p>{after}</p>}
    </section>
  );
}

function Paragraph({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <section>
      <h2>{heading}</h2>
      <p>{text}</p>
    </section>
  );
}

/** The whole safety text. What is urgent comes first, because the reader may be in pain. */
export function Safety() {
  return (
    <div class="safety">
      <List heading={t('safety_stop')} signs={t('safety_stop_signs')} after={t('safety_stop_emergency')} />
      <List heading={t('safety_now')} signs={t('safety_now_signs')} after={t('safety_now_why')} />
      <Paragraph heading={t('safety_pregnant')} text={t('safety_pregnant_text')} />
      <List heading={t('safety_today')} signs={t('safety_today_signs')} after={t('safety_today_more')} />
      <List heading={t('safety_soon')} signs={t('safety_soon_signs')} />
      <Paragraph heading={t('safety_feel')} text={t('safety_feel_text')} />
      <Paragraph heading={t('safety_place')} text={t('safety_place_text')} />
      <Paragraph heading={t('safety_advice')} text={t('safety_advice_text')} />
      <p class="quiet">{t('safety_reviewed')}</p>
    </div>
  );
}
