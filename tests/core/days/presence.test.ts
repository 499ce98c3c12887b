/** Presence: sitting, watching, being away, and time that cannot be known. */
import { testDays } from '../../day/table';

testDays([
  {
    title:
      'a video of 40 minutes without input is sitting, because its tab plays sound in the window in front',
    script: `
      09:00 works
      09:05 sound starts in front
      09:05 is still
      09:45 the sound stops
      09:45 works
      09:52 ends`,
    journal: `
      sitting since 09:00: 52 min, browsing 51:31, watching 40`,
  },
  {
    title: 'background music over lunch never counts as sitting',
    script: `
      09:00 works
      09:10 sound starts behind
      09:20 is still
      10:20 works
      10:25 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-10:20:01 natural break, presumed
      sitting since 10:20:01: 4:59 min, browsing 4`,
  },
  {
    title:
      'a full-screen window without sound is watched too, such as slides or a film with its sound elsewhere',
    script: `
      09:00 works
      09:10 goes full screen
      09:10:01 is still
      09:24 works
      09:24:10 leaves full screen
      09:25 ends`,
    journal: `
      sitting since 09:00: 25 min, browsing 24:01, watching 14
      held since 09:11:01: full screen, seen`,
  },
  {
    title: 'a film on the second screen is watched, whatever program is in front',
    script: `
      09:00 works elsewhere
      09:10 a film plays on the second screen
      09:10 is still
      09:20 works
      09:25 ends`,
    journal: `
      sitting since 09:00: 25 min, browsing 2, watching 10`,
  },
  {
    title:
      'watching without input counts for an hour; the time after that is unknown, and the hour stays counted',
    script: `
      09:00 works
      09:05 sound starts in front
      09:05 is still
      11:00 works
      11:10 ends`,
    journal: `
      09:00-10:05 sat 65 min, browsing 65, watching 60
      10:05-11:00:01 unknown
      sitting since 11:00:01: 9:59 min, browsing 9:30`,
  },
  {
    title: 'a break that was owed before an unknown time is asked for after it, but not within five minutes',
    script: `
      09:00 sets intervalMinutes to 2
      09:00 works
      09:01 sound starts in front
      09:01 is still
      11:00 touches the mouse
      11:00:01 the sound stops
      11:00:30 works
      11:04 is still
      11:04:20 works
      11:06 is still
      11:06:20 ends`,
    journal: `
      09:00-10:01 sat 61 min, browsing 61, watching 59:50
      10:01-11:00 unknown
      10:01 due, nudged 11:05:20 after 66:20 min: an hour
      sitting since 11:00: 6:20 min, browsing 6:20
      asking`,
  },
  {
    title: 'a person who leaves during a video is away from the end of the video on',
    script: `
      09:00 works
      09:05 sound starts in front
      09:05 is still
      09:15 the sound stops
      09:40 works
      09:41 ends`,
    journal: `
      09:00-09:14 sat 14 min, browsing 14, watching 9
      09:14-09:40:01 natural break, presumed
      sitting since 09:40:01: 0:59 min, browsing 0`,
  },
  {
    title: 'a lock ends watching, because a person who locks the screen leaves',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:05 sound starts in front
      09:06 is still
      09:10 locks the screen
      09:30 unlocks the screen
      09:30 works
      09:35 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10, watching 4
      09:10-09:30 natural break, presumed
      sitting since 09:30: 5 min, browsing 4`,
  },
  {
    title: 'a return after ten minutes or more of watching brings no nudge for five minutes',
    script: `
      09:00 works
      09:25 sound starts in front
      09:25 is still
      09:40 touches the mouse
      09:40:01 the sound stops
      09:40:30 touches the mouse
      09:40:46 works
      09:46 is still
      09:46:20 ends`,
    journal: `
      09:30 due, nudged 09:46:15 after 46:15 min: still hands
      sitting since 09:00: 46:20 min, browsing 46:15, watching 15
      asking`,
  },
  {
    title: 'a return after less than ten minutes of watching brings the window with the next input',
    script: `
      09:00 works
      09:25 sound starts in front
      09:25 is still
      09:33 touches the mouse
      09:33:05 ends`,
    journal: `
      09:30 due, nudged 09:33 after 33 min: came back
      sitting since 09:00: 33:05 min, browsing 33, watching 8
      asking`,
  },
  {
    title: 'while something is watched, a notification asks, and the window comes with the next input',
    script: `
      09:00 notifications are allowed
      09:00 works
      09:24 sound starts in front
      09:24 is still
      09:32 touches the mouse
      09:32:05 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min by notification: watching
      09:30 due, nudged 09:32 after 32 min: came back
      sitting since 09:00: 32:05 min, browsing 32, watching 8
      asking`,
  },
  {
    title: 'while something is watched and notifications are not allowed, the badge asks if it can be seen',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:24 sound starts in front
      09:24 is still
      09:32 touches the mouse
      09:32:05 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min by badge: watching
      09:30 due, nudged 09:32 after 32 min: came back
      sitting since 09:00: 32:05 min, browsing 32, watching 8
      asking`,
  },
  {
    title: 'a natural break is dated back to the last input, whenever it is noticed',
    script: `
      09:00 works
      09:10 is still
      09:19 works
      09:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:19:01 natural break, presumed
      sitting since 09:19:01: 0:59 min, browsing 0`,
  },
  {
    title: 'stillness shorter than the away time is sitting: reading, thinking, listening',
    script: `
      09:00 works
      09:10 is still
      09:14:50 works
      09:20 ends`,
    journal: `
      sitting since 09:00: 20 min, browsing 19:01`,
  },
  {
    title: 'with an away time of two minutes, three minutes without input are a break',
    script: `
      09:00 sets awayMinutes to 2
      09:00 works
      09:10 is still
      09:13 works
      09:15 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:13:01 natural break, presumed
      sitting since 09:13:01: 1:59 min, browsing 0`,
  },
  {
    title: 'with an away time of 30 minutes, 20 minutes without input are sitting',
    script: `
      09:00 sets awayMinutes to 30
      09:00 sets intervalMinutes to 60
      09:00 works
      09:10 is still
      09:30 works
      09:35 ends`,
    journal: `
      sitting since 09:00: 35 min, browsing 34`,
  },
  {
    title: 'a screen that is locked for two minutes ends the bout, dated back to the last input',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:10 is still
      09:10:50 locks the screen
      09:14 unlocks the screen
      09:14 works
      09:20 ends`,
    journal: `
      09:00-09:10:50 sat 10:50 min, browsing 10:50
      09:10:50-09:14 natural break, presumed
      sitting since 09:14: 6 min, browsing 6`,
  },
  {
    title: 'a lock of two seconds changes nothing',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:10 locks the screen
      09:10:02 unlocks the screen
      09:15 ends`,
    journal: `
      sitting since 09:00: 15 min, browsing 14`,
  },
  {
    title: 'a lock of two seconds while a break is due brings no nudge and loses none',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:31 locks the screen
      09:31:02 unlocks the screen
      09:33 is still
      09:33:20 ends`,
    journal: `
      09:30 due, nudged 09:33:15 after 33:15 min: still hands
      sitting since 09:00: 33:20 min, browsing 33:15
      asking`,
  },
  {
    title: 'in Firefox a locked screen counts only as still hands',
    script: `
      09:00 windows take the focus
      09:00 works
      09:10 locks the screen
      09:13 unlocks the screen
      09:20 locks the screen
      09:30 unlocks the screen
      09:35 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:30 natural break, presumed
      sitting since 09:30: 5 min, browsing 4`,
  },
  {
    title: 'input on this computer is sitting, whatever program is in front; browsing is recorded beside it',
    script: `
      09:00 works
      09:10 works elsewhere
      09:20 works in the browser
      09:25 ends`,
    journal: `
      sitting since 09:00: 25 min, browsing 14`,
  },
  {
    title: 'a private window looks like another program, and work in it is sitting too',
    script: `
      09:00 works elsewhere
      09:20 is still
      09:26 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 2
      09:20-09:25:01 natural break, presumed
      up since 09:20`,
  },
  {
    title: 'two minutes without input beside a nudge are the break that was asked for',
    script: `
      09:00 works
      09:29:30 is still
      09:31:40 works
      09:35 ends`,
    journal: `
      09:00-09:29:30 sat 29:30 min, browsing 29:30
      09:29:30-09:31:41 nudged break, hands off
      09:30 due, nudged 09:30 after 30 min: still hands
      sitting since 09:31:41: 3:19 min, browsing 2`,
  },
  {
    title: 'while a break is snoozed, two minutes without input are no break, because no nudge can be seen',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses later
      09:31:30 works
      09:35 is still
      09:37:10 works
      09:40 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 later, said
      sitting since 09:00: 40 min, browsing 39:20`,
  },
  {
    title: 'watching without input is no break, even while one is due',
    script: `
      09:00 works
      09:29 sound starts in front
      09:29:30 is still
      09:35 works
      09:36 ends`,
    journal: `
      09:30 due, nudged 09:35:01 after 35:01 min: came back
      sitting since 09:00: 36 min, browsing 36, watching 5:30
      asking`,
  },
  {
    title: 'a key pressed at a locked screen is not yet a return',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:10 locks the screen
      09:16:01 touches the mouse
      09:20 unlocks the screen
      09:21 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20 natural break, presumed
      sitting since 09:20: 1 min, browsing 0`,
  },
]);
