/** Clocks that are set, machines that sleep, and readings that take time: all true time counts, each minute once. */
import { describe, expect, test } from 'vitest';
import { setBackMs } from '../../../src/core/clock/sitting';
import { lines, live } from '../../day/live';
import { testDays } from '../../day/table';

describe('a clock that was wrong', () => {
  testDays([
    {
      title: 'a restart of the browser ends the time in which alarms cannot ring',
      script: `
        09:00 the browser is Chromium
        09:00 works
        09:01 the clock goes 120 minutes
        09:04 the clock goes -120 minutes
        09:10 closes the browser
        09:11 opens the browser
        09:12 is still
        09:13:10 works
        10:10 the machine sleeps
        10:50 the machine wakes
        10:55 ends`,
      journal: `
        09:09-10:10 sat 61 min, browsing 61
        09:39 due, nudged 10:09 after 60 min: an hour
        10:10-10:50:01 natural break, presumed
        sitting since 10:50:01: 4:59 min, browsing 4`,
    },
    {
      title: 'where alarms go by true time, they ring after the clock was set back',
      script: `
        09:00 works
        09:01 the clock goes 120 minutes
        09:04 the clock goes -120 minutes
        09:20 the machine sleeps
        10:00 the machine wakes
        10:05 ends`,
      journal: `
        09:04-09:20 sat 16 min, browsing 16
        09:20-10:00:01 natural break, presumed
        sitting since 10:00:01: 4:59 min, browsing 4`,
    },
    {
      title: 'a break that contains the jump ahead is cut when the clock is set back',
      script: `
        09:00 the browser is Chromium
        09:00 works
        09:03 is still
        09:10 the clock goes 43200 minutes
        09:11 works
        09:14 the clock goes -43200 minutes
        09:16 is still
        09:18 works
        09:20 ends`,
      journal: `
        09:00-09:03 sat 3 min, browsing 3
        09:03-09:15 natural break, presumed
        sitting since 09:15: 5 min, browsing 3:01`,
    },
    {
      title: 'a clock that is set ahead by 6 and by 30 minutes while the hands move makes no break',
      script: `
        09:00 works
        09:10 the clock goes 6 minutes
        09:20 the clock goes 30 minutes
        09:30 ends`,
      journal: `
        sitting since 09:40: 26 min, browsing 26`,
    },
  ]);

  test('a clock that was a month ahead keeps the alarms from ringing for a day at most', () => {
    const desk = live(
      lines(`
      09:00 the browser is Chromium
      09:00 works
      09:03 the clock goes 43200 minutes
      09:04 is still
      09:05:30 the clock goes -43200 minutes
      09:06 works
      09:07 ends`),
    );
    expect(setBackMs(desk.clock, desk.now)).toBe(0);
    expect((desk.clock.deafUntil ?? 0) - desk.now).toBeGreaterThan(0);
    expect((desk.clock.deafUntil ?? 0) - desk.now).toBeLessThanOrEqual(24 * 3_600_000);
  });
});

describe('a clock that is set while a break plays', () => {
  testDays([
    {
      title: 'ahead by an hour: the break lasts as long as its page was alive',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:46 the clock goes 60 minutes
        09:32:40 the break plays to its end
        09:33 works
        09:35 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        10:00-10:31:20 sat 31:20 min, browsing 31:20
        10:31:20-10:33:01 nudged break, hands off
        sitting since 10:33:01: 1:59 min, browsing 0`,
    },
    {
      title: 'ahead by three minutes, which no look notices: the break lasts as long as its page was alive',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:46 the clock goes 3 minutes
        09:33:40 presses done
        09:33:41 works
        09:35 ends`,
      journal: `
        09:03-09:34:20 sat 31:20 min, browsing 31:20
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        09:34:20-09:36:40 nudged break, hands off
        sitting since 09:36:40: 1:20 min, browsing 0`,
    },
    {
      title: 'back by an hour: the break lasts as long as its page was alive',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:46 the clock goes -60 minutes
        09:33:10 presses done
        09:33:11 works
        09:35 ends`,
      journal: `
        08:00:10-08:31:30 sat 31:20 min, browsing 31:20
        08:31:30-08:33:10 nudged break, hands off
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 08:33:10: 1:50 min, browsing 0`,
    },
    {
      title: 'a lid that is closed during the break makes one break that lasts to the return',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:21 is still
        09:31:40 the machine sleeps
        10:15 the machine wakes
        10:15:05 if asked: back
        10:15:06 works
        10:30 ends`,
      journal: `
        09:00-09:31:20 sat 31:20 min, browsing 31:20
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        09:31:20-10:15:05 nudged break, hands off
        sitting since 10:15:05: 14:55 min, browsing 14`,
    },
  ]);
});

describe('a machine that wakes by itself during an absence', () => {
  testDays([
    {
      title: 'does not split the absence when it is awake for ten seconds',
      script: `
        09:00 sleep is not counted as idle
        09:00 works
        09:21 the machine sleeps
        09:21 is still
        10:00 the machine wakes
        10:00:10 the machine sleeps
        10:30 the machine wakes
        10:31 works
        10:40 ends`,
      journal: `
        09:00-09:20 sat 20 min, browsing 20
        09:20-10:31:01 natural break, presumed
        sitting since 10:31:01: 8:59 min, browsing 8`,
    },
    {
      title: 'does not split the absence when it is awake for two minutes',
      script: `
        09:00 sleep is not counted as idle
        09:00 works
        09:21 is still
        09:21:02 the machine sleeps
        10:00 the machine wakes
        10:02 the machine sleeps
        10:30 the machine wakes
        10:31 works
        10:40 ends`,
      journal: `
        09:00-09:20 sat 20 min, browsing 20
        09:20-10:31:01 natural break, presumed
        sitting since 10:31:01: 8:59 min, browsing 8`,
    },
  ]);
});

describe('an idle time that is read late', () => {
  testDays([
    {
      title: 'does not split an absence in two',
      script: `
        09:00 idleness is read 6 seconds late
        09:00 works
        09:31 is still
        09:50 works
        10:00 ends`,
      journal: `
        09:00-09:30:54 sat 30:54 min, browsing 30:54
        09:30:54-09:50:01 natural break, presumed
        sitting since 09:50:01: 9:59 min, browsing 8`,
    },
    {
      title: 'does not split an absence that begins just after a return',
      script: `
        09:00 idleness is read 5 seconds late
        09:00 works
        09:20 is still
        09:30 works
        09:30:03 is still
        09:45 works
        09:50 ends`,
      journal: `
        09:00-09:19:55 sat 19:55 min, browsing 19:55
        09:19:55-09:30:01 natural break, presumed
        09:30:01-09:45:01 natural break, presumed
        sitting since 09:45:01: 4:59 min, browsing 4`,
    },
  ]);
});

describe('pauses and calls that end by themselves', () => {
  testDays([
    {
      title: 'a pause of half an hour that runs out during an absence lasts half an hour',
      script: `
        09:00 sets intervalMinutes to 180
        17:00 works
        17:30 pauses for 30 minutes
        17:31 is still
        33:00 works
        33:05 ends`,
      journal: `
        09:00-17:00:01 natural break, presumed
        17:00:01-17:31 sat 30:59 min, browsing 30:59
        17:30-18:00 paused
        17:31-33:00:01 natural break, presumed
        sitting since 33:00:01: 4:59 min, browsing 4`,
    },
    {
      title: 'a pause until tomorrow ends after a day if the computer is used round the clock',
      script: `
        09:00 sets intervalMinutes to 180
        09:00 works
        09:10 pauses until tomorrow
        33:30 ends`,
      journal: `
        09:10-33:10 paused
        12:00 due, nudged 33:17 after 1457 min: an hour
        33:19 later, unanswered
        sitting since 09:00: 1470 min, browsing 1470`,
    },
    {
      title: 'a pause until tomorrow outlasts the free hours between two shifts of one day',
      script: `
        06:00 works
        06:10 pauses until tomorrow
        10:00 is still
        15:00 works
        19:00 is still
        30:00 works
        30:10 ends`,
      journal: `
        06:00-10:00 sat 240 min, browsing 240
        06:10-30:00:01 paused
        10:00-15:00:01 natural break, presumed
        15:00:01-19:00 sat 239:59 min, browsing 239:59
        19:00-30:00:01 natural break, presumed
        sitting since 30:00:01: 9:59 min, browsing 8`,
    },
    {
      title: 'a pause until tomorrow, on a day that began after midnight, ends the following morning',
      script: `
        25:00 works
        25:10 pauses until tomorrow
        26:00 is still
        33:00 works
        33:05 ends`,
      journal: `
        25:00-26:00 sat 60 min, browsing 60
        25:10-33:00:01 paused
        26:00-33:00:01 natural break, presumed
        sitting since 33:00:01: 4:59 min, browsing 4`,
    },
    {
      title: 'a pause until tomorrow ends when the working hours of the next day begin',
      script: `
        09:00 sets when to hours
        16:00 works
        16:10 pauses until tomorrow
        33:05 ends`,
      journal: `
      09:00-16:00:01 natural break, presumed
      16:00:01-17:30 sat 89:59 min, browsing 89:59
      16:10-33:00 paused
      sitting since 33:00: 5 min, browsing 4`,
    },
    {
      title: '“On a call” that runs out during an absence lasts its hour',
      script: `
        09:00 works
        09:10 says "on a call"
        09:11 the machine sleeps
        12:00 the machine wakes
        12:01 works
        12:05 ends`,
      journal: `
        09:00-09:10 sat 10 min, browsing 10
        09:10-12:00:01 natural break, presumed
        09:10-10:10 call, said
        sitting since 12:00:01: 4:59 min, browsing 4`,
    },
  ]);
});

describe('what cannot be decided', () => {
  testDays([
    {
      title:
        'where sleep does not count as idle time, a clock that is set ahead looks like a closed lid and is asked about',
      script: `
        09:00 sleep is not counted as idle
        09:00 works
        09:20 the clock goes 60 minutes
        09:24 says "I was sitting"
        09:30 ends`,
      journal: `
        09:00-09:20 sat 20 min, browsing 20
        09:20-10:22:30 sat 62:30 min, browsing 0, said
        sitting since 10:22:30: 7:30 min, browsing 6`,
    },
  ]);
});
