/** Ways of asking: which one, when it fails, when nobody answers. */
import { tellDays } from '../../day/table';

tellDays([
  {
    title: 'another program in front: a notification, where that is allowed',
    script: `
      09:00 notifications are allowed
      09:00 works elsewhere
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      sitting since 09:00: 31:20 min, browsing 2
      asking`,
  },
  {
    title: 'another program in front and no notifications: the window, brought forward at the next boundary',
    script: `
      09:00 works elsewhere
      09:31 is still
      09:31:20 works
      09:32 is still
      09:32:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:00: 32:20 min, browsing 2
      asking, brought forward`,
  },
  {
    title: 'while a tab sounds behind, the window gives way to the quieter way',
    script: `
      09:00 notifications are allowed
      09:00 sound starts behind
      09:00 works
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'while the tab in front sounds and no other way is left, nothing is asked before an hour',
    script: `
      09:00 sound starts in front
      09:00 works
      09:31 is still
      09:31:20 works
      10:01 ends`,
    journal: `
      09:30 due, nudged 10:00 after 60 min: an hour
      sitting since 09:00: 61 min, browsing 61, watching 0:15
      asking`,
  },
  {
    title: 'music behind and nothing but windows: the window comes',
    script: `
      09:00 sound starts behind
      09:00 works
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a notification that is closed is a later',
    script: `
      09:00 notifications are allowed
      09:00 works elsewhere
      09:31 is still
      09:31:20 closes the notification
      09:31:21 works
      09:40 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      09:31:20 later, closed
      sitting since 09:00: 40 min, browsing 2`,
  },
  {
    title: 'a notification that is clicked opens the window of the same nudge',
    script: `
      09:00 notifications are allowed
      09:00 works elsewhere
      09:31 is still
      09:31:20 clicks the notification
      09:31:25 presses start
      09:32:40 the break plays to its end
      09:33 works
      09:35 ends`,
    journal: `
      09:00-09:31:25 sat 31:25 min, browsing 2
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      09:31:25-09:33:01 nudged break, hands off
      sitting since 09:33:01: 1:59 min, browsing 0`,
  },
  {
    title: 'a window that cannot be opened gives way to a notification',
    script: `
      09:00 notifications are allowed
      09:00 the window cannot be opened
      09:00 works
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'when nothing else works the badge asks',
    script: `
      09:00 the icon is on the toolbar
      09:00 the window cannot be opened
      09:00 works
      09:31 is still
      09:31:20 works
      09:35 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by badge: still hands
      09:33:30 later, unanswered
      sitting since 09:00: 35 min, browsing 33:30`,
  },
  {
    title: 'chosen: the mark on the icon, which is not on the toolbar: the window asks',
    script: `
      09:00 sets way to badge
      09:00 works
      09:31 is still
      09:31:20 works
      10:10 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 10:00 after 60 min: an hour
      10:02 later, unanswered
      sitting since 09:00: 70 min, browsing 70`,
  },
  {
    title:
      'a window that does not open, and nothing else can be seen: it is tried again at the next good moment',
    script: `
      09:00 the window cannot be opened
      09:00 works
      09:31 is still
      09:31:20 works
      09:40 is still
      09:40:20 works
      09:45 the window can be opened
      09:50 is still
      09:50:20 ends`,
    journal: `
      09:30 due, nudged 09:50:15 after 50:15 min: still hands
      sitting since 09:00: 50:20 min, browsing 50:15
      asking`,
  },
  {
    title: 'a window that never opens: what was owed is told with the bout',
    script: `
      09:00 the window cannot be opened
      09:00 works
      09:40 is still
      09:50 works
      09:51 ends`,
    journal: `
      09:00-09:40 sat 40 min, browsing 40
      09:40-09:50:01 natural break, presumed
      sitting since 09:50:01: 0:59 min, browsing 0`,
  },
  {
    title: 'a break of one’s own whose window does not open is tried again with every look',
    script: `
      09:00 the window cannot be opened
      09:00 works
      09:10 presses break now
      09:11 the window can be opened
      09:12 presses start
      09:12:01 is still
      09:13:30 the break plays to its end
      09:14 works
      09:15 ends`,
    journal: `
      09:00-09:12 sat 12 min, browsing 12
      09:12-09:14:01 early break, hands off
      sitting since 09:14:01: 0:59 min, browsing 0`,
  },
  {
    title:
      'a notification that the system does not show: the window at the next good moment, and from then on',
    script: `
      09:00 notifications are allowed
      09:00 the notification cannot be opened
      09:00 works in the browser
      09:00:10 works elsewhere
      09:31 is still
      09:31:20 works
      09:35 is still
      09:37:20 works
      10:10 is still
      10:10:20 ends`,
    journal: `
      09:00-09:35 sat 35 min, browsing 2
      09:35-09:37:21 nudged break, hands off
      09:30 due, nudged 09:35:15 after 35:15 min: still hands
      10:07:21 due, nudged 10:10:15 after 32:54 min: still hands
      sitting since 09:37:21: 32:59 min, browsing 0
      asking`,
  },
  {
    title: 'chosen: notifications, which the system does not show: the badge, as long as it can be seen',
    script: `
      09:00 the icon is on the toolbar
      09:00 notifications are allowed
      09:00 the notification cannot be opened
      09:00 sets way to notification
      09:00 works
      09:31 is still
      09:31:20 works
      09:45 is still
      09:45:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by badge: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 09:45:15 after 45:15 min by badge: still hands
      sitting since 09:00: 45:20 min, browsing 45:15
      asking`,
  },
  {
    title: 'unanswered twice: the next is a badge only',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:31 is still
      09:31:20 works
      09:44 is still
      09:44:20 works
      09:57 is still
      09:57:20 works
      10:05 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 09:44:15 after 44:15 min: still hands
      09:46:30 later, unanswered
      09:56:30 due, nudged 09:57:15 after 57:15 min by badge: still hands
      09:59:30 skip, unanswered
      sitting since 09:00: 65 min, browsing 63:30
      asks if that is too often`,
  },
  {
    title: 'a finished break restores the way that was chosen',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:31 is still
      09:31:20 works
      09:44 is still
      09:44:20 works
      09:57 is still
      10:00 works
      10:31 is still
      10:31:20 ends`,
    journal: `
      09:00-09:57 sat 57 min, browsing 57
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 09:44:15 after 44:15 min: still hands
      09:46:30 later, unanswered
      09:57-10:00:01 nudged break, hands off
      09:56:30 due, nudged 09:57:15 after 57:15 min by badge: still hands
      10:30:01 due, nudged 10:31:15 after 31:14 min: still hands
      sitting since 10:00:01: 31:19 min, browsing 31:14
      asking`,
  },
  {
    title: 'an answer that is a no is an answer: later and skip never make it quieter',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:31 is still
      09:31:20 presses later
      09:31:21 works
      09:43 is still
      09:43:20 presses later
      09:43:21 works
      09:55 is still
      09:55:20 presses skip
      09:55:21 works
      10:26 is still
      10:26:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 later, said
      09:41:20 due, nudged 09:43:15 after 43:15 min: still hands
      09:43:20 later, said
      09:53:20 due, nudged 09:55:15 after 55:15 min: still hands
      09:55:20 skip, said
      10:25:20 due, nudged 10:26:15 after 86:15 min: still hands
      sitting since 09:00: 86:20 min, browsing 86:20
      asking`,
  },
  {
    title: 'chosen: notifications only',
    script: `
      09:00 notifications are allowed
      09:00 sets way to notification
      09:00 works
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a quiet nudge is taken up from the popup: break now starts it',
    script: `
      09:00 the icon is on the toolbar
      09:00 sets way to badge
      09:00 works
      09:31 is still
      09:31:20 presses break now
      09:31:25 presses start
      09:32:40 the break plays to its end
      09:33 works
      09:35 ends`,
    journal: `
      09:00-09:31:25 sat 31:25 min, browsing 31:25
      09:30 due, nudged 09:31:15 after 31:15 min by badge: still hands
      09:31:25-09:33:01 nudged break, hands off
      sitting since 09:33:01: 1:59 min, browsing 0`,
  },
  {
    title: 'a profile whose windows were not in front since the day began asks nothing: another one does',
    script: `
      09:00 another program is in front
      09:00 works
      09:31 is still
      09:31:20 works
      10:10 ends`,
    journal: `
      sitting since 09:00: 70 min, browsing 0`,
  },
  {
    title: 'once a window of it was in front, it asks like any other',
    script: `
      09:00 another program is in front
      09:00 works
      09:20 works in the browser
      09:20:30 works elsewhere
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:00: 31:20 min, browsing 2
      asking`,
  },
  {
    title: 'three unanswered nudges in a day: the popup asks once whether that is too often',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      12:20 ends`,
    journal: `
      09:30 due, nudged 10:00 after 60 min: an hour
      10:02 later, unanswered
      10:12 due, nudged 10:17 after 77 min: an hour
      10:19 later, unanswered
      10:29 due, nudged 10:34 after 94 min by badge: an hour
      10:36 skip, unanswered
      11:06 due, nudged 11:11 after 131 min by badge: an hour
      11:13 later, unanswered
      11:23 due, nudged 11:28 after 148 min by badge: an hour
      11:30 later, unanswered
      11:40 due, nudged 11:45 after 165 min by badge: an hour
      11:47 skip, unanswered
      sitting since 09:00: 200 min, browsing 200
      asks if that is too often`,
  },
  {
    title: 'the badge is back to the chosen way on the next day',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:31 is still
      09:31:20 works
      09:44 is still
      09:44:20 works
      10:00 is still
      33:00 works
      33:31 is still
      33:31:20 ends`,
    journal: `
      09:00-10:00 sat 60 min, browsing 60
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      09:43:30 due, nudged 09:44:15 after 44:15 min: still hands
      09:46:30 later, unanswered
      10:00-33:00:01 nudged break, hands off
      09:56:30 due, nudged 10:00:15 after 60:15 min by badge: still hands
      33:30:01 due, nudged 33:31:15 after 31:14 min: still hands
      sitting since 33:00:01: 31:19 min, browsing 31:14
      asking`,
  },
  {
    title: 'a notification that nobody answers is a later after two minutes of work',
    script: `
      09:00 notifications are allowed
      09:00 works elsewhere
      09:31 is still
      09:31:20 works
      09:35 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min by notification: still hands
      09:33:30 later, unanswered
      sitting since 09:00: 35 min, browsing 2`,
  },
]);
