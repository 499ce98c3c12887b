/** When to stop and when to get help. Opened by *It hurts*, and linked wherever exercises are. */
import { type BodyPlace, signsOf, type Urgency } from './safety-signs';
import { type MessageKey, t } from './text';
import './safety.css';

interface SignListProps {
  readonly heading: string;
  readonly signs: readonly MessageKey[];
  readonly after?: string | false;
  /** Whether the list begins with a coloured bar. */
  readonly urgent?: boolean;
}

/** Renders nothing without a sign. */
function SignList({ heading, signs, after, urgent = false }: SignListProps) {
  if (signs.length === 0) return null;
  return (
    <section class={urgent ? 'urgent' : undefined}>
      <h2>{heading}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{t(sign)}</li>
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
      <SignList heading={t('safety_emergency')} signs={signsOf('emergency')} urgent />
      <SignList heading={t('safety_now')} signs={signsOf('back')} after={t('safety_now_why')} urgent />
      <Paragraph heading={t('safety_pregnant')} text={t('safety_pregnant_text')} />
      <SignList heading={t('safety_today')} signs={signsOf('today')} after={t('safety_today_more')} />
      <SignList heading={t('safety_soon')} signs={signsOf('soon')} />
      <SignList heading={t('safety_stop')} signs={signsOf('stop')} />
      <Paragraph heading={t('safety_feel')} text={t('safety_feel_text')} />
      <Paragraph heading={t('safety_place')} text={t('safety_place_text')} />
      <Paragraph heading={t('safety_advice')} text={t('safety_advice_text')} />
    </div>
  );
}

/** What matters for pain at one place. */
export function PlaceSafety({ place }: { readonly place: BodyPlace }) {
  const of = (urgency: Urgency) => signsOf(urgency, place);
  const back = of('back');
  return (
    <div class="safety">
      <SignList heading={t('safety_emergency')} signs={of('emergency')} urgent />
      <SignList
        heading={t(place === 'low-back' ? 'safety_now' : 'hurt_now')}
        signs={back}
        urgent
        after={back.includes('sign_saddle') && t('safety_now_why')}
      />
      {back.includes('sign_saddle') && (
        <Paragraph heading={t('safety_pregnant')} text={t('safety_pregnant_text')} />
      )}
      <SignList
        heading={t('safety_today')}
        signs={of('today')}
        after={of('today').includes('sign_calf') && t('safety_today_more')}
      />
      <SignList heading={t('hurt_soon')} signs={of('soon')} />
      <SignList heading={t('hurt_stop')} signs={of('stop')} />
      {place !== 'chest' && <Paragraph heading={t('safety_feel')} text={t('safety_feel_text')} />}
    </div>
  );
}
