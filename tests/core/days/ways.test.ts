/** Ways of asking: which one is chosen, what happens when it fails, and what happens without an answer. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'with another program in front, a notification asks if notifications are allowed',
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
    title:
      'with another program in front and no notifications, the window asks and is brought forward at the next boundary',
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
    title: 'while a background tab plays sound, a notification asks instead of the window',
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
    title:
      'while the tab in front plays sound and only the window can ask, nothing is asked before an hour of sitting',
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
    title: 'while a background tab plays sound and only the window can ask, the window asks',
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
    title: 'closing the notification counts as Later',
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
    title: 'a click on the notification opens the window of the same nudge',
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
    title: 'a notification asks when the window cannot be opened',
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
    title: 'the badge asks when no other way works',
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
    title: 'the window asks when the badge was chosen but the icon is not on the toolbar',
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
    title: 'a window that does not open is tried again at the next good moment if no other way can be seen',
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
    title: 'a window that never opens leaves no nudge in the journal',
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
    title: 'the window of a break that the person asked for is tried again with every look',
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
      'when the system does not show the notification, the window asks at the next good moment and from then on',
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
    title:
      'when notifications were chosen and the system does not show them, the badge asks as long as it can be seen',
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
    title: 'after two unanswered nudges the next one is only a badge',
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
    title: 'a finished break restores the chosen way of asking',
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
    title: 'Later and Skip are answers and never make the next nudge quieter',
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
    title: 'a notification asks when notifications were chosen',
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
    title: 'a break from the popup answers the nudge by the badge',
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
    title: 'a profile whose windows have not been in front since the day began does not ask',
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
    title: 'a profile asks like any other once one of its windows was in front',
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
    title: 'after three unanswered nudges in a day, the popup asks once whether that is too often',
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
    title: 'on the next day the chosen way of asking replaces the badge',
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
    title: 'an unanswered notification counts as Later after two minutes of work',
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
