/** At a standing desk: told by a tap, ended by a tap, a break, the day, or silence. */
import { tellDays } from '../../day/table';

tellDays([
  {
    title: 'standing ends the bout; sitting down again begins one, and the next ask comes after one interval',
    script: `
      09:00 works
      09:20 says "I'm standing"
      09:40 says "I'm sitting"
      10:11 is still
      10:11:20 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:40 standing, said
      10:10 due, nudged 10:11:15 after 31:15 min: still hands
      sitting since 09:40: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'after half an hour on one’s feet it is time to move',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:41 is still
      09:41:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:40 due, nudged 09:41:15 after 0 min: still hands
      standing since 09:10
      asking`,
  },
  {
    title: 'still standing, said to the nudge, stands on for another half an hour',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:41 is still
      09:41:20 says "I'm standing"
      09:41:30 works
      10:12 is still
      10:12:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:40 due, nudged 09:41:15 after 0 min: still hands
      10:11:20 due, nudged 10:12:15 after 0 min: still hands
      standing since 09:10
      asking`,
  },
  {
    title: 'a nudge that stays unanswered for five minutes: since then they are presumed to sit',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:41 is still
      09:41:20 works
      09:50 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:41:15 standing, said
      09:40 due, nudged 09:41:15 after 0 min: still hands
      sitting since 09:41:15: 8:45 min, browsing 2`,
  },
  {
    title: 'who is back within a quarter of an hour stands as before',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:20 is still
      09:30 works
      09:35 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20 standing, said
      09:20-09:30:01 natural break, presumed
      standing since 09:30:01`,
  },
  {
    title: 'after a break that was asked for, they stand again',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:41 is still
      09:41:20 presses start
      09:42:40 the break plays to its end
      09:43 works
      09:50 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:41:20 standing, said
      09:40 due, nudged 09:41:15 after 0 min: still hands
      09:41:20-09:43:01 nudged break, hands off
      standing since 09:43:01`,
  },
  {
    title: 'the night ends standing',
    script: `
      17:00 works
      17:10 says "I'm standing"
      17:20 is still
      32:00 works
      32:05 ends`,
    journal: `
      17:00-17:10 sat 10 min, browsing 10
      17:10-17:20 standing, said
      17:20-32:00:01 natural break, presumed
      sitting since 32:00:01: 4:59 min, browsing 4`,
  },
  {
    title: 'the machine slept: standing ended when it fell asleep',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:20 the machine sleeps
      10:00 the machine wakes
      10:05 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20 standing, said
      09:20-10:00:01 natural break, presumed
      sitting since 10:00:01: 4:59 min, browsing 4`,
  },
  {
    title: 'the browser was closed: nobody knows, and standing is over',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:20 closes the browser
      10:00 opens the browser
      10:05 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20 standing, said
      09:20-10:00 unknown
      sitting since 10:00: 5 min, browsing 4`,
  },
  {
    title: 'standing is not asked to move during a call',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:30 joins a call
      09:50 is still
      10:10 leaves the call
      10:10 works
      10:10:40 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:32-10:10:01 call, seen
      09:40 due, nudged 10:10:01 after 0 min: call ended
      standing since 09:10
      asking`,
  },
  {
    title: 'standing counts as up: quiet after it is not needed, a new bout has a whole interval',
    script: `
      09:00 works
      09:31 is still
      09:31:20 says "I'm standing"
      09:31:30 works
      09:35 says "I'm sitting"
      10:04 is still
      10:04:20 works
      10:06 is still
      10:06:20 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:35 standing, said
      10:05 due, nudged 10:06:15 after 31:15 min: still hands
      sitting since 09:35: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'later, said while standing, asks again in ten minutes',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:41 is still
      09:41:20 presses later
      09:41:30 works
      09:52 is still
      09:52:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:40 due, nudged 09:41:15 after 0 min: still hands
      09:41:20 later, said
      09:51:20 due, nudged 09:52:15 after 0 min: still hands
      standing since 09:10
      asking`,
  },
]);
