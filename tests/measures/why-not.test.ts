/** The answers to *Why didn’t Flexor nudge me?*: days as scripts, and the reasons that are shown for them. */
import { describe, expect, test } from 'vitest';
import { type Instant, MINUTE } from '../../src/core/time';
import { type QuietSpan, whyNot } from '../../src/measures/why-not';
import type { Desk } from '../day/desk';
import { clockTime, lines, live } from '../day/live';
import { performLine } from '../day/words';

const never = Number.NEGATIVE_INFINITY;

function owedText({ owed }: QuietSpan, at: (instant: Instant) => string): string {
  if (!owed) return '';
  const end = owed.end === 'open' ? 'owed still' : `${owed.end} ${at(owed.until)}`;
  return `; due ${at(owed.dueAt)}, ${end}`;
}

function spanText(span: QuietSpan, desk: Desk): string {
  const at = (instant: Instant) => clockTime(instant, desk.midnight);
  const times = span.times.map(({ from, to }) => `${at(from)}-${at(to)}`).join(', ');
  return `${times} ${span.why}${owedText(span, at)}`;
}

/**
 * The reasons that are shown at the end of a script, with the hours unchanged since some instant, or since its
 * midnight.
 */
function reasonsOf(script: string | Desk, hours?: Instant): string {
  const desk = typeof script === 'string' ? live(script) : script;
  const changes = { hours: hours ?? desk.midnight, interval: never };
  const spans = whyNot(desk.journal, desk.clock, desk.options, changes, desk.now);
  return spans.map((span) => spanText(span, desk)).join('\n');
}

interface Day {
  readonly title: string;
  readonly script: string;
  readonly spans: string;
}

function testDays(days: readonly Day[]): void {
  test.each(days)('$title', ({ script, spans }) => {
    expect(reasonsOf(script)).toBe(lines(spans));
  });
}

describe('in another browser, where this one only shows its badge', () => {
  const start = `
    09:00 full screen is a button
    09:00 the icon is on the toolbar
    09:00 another program is in front
    09:00 goes full screen
    09:00 works`;
  testDays([
    {
      title: 'full screen by the green button is the reason for half an hour past due',
      script: `${start}
        09:38 leaves full screen
        09:39 is still
        09:41 works
        09:42 goes full screen
        09:43 is still
        10:40 ends`,
      spans: `
        09:02-09:12 full screen
        09:30-09:43 unused here; due 09:30, owed still
        09:43-10:00 full screen; due 09:30, owed still
        10:00-10:40 unused here; due 09:30, owed still`,
    },
    {
      title: 'a break that is owed before a long film is owed after it',
      script: `${start}
        09:38 leaves full screen
        09:38 sound starts in front
        09:39 is still
        12:10 works
        12:40 ends`,
      spans: `
        09:02-09:12 full screen
        09:30-10:39 unused here; due 09:30, over 10:39
        10:39-12:10:01 watching
        12:10:01-12:40 unused here; due 12:10:01, owed still`,
    },
  ]);
});

describe('each reason not to ask', () => {
  testDays([
    {
      title: 'paused',
      script: `
        09:00 works
        09:10 pauses for 60 minutes
        10:13 is still
        10:13:30 ends`,
      spans: `
        09:10-10:10 paused; due 09:30, nudged 10:13:15
        10:10-10:13:15 just back; due 09:30, nudged 10:13:15`,
    },
    {
      title: 'a pause that still goes on',
      script: `
        09:00 works
        09:10 pauses
        10:13 ends`,
      spans: '09:10-10:13 paused; due 09:30, owed still',
    },
    {
      title: 'off hours, from the evening until the first input of the next day',
      script: `
        17:00 sets when to hours
        17:00 works
        17:40 is still
        33:10 works
        33:20 ends`,
      spans: `
        17:30-33:00 off hours
        33:00-33:10:01 nobody`,
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
      title: 'natural breaks: several are shown as one',
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
      title: 'an empty chair when the break fell due',
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
      title: 'a person who reads, and was still when the break fell due',
      script: `
        09:00 works
        09:05 is still
        09:08 works
        09:28:30 is still
        09:32:40 touches the mouse
        09:33 ends`,
      spans: '09:30-09:32:40 still; due 09:30, nudged 09:32:40',
    },
    {
      title: 'work in full screen',
      script: `
        09:00 works
        09:05 goes full screen
        09:05:01 works
        10:00 leaves full screen
        10:01 ends`,
      spans: '09:06-09:16 full screen\n09:30-10:00:30 full screen work; due 09:30, nudged 10:00:30',
    },
    {
      title: 'a film, with no quieter way than a window: Flexor stays quiet for a while after it too',
      script: `
        09:00 works
        09:20 sound starts in front
        09:20:10 is still
        09:50 touches the mouse
        09:51 ends`,
      spans: '09:30-09:51 playing; due 09:30, owed still',
    },
    {
      title: 'a plain clock that got no answer twice',
      script: `
        09:00 sets counts to clock
        09:00 works
        09:10 is still
        11:00 works
        11:10 ends`,
      spans: '09:32-09:42 snoozed\n09:44-11:00:01 no answer',
    },
    {
      title: 'a plain clock that still has no answer',
      script: `
        09:00 sets counts to clock
        09:00 works
        09:10 is still
        11:00 ends`,
      spans: '09:32-09:42 snoozed\n09:44-11:00 no answer',
    },
    {
      title: 'notifications blocked, with the icon on the toolbar: only the badge asked',
      script: `
        09:00 notifications are allowed
        09:00 the icon is on the toolbar
        09:00 the notification cannot be opened
        09:00 sets way to notification
        09:00 works
        09:31 is still
        09:31:20 works
        09:34 ends`,
      spans: `
        09:30-09:33:30 unseen; due 09:30, nudged 09:31:15
        09:33:30-09:34 snoozed`,
    },
    {
      title: 'notifications blocked, and no visible icon: the window asked at the next good moment',
      script: `
        09:00 notifications are allowed
        09:00 the notification cannot be opened
        09:00 sets way to notification
        09:00 works
        09:31 is still
        09:31:20 works
        10:10 is still
        10:16 ends`,
      spans: `
        09:30-10:02 unseen; due 09:30, nudged 10:00
        10:02-10:10 snoozed
        10:10-10:16 empty chair`,
    },
    {
      title: 'windows blocked, and no other way: the browser did not open them',
      script: `
        09:00 the window cannot be opened
        09:00 works
        09:31 is still
        09:31:20 works
        10:10 is still
        10:16 ends`,
      spans: '09:30-10:10 no window; due 09:30, got up 10:10\n10:10-10:16 up',
    },
  ]);
});

describe('what is owed, and what is not', () => {
  testDays([
    {
      title: 'after a Later, an absence of the usual length is the break that was put off',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses later
        09:31:20 works
        09:38 is still
        09:45 works
        09:46 ends`,
      spans: `
        09:31:16-09:38 snoozed
        09:38-09:45:01 empty chair`,
    },
    {
      title: 'after a Later, some minutes of stillness are not a break: the ask waits for input',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses later
        09:31:20 works
        09:40 is still
        09:43:50 works
        09:44:30 ends`,
      spans: `
        09:31:16-09:41:16 snoozed
        09:41:16-09:43:51 still; due 09:41:16, nudged 09:43:51`,
    },
    {
      title: 'a call before a break is due holds nothing back',
      script: `
        09:00 works
        09:05 joins a call
        09:15 leaves the call
        09:31 is still
        09:31:20 ends`,
      spans: '09:06-09:16 call',
    },
    {
      title: 'a call during a pause is a pause',
      script: `
        09:00 works
        09:10 pauses for 60 minutes
        09:20 joins a call
        09:50 leaves the call
        10:05 ends`,
      spans: '09:10-10:05 paused; due 09:30, owed still',
    },
    {
      title: 'a hold that lasts beyond the working hours',
      script: `
        16:30 sets when to hours
        16:30 works
        16:50 joins a call
        17:40 leaves the call
        17:45 ends`,
      spans: `
        00:00-09:00 off hours
        16:52-17:30 call; due 17:00, over 17:30
        17:30-17:45 off hours`,
    },
    {
      title: 'skipped, and a window that was closed',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses skip
        09:31:20 works
        10:02 is still
        10:02:20 closes the window
        10:02:30 works
        10:08 ends`,
      spans: `
        09:31:16-10:01:16 skipped
        10:02:20-10:08 snoozed`,
    },
    {
      title: 'a person who stands is asked after half an hour',
      script: `
        09:00 works
        09:10 says "I'm standing"
        09:25 says "I'm sitting"
        09:30 ends`,
      spans: '09:10-09:25 standing',
    },
    {
      title: 'sound for over an hour: then it is unknown who was there',
      script: `
        09:00 works
        09:10 sound starts in front
        09:10:10 is still
        10:40 works
        10:41 ends`,
      spans: `
        09:30-10:10:10 playing; due 09:30, over 10:10:10
        10:10:10-10:40:01 watching`,
    },
    {
      title: 'only this browser counts, and another program is in front',
      script: `
        09:00 sets counts to browser
        09:00 works
        09:10 works elsewhere
        10:00 ends`,
      spans: '09:00-10:00 uncounted',
    },
    {
      title: 'only the badge, as the person chose',
      script: `
        09:00 the icon is on the toolbar
        09:00 sets way to badge
        09:00 works
        09:31 is still
        09:31:20 works
        09:32 ends`,
      spans: '09:31:15-09:32 badge',
    },
    {
      title: 'nothing is held back on an ordinary morning',
      script: `
        09:00 works
        09:31 is still
        09:31:20 the break starts by itself
        09:34 touches the mouse
        09:34 the page ends it at the return
        09:34:01 works
        09:50 ends`,
      spans: '',
    },
  ]);

  test('time before the last change of the hours has no known hours', () => {
    const script = `
      09:00 sets when to hours
      09:00 works
      09:05 is still
      17:00 works
      18:00 ends`;
    const at = Date.UTC(2026, 10, 23, 17, 45);
    expect(reasonsOf(script, at)).toContain('17:30-17:45 nobody\n17:45-18:00 off hours');
  });

  test('lines of another computer are ignored', () => {
    const desk = live('09:00 works\n09:10 ends');
    const other = live('09:00 works\n09:10 joins a call\n09:30 leaves the call\n09:40 ends').journal;
    const foreign = other.map((entry) => ({ ...entry, id: `other${entry.id}` }));
    const spans = whyNot(foreign, desk.clock, desk.options, { hours: never, interval: never }, desk.now);
    expect(spans).toEqual([]);
  });

  test('a break that falls due while the person reads, as they said, waits until they move', () => {
    const desk = live('09:00 works\n09:20 touches the mouse');
    desk.say({ type: 'read' });
    for (const [at, what] of [
      [20.1, 'is still'],
      [44, 'touches the mouse'],
      [45, 'ends'],
    ] as const) {
      desk.passUntil((9 * 60 + at) * MINUTE);
      performLine(desk, what);
    }
    expect(reasonsOf(desk)).toBe('09:30-09:44 reading; due 09:30, nudged 09:44');
  });
});
