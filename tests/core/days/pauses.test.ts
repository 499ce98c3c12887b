/** Pauses until a date, and the reminder of a pause without an end. */
import { describe, expect, test } from 'vitest';
import { desiredState } from '../../../src/core/clock/desired-state';
import { live } from '../../day/live';
import { testDays } from '../../day/table';

describe('a pause until a date', () => {
  testDays([
    {
      title: 'ends at its date and time, days later, although the computer was off',
      script: `
        09:00 works
        09:10 pauses until 81:00
        09:20 closes the browser
        82:00 opens the browser
        82:00 works
        82:05 ends`,
      journal: `
        09:00-09:20 sat 20 min, browsing 20
        09:10-81:00 paused
        09:20-82:00 unknown
        sitting since 82:00: 5 min, browsing 4`,
    },
    {
      title: 'does not begin if its end has passed',
      script: `
        09:00 works
        09:10 pauses until 09:05
        09:31 is still
        09:31:20 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:00: 31:20 min, browsing 31:15
        asking`,
    },
    {
      title: 'does not begin if its end is more than a year ahead',
      script: `
        09:00 works
        09:10 pauses for 20 minutes
        09:15 pauses until 9999:00
        09:31 ends`,
      journal: `
        09:10-09:30 paused
        sitting since 09:00: 31 min, browsing 30`,
    },
    {
      title: 'ends when the wall clock shows its time, although the clock is set back meanwhile',
      script: `
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses until 10:00
        09:20 the clock goes -30 minutes
        10:32 ends`,
      journal: `
        08:42-10:00 paused
        sitting since 08:32: 90 min, browsing 90`,
    },
    {
      title: 'takes the place of another pause, which goes on until the new end',
      script: `
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses
        09:20 pauses until 09:40
        09:45 ends`,
      journal: `
        09:10-09:40 paused
        sitting since 09:00: 45 min, browsing 44`,
    },
  ]);
});

describe('a pause without an end', () => {
  testDays([
    {
      title: 'reminds of itself once after a day, by a notification where they are allowed',
      script: `
        09:00 notifications are allowed
        09:00 works
        09:10 pauses
        17:00 is still
        33:00 works
        41:00 is still
        57:00 works
        57:30 ends`,
      journal: `
        09:00-17:00 sat 480 min, browsing 480
        17:00-33:00:01 natural break, presumed
        33:00:01-41:00 sat 479:59 min, browsing 479:59
        41:00-57:00:01 natural break, presumed
        sitting since 57:00:01: 29:59 min, browsing 28
        reminded of the pause 33:10:01
        the icon asks to resume`,
    },
    {
      title: 'reminds by the icon alone where notifications are not allowed',
      script: `
        09:00 works
        09:10 pauses
        17:00 is still
        33:00 works
        33:30 ends`,
      journal: `
        09:00-17:00 sat 480 min, browsing 480
        17:00-33:00:01 natural break, presumed
        sitting since 33:00:01: 29:59 min, browsing 28
        the icon asks to resume`,
    },
    {
      title: 'reminds by the icon alone if the person chose the badge',
      script: `
        09:00 notifications are allowed
        09:00 sets way to badge
        09:00 works
        09:10 pauses
        17:00 is still
        33:00 works
        33:30 ends`,
      journal: `
        09:00-17:00 sat 480 min, browsing 480
        17:00-33:00:01 natural break, presumed
        sitting since 33:00:01: 29:59 min, browsing 28
        the icon asks to resume`,
    },
    {
      title: 'still reminds by the icon if the notification cannot be opened',
      script: `
        09:00 notifications are allowed
        09:00 the notification cannot be opened
        09:00 works
        09:10 pauses
        17:00 is still
        33:00 works
        33:30 ends`,
      journal: `
        09:00-17:00 sat 480 min, browsing 480
        17:00-33:00:01 natural break, presumed
        sitting since 33:00:01: 29:59 min, browsing 28
        the icon asks to resume`,
    },
    {
      title: 'does not remind again after the browser has restarted',
      script: `
        09:00 notifications are allowed
        09:00 works
        09:10 pauses
        09:20 closes the browser
        33:00 opens the browser
        33:00 works
        33:20 closes the browser
        33:40 opens the browser
        33:40 works
        34:00 ends`,
      journal: `
        09:00-09:20 sat 20 min, browsing 20
        09:20-33:00 unknown
        33:00-33:20 sat 20 min, browsing 20
        33:20-33:40 unknown
        sitting since 33:40: 20 min, browsing 20
        reminded of the pause 33:10
        the icon asks to resume`,
    },
    {
      title: 'reminds when the person works again, not while the machine sleeps',
      script: `
        09:00 notifications are allowed
        09:00 works
        09:10 pauses
        17:00 the machine sleeps
        35:00 the machine wakes
        35:00:10 works
        35:10 ends`,
      journal: `
        09:00-17:00 sat 480 min, browsing 480
        17:00-35:00:01 natural break, presumed
        sitting since 35:00:01: 9:59 min, browsing 8
        reminded of the pause 35:00:01
        the icon asks to resume`,
    },
    {
      title: 'reminds after a day of true time, although the clock was set back',
      script: `
        09:00 notifications are allowed
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses
        09:20 the clock goes -60 minutes
        33:20 ends`,
      journal: `
        sitting since 08:02: 1458 min, browsing 1458
        reminded of the pause 32:12
        the icon asks to resume`,
    },
    {
      title: 'waits with its reminder for the end of a call, and for the working hours',
      script: `
        09:00 notifications are allowed
        09:00 sets when to hours
        09:00 works
        09:10 pauses
        32:30 works
        33:05 joins a call
        33:40 leaves the call
        33:50 ends`,
      journal: `
        09:00-17:30 sat 510 min, browsing 510
        33:06-33:42 call, seen
        sitting since 33:00: 50 min, browsing 50
        reminded of the pause 33:42
        the icon asks to resume`,
    },
    {
      title: 'is silent once the person has chosen to stay paused',
      script: `
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses
        33:20 stays paused
        60:00 ends`,
      journal: `
        sitting since 09:00: 3060 min, browsing 3060`,
    },
    {
      title: 'counts its day anew if the person chooses it again',
      script: `
        09:00 notifications are allowed
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses
        20:00 pauses
        45:00 ends`,
      journal: `
        sitting since 09:00: 2160 min, browsing 2160
        reminded of the pause 44:00
        the icon asks to resume`,
    },
  ]);

  test('has another badge once it reminds, and the usual one again once the person stays paused', () => {
    const badge = (script: string) => {
      const { clock, options, now } = live(script);
      return desiredState(clock, options, now).badge;
    };
    const day = '09:00 works\n09:10 pauses';
    expect(badge(`${day}\n33:09 ends`)).toBe('paused');
    expect(badge(`${day}\n33:11 ends`)).toBe('still paused');
    expect(badge(`${day}\n33:11 stays paused\n33:12 ends`)).toBe('paused');
    expect(badge(`${day}\n33:11 resumes\n33:12 ends`)).not.toContain('paused');
  });

  test('no longer wants its notification once the person has answered', () => {
    const wanted = (end: string) => {
      const { clock, options, now } = live(
        `09:00 notifications are allowed\n09:00 works\n09:10 pauses\n${end}`,
      );
      return desiredState(clock, options, now).pauseReminder;
    };
    expect(wanted('33:20 ends')).toBe('keep');
    expect(wanted('33:20 stays paused\n33:21 ends')).toBe('clear');
    expect(wanted('33:20 resumes\n33:21 ends')).toBe('clear');
  });
});
