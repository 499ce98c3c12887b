/**
 * People who read, think, listen or write by hand: their still hands are not an absence, and they are still asked to
 * take breaks.
 */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/clock/decision';
import { stillBefore } from '../../../src/core/clock/steps/recall';
import { lines, live } from '../../day/live';
import { testDays } from '../../day/table';

describe('reading before a nudge', () => {
  testDays([
    {
      title:
        'a reader who touches the mouse every three minutes is asked at the first touch after 30 minutes',
      script: `
        09:00 reads, touching the mouse every 180 seconds
        09:30:10 ends`,
      journal: `
        09:30 due, nudged 09:30 after 30 min: came back
        sitting since 09:00: 30:10 min, browsing 30
        asking`,
    },
    {
      title: 'a reader who touches the mouse every 130 seconds is asked at the first touch after 30 minutes',
      script: `
        09:00 reads, touching the mouse every 130 seconds
        09:30:30 ends`,
      journal: `
      09:30 due, nudged 09:30:20 after 30:20 min: came back
      sitting since 09:00: 30:30 min, browsing 30:30
      asking`,
    },
    {
      title: 'a window that takes the keyboard waits for the hands of a reader to rest again',
      script: `
        09:00 windows take the focus
        09:00 reads, touching the mouse every 180 seconds
        09:30:20 ends`,
      journal: `
      09:30 due, nudged 09:30:15 after 30:15 min: still hands
      sitting since 09:00: 30:20 min, browsing 30:15
      asking`,
    },
    {
      title:
        'four minutes without input while a break becomes due are no break: the nudge comes with the return',
      script: `
        09:00 works
        09:27 is still
        09:31 works
        09:31:20 ends`,
      journal: `
        09:30 due, nudged 09:31:01 after 31:01 min: came back
        sitting since 09:00: 31:20 min, browsing 31:01
        asking`,
    },
    {
      title: 'stillness longer than the away time is an absence',
      script: `
        09:00 works
        09:27 is still
        09:33 works
        09:34 ends`,
      journal: `
        09:00-09:27 sat 27 min, browsing 27
        09:27-09:33:01 natural break, presumed
        sitting since 09:33:01: 0:59 min, browsing 0`,
    },
    {
      title: 'a screen that locks by itself after stillness counts only as stillness',
      script: `
        09:00 the browser is Chromium
        09:00 works
        09:26 is still
        09:28 the screen locks by itself
        09:30:30 unlocks the screen
        09:30:30 works
        09:30:50 ends`,
      journal: `
      09:30 due, nudged 09:30:30 after 30:30 min: came back
      sitting since 09:00: 30:50 min, browsing 30:30
      asking`,
    },
    {
      title: 'a screen that the person locks for two minutes is an absence',
      script: `
        09:00 the browser is Chromium
        09:00 works
        09:26 locks the screen
        09:28:30 unlocks the screen
        09:28:30 works
        09:29 ends`,
      journal: `
        09:00-09:26 sat 26 min, browsing 26
        09:26-09:28:30 natural break, presumed
        sitting since 09:28:30: 0:30 min, browsing 0`,
    },
  ]);
});

describe('I was just up', () => {
  testDays([
    {
      title: 'turns the stillness before the nudge into a break, and nothing is asked now',
      script: `
        09:00 works
        09:28 is still
        09:31:30 works
        09:31:40 says "I was just up"
        09:45 ends`,
      journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-09:31:31 natural break, said
      09:30 due, nudged 09:31:31 after 31:31 min: came back
      sitting since 09:31:31: 13:29 min, browsing 12:09`,
    },
    {
      title: 'said three times, makes later stillness of this kind a break without a question',
      script: `
        09:00 works
        09:28 is still
        09:31:30 works
        09:31:40 says "I was just up"
        10:00 is still
        10:03 works
        10:03:10 says "I was just up"
        10:31 is still
        10:34 works
        10:34:10 says "I was just up"
        11:02 is still
        11:05 works
        11:06 ends`,
      journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-09:31:31 natural break, said
      09:30 due, nudged 09:31:31 after 31:31 min: came back
      09:31:31-10:00 sat 28:29 min, browsing 28:29
      10:00-10:03:01 natural break, said
      10:01:31 due, nudged 10:03:01 after 31:30 min: came back
      10:03:01-10:31 sat 27:59 min, browsing 27:59
      10:31-10:34:01 natural break, said
      10:33:01 due, nudged 10:34:01 after 31 min: came back
      10:34:01-11:02 sat 27:59 min, browsing 27:59
      11:02-11:05:01 natural break, presumed
      sitting since 11:05:01: 0:59 min, browsing 0`,
    },
    {
      title: 'is no longer assumed after one answer “I was sitting”',
      script: `
        09:00 works
        09:28 is still
        09:31:30 works
        09:31:40 says "I was just up"
        10:00 is still
        10:03 works
        10:03:10 says "I was just up"
        10:31 is still
        10:34 works
        10:34:10 says "I was just up"
        11:02 is still
        11:05 works
        11:06 says "I was sitting"
        11:12:30 is still
        11:15:30 works
        11:15:40 ends`,
      journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-09:31:31 natural break, said
      09:30 due, nudged 09:31:31 after 31:31 min: came back
      09:31:31-10:00 sat 28:29 min, browsing 28:29
      10:00-10:03:01 natural break, said
      10:01:31 due, nudged 10:03:01 after 31:30 min: came back
      10:03:01-10:31 sat 27:59 min, browsing 27:59
      10:31-10:34:01 natural break, said
      10:33:01 due, nudged 10:34:01 after 31 min: came back
      10:34:01-11:02 sat 27:59 min, browsing 27:59
      11:02-11:05:01 sat 3:01 min, browsing 0, said
      11:04:01 due, nudged 11:15:31 after 41:30 min: came back
      sitting since 11:05:01: 10:39 min, browsing 10:30
      asking`,
    },
  ]);

  test('is not offered when the stillness is ten minutes past or when there was none', () => {
    const offered = (script: string) => {
      const { clock } = live(lines(script));
      return clock.break ? stillBefore(clock, clock.break) !== null : undefined;
    };
    expect(offered('09:00 works\n09:28 is still\n09:31 works\n09:31:10 ends')).toBe(true);
    expect(offered('09:00 works\n09:15 is still\n09:18 works\n09:31 is still\n09:31:20 ends')).toBe(false);
    expect(offered('09:00 works\n09:31 is still\n09:31:20 ends')).toBe(false);
  });
});

describe('reading beside a nudge', () => {
  testDays([
    {
      title: 'two minutes of stillness of a reader are taken for reading until the person says otherwise',
      script: `
        09:00 reads, touching the mouse every 180 seconds
        09:34 ends`,
      journal: `
      09:00-09:30 sat 30 min, browsing 30
      09:30 due, nudged 09:30 after 30 min: came back
      09:30-09:33 sat 3 min, browsing 0
      09:33 later, unanswered
      sitting since 09:33: 1 min, browsing 1`,
    },
    {
      title: '“I was up” turns the stillness of a reader into the nudged break',
      script: `
        09:00 reads, touching the mouse every 180 seconds
        09:34 says "I was up"
        09:40 ends`,
      journal: `
      09:00-09:30 sat 30 min, browsing 30
      09:30 due, nudged 09:30 after 30 min: came back
      09:30-09:33 nudged break, said
      09:33 later, unanswered
      sitting since 09:33: 7 min, browsing 7`,
    },
    {
      title: 'stillness longer than the away time is a break for a reader too',
      script: `
        09:00 reads, touching the mouse every 180 seconds
        09:30:01 is still
        10:10 works
        10:12 ends`,
      journal: `
      09:00-09:30 sat 30 min, browsing 30
      09:30 due, nudged 09:30 after 30 min: came back
      09:30-10:10:01 nudged break, presumed
      sitting since 10:10:01: 1:59 min, browsing 0`,
    },
    {
      title: 'two minutes of stillness after work without a rest are the break, hands off',
      script: `
        09:00 works
        09:31 is still
        09:34 works
        09:35 ends`,
      journal: `
        09:00-09:31 sat 31 min, browsing 31
        09:31-09:34:01 nudged break, hands off
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:34:01: 0:59 min, browsing 0`,
    },
    {
      title: 'a break that starts by itself in front of a reader is taken for reading too',
      script: `
        09:00 reads, touching the mouse every 150 seconds
        09:30:01 is still
        09:30:30 the break starts by itself
        09:33 if asked: back
        09:34 ends`,
      journal: `
      09:00-09:30 sat 30 min, browsing 30
      09:30 due, nudged 09:30 after 30 min: came back
      09:30-09:33 sat 3 min, browsing 0
      09:33 later, unanswered
      sitting since 09:33: 1 min, browsing 1`,
    },
    {
      title: 'a break that the reader starts is a break',
      script: `
        09:00 reads, touching the mouse every 150 seconds
        09:30:10 presses start
        09:30:11 is still
        09:33 if asked: back
        09:34 ends`,
      journal: `
      09:00-09:30:10 sat 30:10 min, browsing 30:10
      09:30 due, nudged 09:30 after 30 min: came back
      09:30:10-09:33 nudged break, hands off
      sitting since 09:33: 1 min, browsing 1`,
    },
  ]);
});

describe('I’m reading', () => {
  testDays([
    {
      title: 'makes stillness sitting for an hour, and the ask comes with the first input after the interval',
      script: `
        09:00 works
        09:05 says "I'm reading"
        09:05:10 is still
        09:40 touches the mouse
        09:40:10 ends`,
      journal: `
        09:30 due, nudged 09:40 after 40 min: came back
        sitting since 09:00: 40:10 min, browsing 40, watching 34:50
        asking`,
    },
    {
      title: 'lets the ask come after an hour of sitting if there is no input',
      script: `
        09:00 works
        09:05 says "I'm reading"
        09:05:10 is still
        10:00:20 ends`,
      journal: `
        09:30 due, nudged 10:00 after 60 min: an hour
        sitting since 09:00: 60:20 min, browsing 60, watching 54:50
        asking`,
    },
    {
      title: 'closes an open nudge as Later does',
      script: `
        09:00 works
        09:31 is still
        09:31:20 says "I'm reading"
        09:41:30 touches the mouse
        09:41:40 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        09:31:20 later, said
        09:41:20 due, nudged 09:41:30 after 41:30 min: came back
        sitting since 09:00: 41:40 min, browsing 41:30, watching 10
        asking`,
    },
    {
      title: 'ends with a lock, and the person counts as away since the last input',
      script: `
        09:00 the browser is Chromium
        09:00 works
        09:05 says "I'm reading"
        09:15 is still
        09:20 the screen locks by itself
        09:50 unlocks the screen
        09:50 works
        09:55 ends`,
      journal: `
        09:00-09:15 sat 15 min, browsing 15
        09:15-09:50 natural break, presumed
        sitting since 09:50: 5 min, browsing 4`,
    },
    {
      title: 'does not change what stillness is after its hour',
      script: `
        09:00 works
        09:05 says "I'm reading"
        09:06 presses break now
        09:06:05 presses skip
        10:04 is still
        10:20 works
        10:21 ends`,
      journal: `
      09:00-10:04 sat 64 min, browsing 64
      09:30 due, nudged 10:00 after 60 min: an hour
      10:02 later, unanswered
      10:04-10:20:01 natural break, presumed
      sitting since 10:20:01: 0:59 min, browsing 0`,
    },
    {
      title: 'is corrected by “I was up” after a return from long stillness',
      script: `
        09:00 works
        09:05 says "I'm reading"
        09:10 is still
        09:25 works
        09:26 says "I was up"
        09:30 ends`,
      journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:25:01 natural break, said
      sitting since 09:25:01: 4:59 min, browsing 4:59`,
    },
  ]);

  test('is named as the reason why nothing is asked', () => {
    const desk = live(
      lines(`
      09:00 works
      09:05 says "I'm reading"
      09:05:10 is still
      09:40 ends`),
    );
    expect(decide(desk.clock, desk.options, desk.now)).toEqual({ ask: false, because: 'reading' });
  });
});
