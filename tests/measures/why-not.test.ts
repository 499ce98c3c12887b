/** *Why did it not nudge me?*: days told as text, and what is then told of them. */
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../src/core/time';
import { type Span, whyNot } from '../../src/measures/why-not';
import type { Desk } from '../day/desk';
import { clockTime, lines, live } from '../day/live';

const never = Number.NEGATIVE_INFINITY;

function owedText({ owed }: Span, at: (instant: Instant) => string): string {
  if (!owed) return '';
  const end = owed.end === 'open' ? 'owed still' : `${owed.end} ${at(owed.until)}`;
  return `; due ${at(owed.dueAt)}, ${end}`;
}

function tell(span: Span, desk: Desk): string {
  const at = (instant: Instant) => clockTime(instant, desk.midnight);
  const times = span.times.map(({ from, to }) => `${at(from)}-${at(to)}`).join(', ');
  return `${times} ${span.why}${owedText(span, at)}`;
}

/** What is told at the end of a script, with the options unchanged since long ago. */
function told(script: string, changes = { hours: never, interval: never }): string {
  const desk = live(script);
  const spans = whyNot(desk.journal, desk.clock, desk.options, changes, desk.now);
  return spans.map((span) => tell(span, desk)).join('\n');
}

interface Day {
  readonly title: string;
  readonly script: string;
  readonly spans: string;
}

function tellWhyNot(days: readonly Day[]): void {
  test.each(days)('$title', ({ script, spans }) => {
    expect(told(script)).toBe(lines(spans));
  });
}

describe('each reason not to ask', () => {
  tellWhyNot([
    {
      title: 'paused',
      script: `
        09:00 works
        09:10 pauses for 60 minutes
        10:13 is still
        10:13:30 ends`,
      spans: '09:10-10:10 paused; due 09:30, nudged 10:13:15',
    },
    {
      title: 'paused still',
      script: `
        09:00 works
        09:10 pauses
        10:13 ends`,
      spans: '09:10-10:13 paused; due 09:30, owed still',
    },
    {
      title: 'off hours, from the evening until the first sign of the next day',
      script: `
        17:00 sets when to hours
        17:00 works
        17:40 is still
        33:10 works
        33:20 ends`,
      spans: '17:30-33:00 off hours\n33:00-33:10 nobody',
    },
    {
      title: 'a call',
      script: `
        09:00 works
        09:10 joins a call
        10:00 leaves the call
        10:01 ends`,
      spans: '09:12-10:00:30 call; due 09:30, nudged 10:00:30',
    },
    {
      title: 'full screen',
      script: `
        09:00 works
        09:25 goes full screen
        09:25:10 is still
        09:27 touches the mouse
        09:30 touches the mouse
        09:33 touches the mouse
        09:36 touches the mouse
        09:38 leaves full screen
        09:38:01 works
        09:38:40 ends`,
      spans: '09:26-09:38:30 full screen; due 09:30, nudged 09:38:30',
    },
    {
      title: 'natural breaks: several are told as one',
      script: `
        09:00 works
        09:20 is still
        09:27 works
        09:40 is still
        09:50 works
        10:00 ends`,
      spans: '09:20-09:27:01, 09:40-09:50:01 up',
    },
    {
      title: 'an empty chair when it fell due',
      script: `
        09:00 works
        09:28 is still
        09:33 works
        09:34 ends`,
      spans: '09:28-09:33:01 empty chair',
    },
    {
      title: 'quiet time: an absence that was none, and a break that was due with it',
      script: `
        09:00 works
        09:20 is still
        09:28 works
        09:28:10 says "I was sitting"
        09:29 works
        09:42 is still
        09:42:20 ends`,
      spans: '09:20-09:28:01 taken back\n09:30-09:42:15 just back; due 09:30, nudged 09:42:15',
    },
    {
      title: 'snoozed',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses later
        09:31:20 works
        09:45 is still
        09:45:20 ends`,
      spans: `
        09:31:16-09:41:16 snoozed
        09:41:16-09:45:15 no good moment; due 09:41:16, nudged 09:45:15`,
    },
    {
      title: 'the browser was closed',
      script: `
        09:00 works
        09:20 closes the browser
        10:20 opens the browser
        10:30 ends`,
      spans: '09:20-10:20 closed',
    },
    {
      title: 'notifications blocked, with the icon on the toolbar: the mark alone asked',
      script: `
        09:00 notifications are allowed
        09:00 the icon is on the toolbar
        09:00 the notification cannot be opened
        09:00 sets way to notification
        09:00 works
        09:31 is still
        09:31:20 works
        09:34 ends`,
      spans: '09:30-09:33:30 unseen; due 09:30, nudged 09:31:15',
    },
    {
      title: 'notifications blocked, and no icon to be seen: nothing asked',
      script: `
        09:00 notifications are allowed
        09:00 the notification cannot be opened
        09:00 sets way to notification
        09:00 works
        09:31 is still
        09:31:20 works
        10:10 is still
        10:13 ends`,
      spans: '09:30-10:10 unseen; due 09:30, got up 10:10\n10:10-10:13 up',
    },
  ]);
});
