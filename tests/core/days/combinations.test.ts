/** Combinations: what a person says, locks, pauses and options that coincide at unusual moments. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'a routine that is opened and not started does not count as an unanswered nudge',
    script: `
      09:00 works
      09:05 presses routine
      09:12 presses routine
      09:35 is still
      09:35:20 ends`,
    journal: `
      09:30 due, nudged 09:35:15 after 35:15 min: still hands
      sitting since 09:00: 35:20 min, browsing 35:15
      asking`,
  },
  {
    title: 'a reader who locks the screen while a nudge is open is up',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:05 is still
      09:08 works
      09:12 is still
      09:15 works
      09:30 is still
      09:30:16 locks the screen
      09:34 unlocks the screen
      09:34 works
      09:40 ends`,
    journal: `
      09:00-09:30:16 sat 30:16 min, browsing 30:16
      09:30 due, nudged 09:30:15 after 30:15 min: still hands
      09:30:16-09:34 nudged break, hands off
      sitting since 09:34: 6 min, browsing 6`,
  },
  {
    title: 'the answer to the return question does not change the time of a Later',
    script: `
      09:00 works
      09:25 is still
      09:33 works
      10:04 is still
      10:04:20 if asked: later
      10:04:21 works
      10:05 says "I was sitting"
      10:13 ends`,
    journal: `
      09:00-09:25 sat 25 min, browsing 25
      09:25-09:33:01 sat 8:01 min, browsing 0, said
      10:03:01 due, nudged 10:04:15 after 31:14 min: still hands
      10:04:20 later, said
      sitting since 09:33:01: 39:59 min, browsing 39:19`,
  },
  {
    title: 'a pause until tomorrow does not end in the small hours of the same night',
    script: `
      16:00 sets intervalMinutes to 180
      16:00 works
      19:30 pauses until tomorrow
      20:00 is still
      24:30 works
      25:30 ends`,
    journal: `
      16:00-20:00 sat 240 min, browsing 240
      19:00 due, nudged 19:05 after 185 min: an hour
      19:07 later, unanswered
      19:17 due, nudged 19:22 after 202 min: an hour
      19:24 later, unanswered
      20:00-24:30:01 natural break, presumed
      sitting since 24:30:01: 59:59 min, browsing 58`,
  },
  {
    title: 'a pause until tomorrow does not end when the hours of the same shift go on after midnight',
    script: `
      21:30 sets when to hours
      21:30 sets hours to [[[1320,1440]],[[0,120],[1320,1440]],[],[],[],[],[]]
      22:00 works
      22:30 pauses until tomorrow
      24:40 ends`,
    journal: `
      sitting since 22:30: 130 min, browsing 130`,
  },
  {
    title: 'a break that still plays because the person went home ends with the working hours',
    script: `
      09:00 sets when to hours
      16:00 works
      17:26 presses break now
      17:26:05 presses start
      17:26:06 is still
      33:05 works
      33:10 ends`,
    journal: `
      09:00-16:00:01 natural break, presumed
      16:00:01-17:26:05 sat 86:04 min, browsing 86:04
      16:30:01 due, nudged 17:00:01 after 60 min: an hour
      17:02:01 later, unanswered
      17:12:01 due, nudged 17:17:01 after 77 min: an hour
      17:19:01 later, unanswered
      17:26:05-17:30 early break, hands off
      sitting since 33:05:01: 4:59 min, browsing 4`,
  },
  {
    title: 'a break that starts just before the working hours end can be finished',
    script: `
      09:00 sets when to hours
      16:00 works
      17:29 presses break now
      17:29:05 presses start
      17:29:06 is still
      17:32 if asked: done
      17:33 ends`,
    journal: `
      09:00-16:00:01 natural break, presumed
      16:00:01-17:29:05 sat 89:04 min, browsing 89:04
      16:30:01 due, nudged 17:00:01 after 60 min: an hour
      17:02:01 later, unanswered
      17:12:01 due, nudged 17:17:01 after 77 min: an hour
      17:19:01 later, unanswered
      17:29:05-17:32 early break, hands off`,
  },
  {
    title: '“I’m standing” does not end the hour of “I’m reading”',
    script: `
      09:00 works
      09:05 says "I'm reading"
      09:06 says "I'm standing"
      09:06:10 is still
      09:20 works
      09:25 ends`,
    journal: `
      09:00-09:06 sat 6 min, browsing 6
      standing since 09:06`,
  },
  {
    title: 'standing is presumed to have ended when its nudge could not be seen',
    script: `
      09:00 the window cannot be opened
      09:00 works
      09:05 says "I'm standing"
      09:50 ends`,
    journal: `
      09:00-09:05 sat 5 min, browsing 5
      09:05-09:35 standing, said
      sitting since 09:35: 15 min, browsing 8`,
  },
  {
    title: 'sleep while a hanging page is open is not counted as sitting',
    script: `
      09:00 works
      09:30 is still
      09:30:20 presses start
      09:31 the page stands still
      09:31:30 the machine sleeps
      10:31:30 the machine wakes
      10:31:31 works
      10:40 ends`,
    journal: `
      09:30 due, nudged 09:30:15 after 30:15 min: still hands
      09:31-09:31 partial nudged break
      sitting since 09:00:40: 40 min, browsing 40`,
  },
  {
    title: '“On a call” ends with the call that the browser sees',
    script: `
      09:00 works
      09:05 says "on a call"
      09:05:30 joins a call
      09:35 leaves the call
      09:38:30 ends`,
    journal: `
      09:05-09:37:30 call, said
      09:30 due, nudged 09:37:30 after 37:30 min: call ended
      sitting since 09:00: 38:30 min, browsing 38:30
      asking`,
  },
  {
    title: 'unanswered nudges from before the plain clock do not count for it',
    script: `
      09:00 works
      10:30 sets counts to clock
      10:30:10 is still
      10:50 ends`,
    journal: `
      09:30 due, nudged 10:00 after 60 min: an hour
      10:02 later, unanswered
      10:12 due, nudged 10:17 after 77 min: an hour
      10:19 later, unanswered
      10:39 due, nudged 10:39 after 99 min: at once
      10:41 skip, unanswered
      sitting since 09:00: 110 min, browsing 109
      asks if that is too often`,
  },
  {
    title: 'with an away time of half an hour, one answer “I was sitting” ends the trust in short absences',
    script: `
      09:00 sets awayMinutes to 30
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
      11:03 is still
      11:13 works
      11:14 says "I was sitting"
      11:19 is still
      11:22 works
      11:22:30 ends`,
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
      10:34:01-11:03 sat 28:59 min, browsing 28:59
      11:03-11:13:01 sat 10:01 min, browsing 0, said
      sitting since 11:13:01: 9:29 min, browsing 9`,
  },
]);
