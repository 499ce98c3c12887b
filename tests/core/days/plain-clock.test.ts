/** A plain clock, for input that no browser sees: all time is sitting while the browser runs. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'all time is sitting although no input is seen, and the nudge comes by time',
    script: `
      09:00 sets counts to clock
      09:00 is still
      09:30:10 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min: at once
      sitting since 09:00: 30:10 min, browsing 30
      asking`,
  },
  {
    title: 'stillness beside a nudge is no answer: after two minutes the nudge counts as unanswered',
    script: `
      09:00 sets counts to clock
      09:00 is still
      09:33 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min: at once
      09:32 later, unanswered
      sitting since 09:00: 33 min, browsing 32`,
  },
  {
    title: 'after two nudges without an answer the time is unknown until the next input',
    script: `
      09:00 sets counts to clock
      09:00 is still
      11:00 touches the mouse
      11:10 ends`,
    journal: `
      09:00-09:44 sat 44 min, browsing 44
      09:30 due, nudged 09:30 after 30 min: at once
      09:32 later, unanswered
      09:42 due, nudged 09:42 after 42 min: at once
      09:44 later, unanswered
      09:44-11:00 unknown
      sitting since 11:00: 10 min, browsing 10`,
  },
  {
    title: 'another window in front ends the unknown time too',
    script: `
      09:00 sets counts to clock
      09:00 is still
      11:00 switches to window 2
      11:10 ends`,
    journal: `
      09:00-09:44 sat 44 min, browsing 44
      09:30 due, nudged 09:30 after 30 min: at once
      09:32 later, unanswered
      09:42 due, nudged 09:42 after 42 min: at once
      09:44 later, unanswered
      09:44-11:00 unknown
      sitting since 11:00: 10 min, browsing 10`,
  },
  {
    title: '“I’m standing” ends the unknown time too',
    script: `
      09:00 sets counts to clock
      09:00 is still
      11:00 says "I'm standing"
      11:10 ends`,
    journal: `
      09:00-09:44 sat 44 min, browsing 44
      09:30 due, nudged 09:30 after 30 min: at once
      09:32 later, unanswered
      09:42 due, nudged 09:42 after 42 min: at once
      09:44 later, unanswered
      09:44-11:00 unknown
      standing since 11:00`,
  },
  {
    title: 'a screen that is known to be locked is an absence from the lock on',
    script: `
      09:00 the browser is Chromium
      09:00 sets counts to clock
      09:00 is still
      09:20 the screen locks by itself
      09:50 unlocks the screen
      09:55 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:50 natural break, presumed
      sitting since 09:50: 5 min, browsing 4`,
  },
  {
    title: 'a break that ends with Done is said, and one that plays to its end is presumed',
    script: `
      09:00 sets counts to clock
      09:00 works
      09:30:20 presses start
      09:32 presses done
      10:02:20 presses start
      10:04 the break plays to its end
      10:10 ends`,
    journal: `
      09:00-09:30:20 sat 30:20 min, browsing 30:20
      09:30 due, nudged 09:30 after 30 min: at once
      09:30:20-09:32 nudged break, said
      09:32-10:02:20 sat 30:20 min, browsing 30:20
      10:02 due, nudged 10:02 after 30 min: at once
      10:02:20-10:04 nudged break, presumed
      sitting since 10:04: 6 min, browsing 6`,
  },
  {
    title: 'sleep of the machine is an absence',
    script: `
      09:00 sets counts to clock
      09:00 is still
      09:20 the machine sleeps
      10:00 the machine wakes
      10:10 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-10:00 natural break, presumed
      sitting since 10:00: 10 min, browsing 10`,
  },
  {
    title: 'a window that takes the keyboard waits for seen input to rest, but no longer than an ask waits',
    script: `
      09:00 windows take the focus
      09:00 sets counts to clock
      09:00 works
      09:36 ends`,
    journal: `
      09:30 due, nudged 09:35 after 35 min: at once
      sitting since 09:00: 36 min, browsing 36
      asking`,
  },
  {
    title: 'while input is seen the time stays sitting, even after two nudges without an answer',
    script: `
      09:00 sets counts to clock
      09:00 works
      10:00 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min: at once
      09:32 later, unanswered
      09:42 due, nudged 09:42 after 42 min: at once
      09:44 later, unanswered
      sitting since 09:00: 60 min, browsing 60`,
  },
]);
