/** The history page: a summary, the entries of today in order, and everything else under *Details*. */
import './ui/theme.css';
import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { localWeek } from './browser/region';
import type { PageEvent } from './core/clock/events';
import { corrected } from './core/journal/corrections';
import { isLockedOption } from './core/options/options';
import { addDays, localDate, startOfDate } from './core/time';
import { countDays } from './measures/count';
import { ofDate, withOpen } from './measures/journal-now';
import { ribbonOf } from './measures/ribbon';
import { changesOf, whyNot } from './measures/why-not';
import { beginPage } from './page/begin';
import { offerDownload } from './page/download';
import { correct } from './page/journal-edits';
import { saveOption } from './page/options';
import { markNoticeSeen } from './page/seen';
import { sendEvent } from './page/send';
import { AfterPaint } from './ui/after-paint';
import { Failure } from './ui/failure';
import { Details } from './ui/history/details';
import { Lines, type OnCorrect } from './ui/history/lines';
import { RibbonChart } from './ui/history/ribbon';
import { RoutineCard } from './ui/history/routine';
import { Top } from './ui/history/top';
import { WhyNot } from './ui/history/why-not';
import { Notice, noticeFor } from './ui/notice';
import { sentence } from './ui/popup/sentence';
import { usePlan } from './ui/routine/use-plan';
import { PageErrorBoundary } from './ui/safely';
import { currentZone, type Shown, useNow, useStored } from './ui/stored';
import { t, weekday } from './ui/text';
import { useAttempt } from './ui/use-attempt';
import { LostStore } from './ui/use-lost';
import './ui/history/history.css';

const DAYS = 14;
const { firstDay } = localWeek();

/** A component of its own: its plan reads a season of the journal, which must not delay the first paint. */
function RoutineToday({ onStart }: { readonly onStart: () => void }) {
  return <RoutineCard plan={usePlan()} onStart={onStart} />;
}

async function choosePlainClock(): Promise<void> {
  await saveOption('counts', 'clock', Date.now());
  await sendEvent({ type: 'looked' });
}

interface OddInputProps {
  readonly shown: Shown;
  readonly attempt: (work: Promise<void>) => void;
}

/** The notice about odd input: it explains many of the times at which no nudge came. */
function OddInput({ shown: { clock, options, noticesSeen, policy }, attempt }: OddInputProps) {
  const about = noticeFor(clock, options, noticesSeen);
  if (!about) return null;
  return (
    <Notice
      about={about}
      onPlainClock={isLockedOption('counts', policy) ? undefined : () => attempt(choosePlainClock())}
      onSeen={(one) => attempt(markNoticeSeen(one, Date.now()))}
    />
  );
}

function Page() {
  const shown = useStored(DAYS);
  const now = useNow(10_000);
  const { attempt, failure } = useAttempt();
  const send = (event: PageEvent) => attempt(sendEvent(event));
  const onCorrect: OnCorrect = (entry, was) => attempt(correct(entry, was, Date.now()));
  useEffect(() => {
    sendEvent({ type: 'looked' }).catch(console.error);
  }, []);
  const zone = currentZone();
  const today = localDate(now, zone);
  const written = useMemo(
    () => shown && withOpen(shown.written, shown.clock, shown.options, now),
    [shown, now],
  );
  const journal = useMemo(() => written && corrected(written), [written]);
  const days = useMemo(
    () => journal && countDays(journal, addDays(today, 1 - DAYS), today),
    [journal, today],
  );
  if (!shown || !written || !journal || !days) return null;
  const ribbon = ribbonOf(
    ofDate(journal, today),
    startOfDate(today, zone),
    startOfDate(addDays(today, 1), zone),
  );
  return (
    <main class="page history">
      <h1>{t('history_heading')}</h1>
      <LostStore />
      <Top days={days} seat={shown.options.seat} />
      <section class="card" aria-labelledby="today">
        <h2 id="today">
          {t('history_today')} <span class="quiet">{weekday(today, 'long')}</span>
        </h2>
        {ribbon && <RibbonChart ribbon={ribbon} zone={zone} own={shown.own} />}
        <Lines
          entries={ofDate(written, today)}
          own={shown.own}
          seat={shown.options.seat}
          question={shown.clock.question}
          living={shown.clock.up?.entry.id}
          onSay={send}
          onCorrect={onCorrect}
        />
        {failure && (
          <div role="alert">
            <Failure fault={failure} />
          </div>
        )}
        <p class="small quiet">{t('certainty_help')}</p>
      </section>
      <WhyNot
        spans={whyNot(shown.written, shown.clock, shown.options, changesOf(shown.changes), now)}
        sentence={sentence(shown.clock, shown.options, now)}
        options={shown.options}
        now={now}
        zone={zone}
        notice={<OddInput shown={shown} attempt={attempt} />}
      />
      <Details
        today={today}
        firstDay={firstDay}
        recent={days}
        options={shown.options}
        onFile={(name, type, text) => offerDownload(new Blob([text], { type }), name)}
        onPrint={() => window.print()}
      />
      <AfterPaint>
        <RoutineToday onStart={() => send({ type: 'asked', origin: 'routine' })} />
      </AfterPaint>
    </main>
  );
}

beginPage('history', 'history_title');
render(
  <PageErrorBoundary>
    <Page />
  </PageErrorBoundary>,
  document.body,
);
