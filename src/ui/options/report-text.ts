/** A report that a person may pass on when something does not work: plain text without private data. */
import type { Clock } from '../../core/clock/clock';
import type { LoggedError } from '../../core/kept-errors';
import type { Options } from '../../core/options/options';
import { reportableOptions } from '../../core/options/report-options';
import { type Instant, wallTime } from '../../core/time';
import type { QuietSpan } from '../../measures/why-not';
import { whyText } from '../history/why-text';
import { sentence } from '../popup/sentence';
import { dayRange, durationText, type MessageKey, t } from '../text';

/** The facts of one part of a report, or why it could not be read. Each part is read separately. */
export type ReportPart<Facts> = Facts | { readonly unread: string };

/** What the browser reports about itself and about Flexor. */
interface BrowserFacts {
  readonly browser: string;
  readonly system: string;
  readonly languages: string;
  readonly inPrivateWindows: boolean;
}

/** What the clock has done and why. */
interface ClockFacts {
  readonly clock: Clock;
  readonly options: Options;
  /** The last 24 hours, in order. */
  readonly spans: readonly QuietSpan[];
}

interface ReportFacts {
  readonly version: string;
  readonly now: Instant;
  /** An IANA name; the report contains only its offset from UTC. */
  readonly zone: string;
  readonly machine: ReportPart<BrowserFacts>;
  readonly told: ReportPart<ClockFacts>;
  readonly errors: ReportPart<readonly LoggedError[]>;
}

export function reportText(facts: ReportFacts): string {
  const { version, now, zone, machine, told, errors } = facts;
  const parts = [
    [t('options_version', version), isoIn(now, zone), ...linesOf(machine, machineLines)],
    [t('report_ways'), ...linesOf(told, ({ clock }) => wayLines(clock))],
    [t('report_options'), ...linesOf(told, ({ options }) => optionLines(options))],
    [t('report_why'), ...linesOf(told, (all) => whyLines(all, now, zone))],
    [t('report_errors'), ...linesOf(errors, (all) => errorLines(all, zone))],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf<Facts extends object>(part: ReportPart<Facts>, write: (facts: Facts) => string[]): string[] {
  return 'unread' in part ? [t('report_unread', part.unread)] : write(part);
}

function machineLines({ browser, system, languages, inPrivateWindows }: BrowserFacts): string[] {
  return [
    t('report_browser', browser),
    t('report_system', system),
    t('report_languages', languages),
    yesOrNo('report_private_windows', inPrivateWindows),
  ];
}

function yesOrNo(key: MessageKey, is: boolean | undefined): string {
  if (is === undefined) return t(key, t('report_unknown'));
  return t(key, t(is ? 'report_yes' : 'report_no'));
}

function wayLines({ pulse, ways }: Clock): string[] {
  const traits = pulse?.traits;
  return [
    yesOrNo('report_notifies', traits?.notifies),
    yesOrNo('report_notifications_unseen', ways.notificationsUnseen),
    yesOrNo('report_icon', traits?.showsBadge),
    yesOrNo('report_takes_focus', traits && (traits.takesFocus || ways.windowTookFocus)),
    yesOrNo('report_window_failed', ways.windowFailedAt !== null),
    yesOrNo('report_sees_calls', traits?.seesCalls),
  ];
}

function optionLines(options: Options): string[] {
  const lines = reportableOptions(options).map(([key, value]) => `${key}: ${value}`);
  return lines.length > 0 ? lines : [t('report_none')];
}

function whyLines({ clock, options, spans }: ClockFacts, now: Instant, zone: string): string[] {
  const past = spans.map((span) =>
    t('history_bar', dayRange(span.from, span.to, zone), reasonOf(span, options, zone)),
  );
  return [...past, t('history_bar', t('whynot_now'), sentence(clock, options, now))];
}

/**
 * A reason as text. The history shows that an exercise was done in a chair. That may reveal something about the body,
 * so the report does not show it.
 */
function reasonOf(span: QuietSpan, options: Options, zone: string): string {
  if (span.why === 'exercise') return t('report_exercise', durationText(options.intervalMinutes * 60_000));
  return whyText(span, options, zone);
}

function errorLines(errors: readonly LoggedError[], zone: string): string[] {
  if (errors.length === 0) return [t('report_none')];
  return errors.map(({ at, where, message, place, times }) => {
    const often = times > 1 ? ` ×${times}` : '';
    return `${isoIn(at, zone)} ${where}${often}: ${message}${place && ` (${place})`}`;
  });
}

/** The wall time with its offset from UTC. The name of the zone would reveal a place. */
function isoIn(at: Instant, zone: string): string {
  return wallTime(at, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
