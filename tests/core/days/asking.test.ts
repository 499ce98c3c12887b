/** Days as text: what a person does, and what the journal then says. Each covers a rule of asking or counting. */
import { testDays } from '../../day/table';

testDays([
  {
    title:
      'a due break waits for 15 seconds of still hands, and getting up without a click counts as the break',
    script: `
      09:00 works
      09:33 is still
      09:40 works
      09:50 ends`,
    journal: `
      09:00-09:33 sat 33 min, browsing 33
      09:33-09:40:01 nudged break, hands off
      09:30 due, nudged 09:33:15 after 33:15 min: still hands
      sitting since 09:40:01: 9:59 min, browsing 8`,
  },
  {
    title: 'a person whose hands never rest is asked after an hour of sitting, once the wait has run out',
    script: `
      09:00 works
      10:01 ends`,
    journal: `
      09:30 due, nudged 10:00 after 60 min: an hour
      sitting since 09:00: 61 min, browsing 61
      asking`,
  },
  {
    title: 'a window that takes the focus never opens while the person types, not even after an hour',
    script: `
      09:00 windows take the focus
      09:00 works
      10:30 is still
      10:30:20 ends`,
    journal: `
      09:30 due, nudged 10:30:15 after 90:15 min: still hands
      sitting since 09:00: 90:20 min, browsing 90:15
      asking`,
  },
  {
    title: 'with a wait of 0 minutes the window opens as soon as the break is due',
    script: `
      09:00 sets waitMinutes to 0
      09:00 works
      09:30:01 ends`,
    journal: `
      09:30 due, nudged 09:30 after 30 min: at once
      sitting since 09:00: 30:01 min, browsing 30
      asking`,
  },
  {
    title: 'a switch to another window is a good moment to ask',
    script: `
      09:00 works
      09:31 switches to window 2
      09:31:10 ends`,
    journal: `
      09:30 due, nudged 09:31 after 31 min: window changed
      sitting since 09:00: 31:10 min, browsing 31
      asking`,
  },
  {
    title: 'a window switch before the break is due is not a good moment to ask',
    script: `
      09:00 works
      09:29:30 switches to window 2
      09:31 ends`,
    journal: `
      sitting since 09:00: 31 min, browsing 31`,
  },
  {
    title: 'an absence that begins before the break is due is a natural break, and no nudge is shown',
    script: `
      09:00 works
      09:28 is still
      09:36 works
      09:40 ends`,
    journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-09:36:01 natural break, presumed
      sitting since 09:36:01: 3:59 min, browsing 2`,
  },
  {
    title: 'no window opens when the hands have been still for a minute as the break becomes due',
    script: `
      09:00 works
      09:28:55 is still
      09:36 works
      09:40 ends`,
    journal: `
      09:00-09:28:55 sat 28:55 min, browsing 28:55
      09:28:55-09:36:01 natural break, presumed
      sitting since 09:36:01: 3:59 min, browsing 2`,
  },
  {
    title: 'a nudged break with hands off ends the bout, and the next bout begins with the first input',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:40 the page reports
      09:32:10 the page reports
      09:32:36 the break plays to its end
      09:35 works
      09:40 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:35:01 nudged break, hands off
      sitting since 09:35:01: 4:59 min, browsing 4`,
  },
  {
    title: 'a break that the person ends after a minute counts as said, even if the hands moved',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:21 works
      09:31:40 the page reports
      09:32 the page reports
      09:32:36 presses done
      09:40 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:32:36 nudged break, said
      sitting since 09:32:36: 7:24 min, browsing 6`,
  },
  {
    title:
      'a break with busy hands that plays to its end is partial: the bout goes on, and the ask comes back after a snooze',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:21 works
      09:31:40 the page reports
      09:32 the page reports
      09:32:36 the break plays to its end
      09:43 is still
      09:43:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:32:36 partial nudged break
      09:42:36 due, nudged 09:43:15 after 43:15 min: still hands
      sitting since 09:00: 43:20 min, browsing 43:15
      asking`,
  },
  {
    title: 'a break with busy hands counts once the person presses Done, because some mice never rest',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:21 works
      09:41 presses done
      09:45 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:41 nudged break, said
      sitting since 09:41: 4 min, browsing 4`,
  },
  {
    title: 'a break of less than a minute is partial',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:50 presses done
      09:31:51 works
      09:40 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:31:50 partial nudged break
      sitting since 09:00: 40 min, browsing 39:50`,
  },
  {
    title: 'Later asks again at the first boundary after ten minutes; the third Later is a skip',
    script: `
      09:00 works
      09:31 is still
      09:31:16 presses later
      09:31:20 works
      09:42 is still
      09:42:16 presses later
      09:42:20 works
      09:53 is still
      09:53:16 presses later
      09:53:20 works
      10:23:10 is still
      10:23:40 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:16 later, said
      09:41:16 due, nudged 09:42:15 after 42:15 min: still hands
      09:42:16 later, said
      09:52:16 due, nudged 09:53:15 after 53:15 min: still hands
      09:53:16 skip, said
      10:23:16 due, nudged 10:23:25 after 83:25 min: still hands
      sitting since 09:00: 83:40 min, browsing 83:25
      asking`,
  },
  {
    title: 'closing the window by its X counts as Later',
    script: `
      09:00 works
      09:31 is still
      09:31:16 closes the window
      09:31:20 works
      09:42 is still
      09:42:16 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:16 later, closed
      09:41:16 due, nudged 09:42:15 after 42:15 min: still hands
      sitting since 09:00: 42:16 min, browsing 42:16
      asking`,
  },
  {
    title: 'two minutes of work beside the window count as Later, unanswered',
    script: `
      09:00 works
      09:31 is still
      09:31:16 works
      09:34 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:33:30 later, unanswered
      sitting since 09:00: 34 min, browsing 33:30`,
  },
  {
    title: 'Skip does not end the bout, and the nudge one interval later gives the whole sitting time',
    script: `
      09:00 works
      09:31 is still
      09:31:16 presses skip
      09:31:20 works
      10:01:30 is still
      10:01:50 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:16 skip, said
      10:01:16 due, nudged 10:01:45 after 61:45 min: still hands
      sitting since 09:00: 61:50 min, browsing 61:46
      asking`,
  },
  {
    title: 'while a break is snoozed, an absence of five minutes or more is a natural break',
    script: `
      09:00 works
      09:31 is still
      09:31:16 presses later
      09:35 is still
      09:38:30 works
      09:40 ends`,
    journal: `
      09:00-09:31:16 sat 31:16 min, browsing 31:16
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:16 later, said
      09:31:16-09:38:31 natural break, presumed
      sitting since 09:38:31: 1:29 min, browsing 0`,
  },
  {
    title: 'three minutes without input are sitting, and count once there is input again',
    script: `
      09:00 works
      09:10 is still
      09:13 works
      09:20 is still
      09:30 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-09:25:01 natural break, presumed
      up since 09:20`,
  },
  {
    title: 'five minutes without input are a natural break, dated back to the last input',
    script: `
      09:00 works
      09:10 is still
      09:15:01 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:15:01 natural break, presumed
      up since 09:10`,
  },
  {
    title: 'with a longer away time, longer stillness counts as sitting',
    script: `
      09:00 sets awayMinutes to 30
      09:00 works
      09:05 is still
      09:24 works
      09:40 ends`,
    journal: `
      sitting since 09:00: 40 min, browsing 40`,
  },
  {
    title: 'a break that the person starts early counts like any other, and a whole interval follows it',
    script: `
      09:00 works
      09:10 presses break now
      09:10 presses start
      09:10:30 the page reports
      09:11:30 presses done
      09:11:40 works
      09:42 is still
      09:42:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:11:30 early break, said
      09:41:30 due, nudged 09:42:15 after 30:45 min: still hands
      sitting since 09:11:30: 30:50 min, browsing 30:45
      asking`,
  },
  {
    title: 'an early break that is closed before it starts leaves no trace and does not count as Later',
    script: `
      09:00 works
      09:10 presses break now
      09:10:05 closes the window
      09:20 ends`,
    journal: `
      sitting since 09:00: 20 min, browsing 18:05`,
  },
  {
    title: 'a pause keeps counting and never asks, and nothing is asked in the two minutes after it',
    script: `
      09:00 works
      09:10 pauses for 30 minutes
      09:41:30 is still
      09:41:55 works
      09:43 is still
      09:43:20 ends`,
    journal: `
      09:10-09:40 paused
      09:30 due, nudged 09:43:15 after 43:15 min: still hands
      sitting since 09:00: 43:20 min, browsing 43:15
      asking`,
  },
  {
    title: 'a return that was not reported and may be minutes old is no good moment',
    script: `
      09:00 works
      09:10 pauses for 30 minutes
      09:39:20 is still
      09:40:05 works
      09:43 is still
      09:43:20 ends`,
    journal: `
      09:10-09:40 paused
      09:30 due, nudged 09:43:15 after 43:15 min: still hands
      sitting since 09:00: 43:20 min, browsing 43:15
      asking`,
  },
  {
    title: 'a pause until tomorrow outlasts the lunch and ends with the return after the night',
    script: `
      09:00 works
      09:10 pauses until tomorrow
      12:00 is still
      13:00 works
      18:00 is still
      33:00 works
      33:20 ends`,
    journal: `
      09:00-12:00 sat 180 min, browsing 180
      09:10-33:00:01 paused
      12:00-13:00:01 natural break, presumed
      13:00:01-18:00 sat 299:59 min, browsing 299:59
      18:00-33:00:01 natural break, presumed
      sitting since 33:00:01: 19:59 min, browsing 18`,
  },
  {
    title: 'a pause without an end closes the open nudge and lasts until the person resumes',
    script: `
      09:00 works
      09:31 is still
      09:31:16 pauses
      09:31:20 works
      11:00 resumes
      11:01 is still
      11:01:30 works
      11:02:30 is still
      11:02:50 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:16-11:00 paused
      09:30 due, nudged 11:02:45 after 122:45 min: still hands
      sitting since 09:00: 122:50 min, browsing 122:45
      asking`,
  },
  {
    title: 'sleep of the machine counts as an absence, and waking brings no nudge',
    script: `
      09:00 works
      09:29 the machine sleeps
      17:29 the machine wakes
      17:29:05 works
      17:50 ends`,
    journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-17:29:01 natural break, presumed
      sitting since 17:29:01: 20:59 min, browsing 20`,
  },
  {
    title: 'a short sleep of the machine does not count as sitting and does not end the bout',
    script: `
      09:00 works
      09:20 the machine sleeps
      09:24:30 the machine wakes
      09:34 is still
      09:35 ends`,
    journal: `
      09:34:30 due, nudged 09:34:30 after 30 min: still hands
      sitting since 09:00: 30:30 min, browsing 30:30
      asking`,
  },
  {
    title:
      'time with the browser closed is unknown, neither sitting nor a break, and the next ask starts over',
    script: `
      09:00 works
      09:20 closes the browser
      10:20 opens the browser
      10:40 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-10:20 unknown
      sitting since 10:20: 20 min, browsing 20`,
  },
  {
    title:
      'a browser that restarts during a nudge asks again, and the lost nudge does not count as unanswered',
    script: `
      09:00 works
      09:31 is still
      09:31:20 closes the browser
      09:33 opens the browser
      09:33:10 works
      09:34 is still
      09:34:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:45 due, nudged 09:34:15 after 32:30 min: still hands
      sitting since 09:00: 32:35 min, browsing 32:30
      asking`,
  },
  {
    title: 'a break whose page dies ends with what the page reported last',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:32:30 the page reports
      09:32:40 the page dies
      09:33:30 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:32:40 nudged break, hands off
      up since 09:31:20`,
  },
  {
    title: 'a break whose page dies within the first minute is partial',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:40 the page reports
      09:31:45 the page dies
      09:32:30 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:31:40 partial nudged break
      sitting since 09:00: 32:30 min, browsing 32:20`,
  },
  {
    title: 'when the clock is set back, the open bout moves with it and loses at most one pulse period',
    script: `
      09:00 works
      09:20 the clock goes -60 minutes
      09:35 is still
      09:36 ends`,
    journal: `
      08:32 due, nudged 08:35:15 after 33:15 min: still hands
      sitting since 08:02: 34 min, browsing 34
      asking`,
  },
  {
    title: 'when the clock is set ahead while the hands move, the jump is cut out and is no absence',
    script: `
      09:00 works
      09:20 the clock goes 60 minutes
      09:30 ends`,
    journal: `
      sitting since 10:02: 28 min, browsing 28`,
  },
  {
    title: 'when only this browser counts, another program in front is neither sitting nor a break',
    script: `
      09:00 sets counts to browser
      09:00 works
      09:10 works elsewhere
      09:25 works in the browser
      09:46 is still
      09:46:20 ends`,
    journal: `
      09:45 due, nudged 09:46:15 after 31:15 min: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title:
      'when the whole computer counts, other programs count too, and the time in this browser is recorded beside it',
    script: `
      09:00 works
      09:09 works elsewhere
      09:20 works in the browser
      09:25 is still
      09:31 ends`,
    journal: `
      09:00-09:25 sat 25 min, browsing 13
      09:25-09:30 natural break, presumed
      up since 09:25`,
  },
  {
    title: 'a longer interval that is chosen while a break is due takes effect at once',
    script: `
      09:00 works
      09:32 sets intervalMinutes to 45
      09:40 is still
      09:40:30 works
      09:46 is still
      09:46:20 ends`,
    journal: `
      09:45 due, nudged 09:46:15 after 46:15 min: still hands
      sitting since 09:00: 46:20 min, browsing 46:15
      asking`,
  },
  {
    title: 'a shorter interval that is chosen during a bout makes the break due at once',
    script: `
      09:00 works
      09:20 sets intervalMinutes to 10
      09:21 is still
      09:21:20 ends`,
    journal: `
      09:10 due, nudged 09:21:15 after 21:15 min: still hands
      sitting since 09:00: 21:20 min, browsing 21:15
      asking`,
  },
  {
    title: 'a shorter interval that is chosen during a snooze does not change the snooze',
    script: `
      09:00 works
      09:31 is still
      09:31:18 presses later
      09:31:20 works
      09:32 sets intervalMinutes to 20
      09:42:10 is still
      09:42:30 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:18 later, said
      09:41:18 due, nudged 09:42:25 after 42:25 min: still hands
      sitting since 09:00: 42:30 min, browsing 42:25
      asking`,
  },
  {
    title: 'an interval that is changed during a pause takes effect when the person resumes',
    script: `
      09:00 works
      09:10 pauses
      09:15 sets intervalMinutes to 20
      09:40 resumes
      09:43 is still
      09:43:20 ends`,
    journal: `
      09:10-09:40 paused
      09:20 due, nudged 09:43:15 after 43:15 min: still hands
      sitting since 09:00: 43:20 min, browsing 43:15
      asking`,
  },
  {
    title: 'an interval that is changed during a call takes effect when the call ends',
    script: `
      09:00 works
      09:10 joins a call
      09:20 sets intervalMinutes to 60
      09:40 leaves the call
      09:41 is still
      09:41:30 works
      10:01 is still
      10:01:20 ends`,
    journal: `
      09:12-09:42 call, seen
      10:00 due, nudged 10:01:15 after 61:15 min: still hands
      sitting since 09:00: 61:20 min, browsing 61:15
      asking`,
  },
  {
    title: 'an interval that is changed during a break applies to the next bout',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:40 sets intervalMinutes to 10
      09:32:40 the break plays to its end
      09:33 works
      09:44 is still
      09:44:20 ends`,
    journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:33:01 nudged break, hands off
      09:43:01 due, nudged 09:44:15 after 11:14 min: still hands
      sitting since 09:33:01: 11:19 min, browsing 11:14
      asking`,
  },
  {
    title: 'an interval that is changed during an absence applies to the next bout',
    script: `
      09:00 works
      09:10 is still
      09:20 sets intervalMinutes to 10
      09:20 works
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20:01 natural break, presumed
      09:30:01 due, nudged 09:31:15 after 11:14 min: still hands
      sitting since 09:20:01: 11:19 min, browsing 11:14
      asking`,
  },
  {
    title: 'a longer interval that is chosen during a snooze does not change the snooze',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses later
      09:31:30 works
      09:35 sets intervalMinutes to 120
      09:42 is still
      09:42:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20 later, said
      09:41:20 due, nudged 09:42:15 after 42:15 min: still hands
      sitting since 09:00: 42:20 min, browsing 42:20
      asking`,
  },
  {
    title:
      'a break that the person ends after half a minute is partial, and the ask comes back after a snooze',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:50 works
      09:31:55 presses done
      09:42:10 is still
      09:42:30 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:31:55 partial nudged break
      09:41:55 due, nudged 09:42:25 after 42:25 min: still hands
      sitting since 09:00: 42:30 min, browsing 42:25
      asking`,
  },
  {
    title: 'with a short interval too, the window waits for a boundary until an hour of sitting is over',
    script: `
      09:00 sets intervalMinutes to 6
      09:00 works
      09:55 is still
      09:58 works
      11:10 ends`,
    journal: `
      09:00-09:55 sat 55 min, browsing 55
      09:55-09:58:01 nudged break, hands off
      09:06 due, nudged 09:55:15 after 55:15 min: still hands
      10:04:01 due, nudged 10:58:01 after 60 min: an hour
      11:00:01 later, unanswered
      sitting since 09:58:01: 71:59 min, browsing 70`,
  },
]);
