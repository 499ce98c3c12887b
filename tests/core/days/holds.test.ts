/** Holds: nothing is asked during a call or in full screen; and what happens when they end. */
import { testDays } from '../../day/table';

testDays([
  {
    title:
      'after a call of 50 minutes, the nudge comes within 60 seconds and gives the end of the call as its reason',
    script: `
      09:00 works
      09:10 joins a call
      10:00 leaves the call
      10:01 ends`,
    journal: `
      09:12-10:00:30 call, seen
      09:30 due, nudged 10:00:30 after 60:30 min: call ended
      sitting since 09:00: 61 min, browsing 61
      asking`,
  },
  {
    title:
      'in Firefox, where a window takes the focus, the nudge after a call waits until the hands are still',
    script: `
      09:00 windows take the focus
      09:00 works
      09:10 joins a call
      10:00 leaves the call
      10:00:10 is still
      10:00:40 ends`,
    journal: `
      09:12-10:00:25 call, seen
      09:30 due, nudged 10:00:25 after 60:25 min: call ended
      sitting since 09:00: 60:40 min, browsing 60:30
      asking`,
  },
  {
    title: 'a call without input is sitting, and no break is recorded',
    script: `
      09:00 works
      09:10 joins a call
      09:12 is still
      09:50 works
      10:00 leaves the call
      10:01 ends`,
    journal: `
      09:12-10:00:30 call, seen
      09:30 due, nudged 10:00:30 after 60:30 min: call ended
      sitting since 09:00: 61 min, browsing 61, watching 38
      asking`,
  },
  {
    title: 'a call site that is open without a call does not hold the nudge',
    script: `
      09:00 calls can be seen
      09:00 works
      09:05 opens a call site
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a call goes on through less than two minutes without sound, and ends after two',
    script: `
      09:00 calls can be seen
      09:00 works
      09:10 joins a call
      09:40 the call falls silent
      09:41 joins a call
      09:50 the call falls silent
      09:53:30 ends`,
    journal: `
      09:12-09:52:30 call, seen
      09:30 due, nudged 09:52:30 after 52:30 min: call ended
      sitting since 09:00: 53:30 min, browsing 53:30
      asking`,
  },
  {
    title: '“On a call” holds until the sound of the call stops',
    script: `
      09:00 works
      09:10 sound starts behind
      09:10 says "on a call"
      09:40 the sound stops
      09:43:30 ends`,
    journal: `
      09:10-09:42:30 call, said
      09:30 due, nudged 09:42:30 after 42:30 min: call ended
      sitting since 09:00: 43:30 min, browsing 43:30
      asking`,
  },
  {
    title: '“On a call” holds for an hour if there is no sound',
    script: `
      09:00 works
      09:10 says "on a call"
      10:10:30 ends`,
    journal: `
      09:10-10:10 call, said
      09:30 due, nudged 10:10 after 70 min: call ended
      sitting since 09:00: 70:30 min, browsing 70:30
      asking`,
  },
  {
    title: '“On a call” ends when the person says that the call is over',
    script: `
      09:00 works
      09:10 says "on a call"
      09:50 says the call is over
      09:50:31 ends`,
    journal: `
      09:10-09:50 call, said
      09:30 due, nudged 09:50 after 50 min: call ended
      sitting since 09:00: 50:31 min, browsing 50:30
      asking`,
  },
  {
    title: '“On a call”, pressed in a nudge, closes the window, and the break is still owed',
    script: `
      09:00 works
      09:31 is still
      09:31:20 says "on a call"
      09:31:30 works
      09:50 says the call is over
      09:51 is still
      09:51:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:50 call, said
      09:30 due, nudged 09:50 after 50 min: call ended
      sitting since 09:00: 51:20 min, browsing 51:15
      asking`,
  },
  {
    title:
      'a call that begins while a nudge is on the screen closes the nudge, which does not count as unanswered',
    script: `
      09:00 works
      09:31 is still
      09:31:20 joins a call
      09:31:30 works
      09:50 leaves the call
      09:50:40 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:30-09:50:30 call, seen
      09:30 due, nudged 09:50:30 after 50:30 min: call ended
      sitting since 09:00: 50:40 min, browsing 50:30, watching 0:15
      asking`,
  },
  {
    title: '“I stood during the call” turns the call into standing, and a new bout begins with its end',
    script: `
      09:00 works
      09:10 joins a call
      09:50 leaves the call
      09:51 says "I stood for it"
      09:55 ends`,
    journal: `
      09:00-09:12 sat 12 min, browsing 10
      09:12-09:50:30 call, seen
      09:12-09:50:30 standing, said
      09:30 due, nudged 09:50:30 after 50:30 min: call ended
      sitting since 09:50:30: 4:30 min, browsing 4:30`,
  },
  {
    title: 'a call that the person stood through is followed by quiet time like any break',
    script: `
      09:00 sets intervalMinutes to 6
      09:00 works
      09:04 joins a call
      09:20 leaves the call
      09:20:40 says "I stood for it"
      09:22 is still
      09:22:20 works
      09:26 is still
      09:26:30 ends`,
    journal: `
      09:00-09:06 sat 6 min, browsing 4
      09:06-09:20:30 call, seen
      09:06-09:20:30 standing, said
      09:06 due, nudged 09:20:30 after 20:30 min: call ended
      09:26:30 due, nudged 09:26:30 after 6 min: still hands
      sitting since 09:20:30: 6 min, browsing 6
      asking`,
  },
  {
    title: 'a call ends when the machine goes to sleep',
    script: `
      09:00 works
      09:10 joins a call
      09:20 the machine sleeps
      10:20 leaves the call
      10:20 the machine wakes
      10:21 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:12-09:20 call, seen
      09:20-10:20:01 natural break, presumed
      sitting since 10:20:01: 0:59 min, browsing 0`,
  },
  {
    title: 'full screen holds while media plays, so a film is not interrupted and counts as watching',
    script: `
      09:00 works
      09:05 goes full screen
      09:05 sound starts in front
      09:05:10 is still
      09:50 works
      09:50:10 leaves full screen
      09:50:10 the sound stops
      09:56 is still
      09:56:20 ends`,
    journal: `
      09:06-09:52:01 full screen, seen
      09:30 due, nudged 09:56:15 after 56:15 min: still hands
      sitting since 09:00: 56:20 min, browsing 56:15, watching 44:50
      asking`,
  },
  {
    title: 'full screen holds for slides, where the hands rest for a minute now and then',
    script: `
      09:00 works
      09:25 goes full screen
      09:25:10 is still
      09:27 touches the mouse
      09:30 touches the mouse
      09:33 touches the mouse
      09:36 touches the mouse
      09:38 leaves full screen
      09:38:01 works
      09:38:40 ends`,
    journal: `
      09:26-09:38:30 full screen, seen
      09:30 due, nudged 09:38:30 after 38:30 min: full screen ended
      sitting since 09:00: 38:40 min, browsing 38:30, watching 12
      asking`,
  },
  {
    title: 'full screen no longer holds after ten minutes of work in it, and a notification asks',
    script: `
      09:00 notifications are allowed
      09:00 works
      09:05 goes full screen
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:06-09:16 full screen, seen
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      sitting since 09:00: 31:20 min, browsing 31:15, watching 0:15
      asking`,
  },
  {
    title: 'a person who works in full screen where only the window can ask is asked when the window changes',
    script: `
      09:00 works
      09:05 goes full screen
      09:31 is still
      09:31:20 works
      09:36 switches to window 2
      09:36:05 ends`,
    journal: `
      09:06-09:16 full screen, seen
      09:30 due, nudged 09:36 after 36 min: window changed
      sitting since 09:00: 36:05 min, browsing 36, watching 0:15
      asking`,
  },
  {
    title: 'leaving full screen before the wait has run out is a good moment to ask',
    script: `
      09:00 works
      09:29 goes full screen
      09:31 leaves full screen
      09:31:40 ends`,
    journal: `
      09:30-09:31:30 full screen, seen
      09:30 due, nudged 09:31:30 after 31:30 min: full screen ended
      sitting since 09:00: 31:40 min, browsing 31:30
      asking`,
  },
  {
    title: 'a call wins over full screen, and the nudge gives the end of the call as its reason',
    script: `
      09:00 works
      09:25 goes full screen
      09:28 joins a call
      09:40 leaves the call
      09:40:10 leaves full screen
      09:41 ends`,
    journal: `
      09:26-09:30 full screen, seen
      09:30-09:40:30 call, seen
      09:30 due, nudged 09:40:30 after 40:30 min: call ended
      sitting since 09:00: 41 min, browsing 41
      asking`,
  },
  {
    title: 'on macOS, where the green button means full screen, it holds for at most half an hour past due',
    script: `
      09:00 full screen is a button
      09:00 works
      09:20 goes full screen
      09:20 sound starts in front
      10:01 ends`,
    journal: `
      09:30 due, nudged 10:00 after 60 min: an hour
      sitting since 09:00: 61 min, browsing 61
      held since 09:22: full screen, seen
      asking`,
  },
  {
    title: 'a hold that lasts beyond the working hours is not followed by a nudge',
    script: `
      16:30 sets when to hours
      16:30 works
      16:50 joins a call
      17:40 leaves the call
      17:45 ends`,
    journal: `
      16:30-17:30 sat 60 min, browsing 60
      16:52-17:30 call, seen`,
  },
  {
    title: 'a call that ends before a break is due is recorded and brings no nudge',
    script: `
      09:00 works
      09:05 joins a call
      09:15 leaves the call
      09:20 ends`,
    journal: `
      09:06-09:16 call, seen
      sitting since 09:00: 20 min, browsing 20`,
  },
  {
    title: 'a call that ends during an absence is recorded up to its last sign',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:10 joins a call
      09:20 locks the screen
      09:40 leaves the call
      10:30 unlocks the screen
      10:31 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:12-09:22 call, seen
      09:20-10:30 natural break, presumed
      sitting since 10:30: 1 min, browsing 0`,
  },
]);
