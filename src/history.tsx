/** The history page: today in order, and the last seven days. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Said } from './core/events';
import { daysUntil, ofDate, withOpen } from './core/report';
import { localDate } from './core/time';
import { dressDocument } from './platform/i18n';
import { say } from './platform/messages';
import { Lines } from './ui/history/lines';
import { Routine } from './ui/history/routine';
import { Week } from './ui/history/week';
import { usePlan } from './ui/routine/use-plan';
import { useNow, useStored, zoneNow } from './ui/stored';
import { t, weekday } from './ui/text';
import './ui/theme.css';
import './ui/recall.css';
import './ui/history/history.css';

const DAYS = 7;

function Page() {
  const shown = useStored(DAYS);
  const plan = usePlan();
  const now = useNow(10_000);
  const [failure, setFailure] = useState<string>();
  const tell = (said: Said) => {
    say(said).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(String(error)),
    );
  };
  useEffect(() => {
    say({ type: 'looked' }).catch(console.error);
  }, []);
  if (!shown) return null;
  const today = localDate(now, zoneNow());
  const entries = withOpen(shown.journal, shown.clock, shown.options, now);
  return (
    <main class="page">
      <h1>{t('history_heading')}</h1>
      <section class="card" aria-labelledby="today">
        <h2 id="today">
          {t('history_today')} <span class="quiet">{weekday(today, 'long')}</span>
        </h2>
        <Lines
          entries={ofDate(entries, today)}
          own={shown.own}
          question={shown.clock.question}
          onSay={tell}
        />
        {failure && <p role="alert">{t('failed', failure)}</p>}
        <p class="small quiet">{t('certainty_help')}</p>
      </section>
      <Routine plan={plan} onStart={() => tell({ type: 'asked', origin: 'routine' })} />
      <section class="card" aria-labelledby="week">
        <h2 id="week">{t('history_week')}</h2>
        <Week days={daysUntil(entries, today, DAYS)} />
      </section>
    </main>
  );
}

dressDocument('history_title');
render(<Page />, document.body);
