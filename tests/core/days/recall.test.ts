/** The return question: after an absence of 5 to 90 minutes, the person may have been sitting all the time. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'without an answer the absence stays a break',
    script: `
      09:00 works
      09:20 is still
      09:40 works
      09:50 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:40:01 natural break, presumed
      sitting since 09:40:01: 9:59 min, browsing 8`,
  },
  {
    title: '“I was sitting” turns the absence into sitting, and the bout goes on',
    script: `
      09:00 works
      09:20 is still
      09:28 works
      09:28:10 says "I was sitting"
      09:29 works
      09:42 is still
      09:42:20 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:28:01 sat 8:01 min, browsing 0, said
      09:30 due, nudged 09:42:15 after 42:15 min: still hands
      sitting since 09:28:01: 14:19 min, browsing 14:14
      asking`,
  },
  {
    title: '“I was up” keeps the break and makes it said',
    script: `
      09:00 works
      09:20 is still
      09:40 works
      09:40:10 says "I was up"
      09:50 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:40:01 natural break, said
      sitting since 09:40:01: 9:59 min, browsing 8`,
  },
  {
    title: 'after three answers the usual one is assumed, here “I was sitting”',
    script: `
      09:00 sets intervalMinutes to 180
      09:00 works
      09:20 is still
      09:30 works
      09:30:10 says "I was sitting"
      09:40 is still
      09:50 works
      09:50:10 says "I was sitting"
      10:00 is still
      10:10 works
      10:10:10 says "I was sitting"
      10:20 is still
      10:30 works
      10:35 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:30:01 sat 10:01 min, browsing 0, said
      09:30:01-09:40 sat 9:59 min, browsing 9:59
      09:40-09:50:01 sat 10:01 min, browsing 0, said
      09:50:01-10:00 sat 9:59 min, browsing 9:59
      10:00-10:10:01 sat 10:01 min, browsing 0, said
      10:10:01-10:20 sat 9:59 min, browsing 9:59
      10:20-10:30:01 sat 10:01 min, browsing 0
      sitting since 10:30:01: 4:59 min, browsing 4`,
  },
  {
    title: 'the person can correct an assumed answer',
    script: `
      09:00 sets intervalMinutes to 180
      09:00 works
      09:20 is still
      09:30 works
      09:30:10 says "I was sitting"
      09:40 is still
      09:50 works
      09:50:10 says "I was sitting"
      10:00 is still
      10:10 works
      10:10:10 says "I was sitting"
      10:20 is still
      10:30 works
      10:30:10 says "I was up"
      10:35 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:30:01 sat 10:01 min, browsing 0, said
      09:30:01-09:40 sat 9:59 min, browsing 9:59
      09:40-09:50:01 sat 10:01 min, browsing 0, said
      09:50:01-10:00 sat 9:59 min, browsing 9:59
      10:00-10:10:01 sat 10:01 min, browsing 0, said
      10:10:01-10:20 sat 9:59 min, browsing 9:59
      10:20-10:30:01 natural break, said
      sitting since 10:30:01: 4:59 min, browsing 4`,
  },
  {
    title: 'an absence of two hours is a break, and no question is asked about it',
    script: `
      09:00 sets intervalMinutes to 180
      09:00 works
      09:20 is still
      09:30 works
      09:30:10 says "I was sitting"
      09:40 is still
      09:50 works
      09:50:10 says "I was sitting"
      10:00 is still
      10:10 works
      10:10:10 says "I was sitting"
      10:20 is still
      12:20 works
      12:30 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:30:01 sat 10:01 min, browsing 0, said
      09:30:01-09:40 sat 9:59 min, browsing 9:59
      09:40-09:50:01 sat 10:01 min, browsing 0, said
      09:50:01-10:00 sat 9:59 min, browsing 9:59
      10:00-10:10:01 sat 10:01 min, browsing 0, said
      10:10:01-10:20 sat 9:59 min, browsing 9:59
      10:20-12:20:01 natural break, presumed
      sitting since 12:20:01: 9:59 min, browsing 8`,
  },
]);
