/** A break that starts when the hands are still and ends when they move again: docs/behaviour.md, “The break”. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'a break that starts by itself counts from the last input, even if that was before the nudge',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:32 the page reports
      09:33 works
      09:33 the page reports
      09:33:04 the page ends it at the return
      09:40 ends`,
    journal: `
      09:00-09:31 sat 31 min, browsing 31
      09:31-09:33 nudged break, hands off
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:33: 7 min, browsing 6`,
  },
  {
    title: 'a break that starts by itself counts from the last input beside the nudge, if there was one',
    script: `
      09:00 works
      09:31 is still
      09:31:20 touches the mouse
      09:31:35 the break starts by itself
      09:32 the page reports
      09:33 works
      09:33 the page reports
      09:33:04 the page ends it at the return
      09:40 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:33 nudged break, hands off
      sitting since 09:33: 7 min, browsing 6`,
  },
  {
    title: 'a break that plays to its end while the person is away lasts until the return',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:32 the page reports
      09:33 the break plays to its end
      09:36 works
      09:40 ends`,
    journal: `
      09:00-09:31 sat 31 min, browsing 31
      09:31-09:36:01 nudged break, hands off
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:36:01: 3:59 min, browsing 2`,
  },
  {
    title: 'a screen that goes dark is not taken for a return, although X servers take it for input',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:33 the break plays to its end
      09:38 the screen may go dark
      09:50 works
      10:00 ends`,
    journal: `
      09:00-09:31 sat 31 min, browsing 31
      09:31-09:50:01 nudged break, hands off
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:50:01: 9:59 min, browsing 8`,
  },
  {
    title: 'a return within a minute makes the break partial, and the ask comes back after one snooze',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:31:50 works
      09:31:50 the page reports
      09:31:54 the page ends it at the return
      09:42 is still
      09:42:20 ends`,
    journal: `
      09:31-09:31:50 partial nudged break
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:41:54 due, nudged 09:42:15 after 42:15 min: still hands
      sitting since 09:00: 42:20 min, browsing 42:15
      asking`,
  },
  {
    title:
      '“I was reading” takes back a break that started by itself: nothing is recorded, and the nudge stays',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:31:40 the page reports
      09:31:50 says "I was reading"
      09:31:51 works
      09:33 presses later
      09:43:30 is still
      09:43:50 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33 later, said
      09:43 due, nudged 09:43:45 after 43:45 min: still hands
      sitting since 09:00: 43:50 min, browsing 43:45
      asking`,
  },
  {
    title: 'after “I was reading”, two minutes without input beside the nudge are the break',
    script: `
      09:00 works
      09:31 is still
      09:31:30 the break starts by itself
      09:31:50 says "I was reading"
      09:35 works
      09:40 ends`,
    journal: `
      09:00-09:31:50 sat 31:50 min, browsing 31:50
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:50-09:35:01 nudged break, hands off
      sitting since 09:35:01: 4:59 min, browsing 4`,
  },
  {
    title: 'a walk ends with the return and counts in full',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:30 the page reports
      09:35 works
      09:35 the page reports
      09:35:04 the page ends it at the return
      09:40 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:35 nudged break, hands off
      sitting since 09:35: 5 min, browsing 4`,
  },
  {
    title: 'a person who stood before the break stands again after it',
    script: `
      09:00 works
      09:10 says "I'm standing"
      09:40:30 is still
      09:41 the break starts by itself
      09:42:30 works
      09:42:30 the page reports
      09:42:34 the page ends it at the return
      09:45 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:40:30 standing, said
      09:40:30-09:42:30 nudged break, hands off
      09:40 due, nudged 09:40:45 after 0 min: still hands
      standing since 09:42:30`,
  },
]);
