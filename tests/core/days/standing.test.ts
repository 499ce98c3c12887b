/** A standing desk: standing begins with a button. It ends with a button, a break, the night, or a silence. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'standing ends the bout; sitting down begins a new one, and the next ask comes after one interval',
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
    title: 'after half an hour of standing, a nudge asks the person to move',
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
    title: '“Still standing”, pressed in the nudge, gives another half hour',
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
    title: 'when the nudge stays unanswered for five minutes, the person is presumed to sit since the nudge',
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
    title: 'a person who comes back within a quarter of an hour stands as before',
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
    title: 'after a nudged break the person stands again',
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
    title: 'the absence of the night ends the standing',
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
    title: 'a long sleep of the machine ends the standing when it begins',
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
    title: 'a browser that is closed for a long time ends the standing, and that time is unknown',
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
    title: 'a person who stands is not asked to move during a call',
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
    title: '“I’m standing”, pressed in the nudge, ends the bout, and the next bout has a whole interval',
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
    title: 'Later, pressed while standing, asks again after ten minutes',
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
