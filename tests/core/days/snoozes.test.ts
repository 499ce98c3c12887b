/** Later, Skip and nudges without an answer. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'Later for five minutes, from the menu, asks again after five minutes',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses later for 5
      09:31:21 works
      09:37 is still
      09:37:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 later, said
      09:36:20 due, nudged 09:37:15 after 37:15 min: still hands
      sitting since 09:00: 37:20 min, browsing 37:20
      asking`,
  },
  {
    title: 'Later for fifteen minutes, from the menu, asks again after fifteen minutes',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses later for 15
      09:31:21 works
      09:42 is still
      09:42:20 works
      09:47 is still
      09:47:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 later, said
      09:46:20 due, nudged 09:47:15 after 47:15 min: still hands
      sitting since 09:00: 47:20 min, browsing 47:20
      asking`,
  },
  {
    title: 'at most one break is owed, however often the person skips',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses skip
      09:31:21 works
      10:05 is still
      10:05:20 presses skip
      10:05:21 works
      10:40 is still
      10:43 works
      10:50 ends`,
    journal: `
      09:00-10:40 sat 100 min, browsing 100
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 skip, said
      10:01:20 due, nudged 10:05:15 after 65:15 min: still hands
      10:05:20 skip, said
      10:40-10:43:01 nudged break, hands off
      10:35:20 due, nudged 10:40:15 after 100:15 min: still hands
      sitting since 10:43:01: 6:59 min, browsing 6`,
  },
  {
    title: 'a break from the popup makes up for a skipped one, and then no break is owed',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses skip
      09:31:30 works
      09:40 presses break now
      09:40:01 is still
      09:40:05 presses start
      09:41:30 the break plays to its end
      09:43 works
      10:00 ends`,
    journal: `
      09:00-09:40:05 sat 40:05 min, browsing 40:05
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 skip, said
      09:40:05-09:43:01 early break, hands off
      sitting since 09:43:01: 16:59 min, browsing 16`,
  },
  {
    title: 'the end of the day forgives a skipped break: no break is owed in the morning',
    script: `
      17:00 works
      17:31 is still
      17:31:20 presses skip
      17:31:30 works
      18:00 is still
      32:00 works
      32:10 ends`,
    journal: `
      17:00-18:00 sat 60 min, browsing 60
      17:30 due, nudged 17:31:15 after 31:15 min: still hands
      17:31:20 skip, said
      18:00-32:00:01 natural break, presumed
      sitting since 32:00:01: 9:59 min, browsing 8`,
  },
  {
    title: 'a seated exercise is not a break: the bout goes on, and the next ask comes after one interval',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:32:40 the seated break plays to its end
      09:33 works
      09:50 is still
      09:50:30 works
      10:04 is still
      10:04:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:32:40 exercise, no break
      10:02:40 due, nudged 10:04:15 after 64:15 min: still hands
      sitting since 09:00: 64:20 min, browsing 64:15
      asking`,
  },
  {
    title: 'where the badge cannot be seen, the nudge after two unanswered ones comes after twice the time',
    script: `
      09:00 works
      09:31 is still
      09:31:20 works
      09:44 is still
      09:44:20 works
      09:57 is still
      09:57:20 works
      10:08 is still
      10:08:20 works
      10:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 09:44:15 after 44:15 min: still hands
      09:46:30 later, unanswered
      10:06:30 due, nudged 10:08:15 after 68:15 min: still hands
      10:10:30 skip, unanswered
      sitting since 09:00: 80 min, browsing 78:30
      asks if that is too often`,
  },
]);
