/** The history page: the last seven days, *Why didn’t Flexor nudge me?*, and months and years. */
import './ui/theme.css';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { localWeek } from './browser/region';
import type { PageEvent } from './core/clock/events';
import { corrected } from './core/journal/corrections';
import type { Entry } from './core/journal/entries';
import { isLockedOption, type Options } from './core/options/options';
import { addDays, localDate, MINUTE, weekdayOf } from './core/time';
import { countDays } from './measures/count';
import type { MeasuredDay } from './measures/days';
import { withOpenEntries } from './measures/journal-now';
import { TREND_DAYS, trendOf, WEEK } from './measures/trend';
import { changesOf, whyNot } from './measures/why-not';
import { beginPage } from './page/begin';
import { offerDownload } from './page/download';
import { correct } from './page/journal-edits';
import { saveOption } from './page/options';
import { markNoticeSeen } from './page/seen';
import { sendEvent } from './page/send';
import { AfterPaint } from './ui/after-paint';
import { Failure } from './ui/failure';
import { Day } from './ui/history/day';
import type { OnCorrect } from './ui/history/day-line';
import { Months } from './ui/history/months';
import { RoutineCard } from './ui/history/routine';
import { useDays, useWritten } from './ui/history/use-days';
import { Week } from './ui/history/week';
import { WhyNot } from './ui/history/why-not';
import { LostStore } from './ui/lost';
import { Notice, noticeFor } from './ui/notice';
import { sentence } from './ui/popup/sentence';
import { Recall } from './ui/recall';
import { usePlan } from './ui/routine/use-plan';
import { PageErrorBoundary } from './ui/safely';
import { currentZone, type Shown, useNow, useStored } from './ui/stored';
import { capitalized, t, weekday } from './ui/text';
import { useAttempt } from './ui/use-attempt';
import './ui/history/history.css';
import './ui/history/week.css';
import './ui/history/lines.css';
import './ui/history/chart.css';

const { firstDay, weekend } = localWeek();

/** A component of its own: its plan reads a season of the journal, which must not delay the first paint. */
function RoutineToday({ onStart }: { readonly onStart: () => void }) {
  return <RoutineCard plan={usePlan()} onStart={onStart} />;
}

async function choosePlainClock(): Promise<void> {
  await saveOption('counts', 'clock', Date.now());
  await sendEvent({ type: 'looked' });
}

interface OddInputNoticeProps {
  readonly shown: Shown;
  readonly attempt: (work: Promise<void>) => void;
}

/** The notice about odd input: it explains odd numbers, and many of the times at which no nudge came. */
function OddInputNotice({ shown: { clock, options, noticesSeen, policy }, attempt }: OddInputNoticeProps) {
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

/** Whether the person has said that they do not work on a date. */
function isDayOff({ when, hours, daysOff }: Options, date: string): boolean {
  return when === 'hours' && (daysOff.includes(date) || hours[weekdayOf(date)]?.length === 0);
}

/** Whether the person probably works on a date. */
function isWorkday(options: Options, date: string): boolean {
  return options.when === 'hours' ? !isDayOff(options, date) : !weekend.includes(weekdayOf(date) + 1);
}

interface SelectedWeekProps {
  readonly shown: Shown;
  readonly today: string;
  /** The `TREND_DAYS` dates up to today, with what is still going on. */
  readonly recent: readonly MeasuredDay[];
  /** Their entries, as they were written. */
  readonly written: readonly Entry[];
  readonly onCorrect: OnCorrect;
}

/** The week that the person chose, with one of its days. Recent dates are known at once; others are loaded. */
function SelectedWeek({ shown, today, recent, written, onCorrect }: SelectedWeekProps) {
  const [weeksBack, setWeeksBack] = useState(0);
  const [index, setIndex] = useState(WEEK - 1);
  const [open, setOpen] = useState(false);
  const { options, clock, own } = shown;
  const end = addDays(today, -WEEK * weeksBack);
  const range = { from: addDays(end, 1 - TREND_DAYS), to: end };
  const loaded = useDays(weeksBack === 0 ? undefined : { shown: range }, today);
  // Until another week is loaded, the last one stays.
  const lastShown = useRef(recent);
  lastShown.current = (weeksBack === 0 ? recent : loaded?.days) ?? lastShown.current;
  const all = lastShown.current;
  const days = all.slice(-WEEK);
  const selected = days[index];
  const isRecent = selected && selected.date > addDays(today, 1 - TREND_DAYS);
  const older = useWritten(open && !isRecent ? selected?.date : undefined);
  if (!selected) return null;
  const { date } = selected;
  const entries = isRecent ? written : older;
  return (
    <Week
      days={days}
      trend={trendOf(all, today, (one) => isWorkday(options, one))}
      today={today}
      seat={options.seat}
      goalMs={options.goalMinutes * MINUTE}
      showsBackPain={options.backDaily}
      isDayOff={(one) => isDayOff(options, one)}
      selected={selected}
      onSelect={setIndex}
      onEarlier={() => setWeeksBack((back) => back + 1)}
      onLater={weeksBack > 0 ? () => setWeeksBack((back) => Math.max(0, back - 1)) : undefined}
    >
      <details class="day" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {date === today ? t('day_today') : capitalized(t('day_in_detail', weekday(date, 'long')))}
        </summary>
        {open && entries && (
          <Day
            date={date}
            zone={currentZone()}
            written={entries}
            own={own}
            living={clock.up?.entry.id}
            onCorrect={onCorrect}
          />
        )}
      </details>
    </Week>
  );
}

function Page() {
  const shown = useStored(TREND_DAYS);
  const now = useNow(10_000);
  const { attempt, failure } = useAttempt();
  const send = (event: PageEvent) => attempt(sendEvent(event));
  const onCorrect: OnCorrect = (entry, was) => attempt(correct(entry, was, Date.now()));
  useEffect(() => {
    attempt(sendEvent({ type: 'looked' }));
  }, [attempt]);
  const zone = currentZone();
  const today = localDate(now, zone);
  const written = useMemo(
    () => shown && withOpenEntries(shown.written, shown.clock, shown.options, now),
    [shown, now],
  );
  const recent = useMemo(
    () => written && countDays(corrected(written), addDays(today, 1 - TREND_DAYS), today),
    [written, today],
  );
  if (!shown || !written || !recent) return null;
  const { clock, options, changes } = shown;
  return (
    <main class="page history">
      <h1>{t('history_heading')}</h1>
      <LostStore />
      <OddInputNotice shown={shown} attempt={attempt} />
      {clock.question && (
        <Recall question={clock.question} withTimes={true} seat={options.seat} onEvent={send} />
      )}
      {failure && (
        <div class="notice" role="alert">
          <Failure fault={failure} />
        </div>
      )}
      <SelectedWeek shown={shown} today={today} recent={recent} written={written} onCorrect={onCorrect} />
      <WhyNot
        spansOf={() => whyNot(shown.written, clock, options, changesOf(changes), now)}
        stateText={sentence(clock, options, now)}
        options={options}
        now={now}
        zone={zone}
      />
      <Months
        today={today}
        firstDay={firstDay}
        recent={recent}
        options={options}
        onFile={(name, type, text) => offerDownload(new Blob([text], { type }), name)}
        onPrint={() => window.print()}
      />
      <AfterPaint>
        <RoutineToday onStart={() => send({ type: 'asked', origin: 'routine' })} />
      </AfterPaint>
      <footer class="small">
        <a href="options.html#safety">{t('options_you_safety')}</a>
      </footer>
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
