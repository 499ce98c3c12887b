/** When to stop, and when to see somebody: opened by *It hurts*, and linked wherever exercises are. */
import { type MessageKey, t } from './text';

/** Lines of a list, as one text each: a language may need more or fewer, separated by line breaks. */
function lines(key: MessageKey): string[] {
  return t(key)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

interface ListProps {
  readonly heading: MessageKey;
  readonly items: MessageKey;
  readonly after?: MessageKey;
}

function List({ heading, items, after }: ListProps) {
  return (
    <section>
      <h2>{t(heading)}</h2>
      <ul>
        {lines(items).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {after && <p>{t(after)}</p>}
    </section>
  );
}

function Paragraph({ heading, text }: { readonly heading: MessageKey; readonly text: MessageKey }) {
  return (
    <section>
      <h2>{t(heading)}</h2>
      <p>{t(text)}</p>
    </section>
  );
}

/** The whole safety text. What is urgent comes first; whoever reads it may be in pain. */
export function Safety() {
  return (
    <div class="safety">
      <List heading="safety_stop" items="safety_stop_signs" after="safety_stop_emergency" />
      <List heading="safety_today" items="safety_today_signs" after="safety_today_why" />
      <List heading="safety_soon" items="safety_soon_signs" />
      <Paragraph heading="safety_calf" text="safety_calf_text" />
      <Paragraph heading="safety_feel" text="safety_feel_text" />
      <Paragraph heading="safety_place" text="safety_place_text" />
      <Paragraph heading="safety_advice" text="safety_advice_text" />
      <p class="quiet">{t('safety_reviewed')}</p>
    </div>
  );
}
