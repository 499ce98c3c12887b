/** Time: sleep, closed browsers, clock changes, time zones and midnight. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'an hour of sleep is an absence from the last pulse on, and waking brings no nudge',
    script: `
      09:00 works
      09:25 the machine sleeps
      10:25 the machine wakes
      10:26 is still
      10:26:30 ends`,
    journal: `
      09:00-09:24 sat 24 min, browsing 24
      09:24-10:25:01 natural break, presumed
      sitting since 10:25:01: 1:29 min, browsing 0`,
  },
  {
    title: 'after eight hours of sleep, waking brings no nudge and no backlog of nudges',
    script: `
      17:00 works
      17:29 the machine sleeps
      25:29 the machine wakes
      25:31 is still
      25:31:30 works
      25:59 is still
      25:59:20 works
      26:01 is still
      26:01:20 ends`,
    journal: `
      17:00-17:28 sat 28 min, browsing 28
      17:28-25:29:01 natural break, presumed
      25:59:01 due, nudged 25:59:15 after 30:14 min: still hands
      sitting since 25:29:01: 32:19 min, browsing 32:14
      asking`,
  },
  {
    title: 'a nudge that was on the screen during sleep is gone and does not count as unanswered',
    script: `
      09:00 works
      09:31 is still
      09:31:20 the machine sleeps
      10:31:20 the machine wakes
      10:31:30 works
      10:40 ends`,
    journal: `
      09:00-09:31 sat 31 min, browsing 31
      09:31-10:31:31 natural break, presumed
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 10:31:31: 8:29 min, browsing 8`,
  },
  {
    title:
      'an hour with the browser closed is unknown, neither sitting nor a break, and the next ask starts over',
    script: `
      09:00 works
      09:28 closes the browser
      10:28 opens the browser
      10:28:10 works
      10:31 is still
      10:31:20 works
      10:59 is still
      10:59:20 ends`,
    journal: `
      09:00-09:28 sat 28 min, browsing 28
      09:28-10:28 unknown
      10:58 due, nudged 10:59:15 after 31:15 min: still hands
      sitting since 10:28: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a minute with the browser closed does not count, and the bout goes on',
    script: `
      09:00 works
      09:10 closes the browser
      09:11 opens the browser
      09:11:01 works
      09:20 ends`,
    journal: `
      sitting since 09:00: 19 min, browsing 18`,
  },
  {
    title: 'a clock that is set back an hour during a bout loses only the time since the last look',
    script: `
      09:00 works
      09:21 the clock goes -60 minutes
      09:40 is still
      09:40:20 ends`,
    journal: `
      08:32 due, nudged 08:40:15 after 38:15 min: still hands
      sitting since 08:02: 38:20 min, browsing 38:15
      asking`,
  },
  {
    title:
      'in Chromium, where alarms do not ring after the clock was set back, each rest and each window switch starts a look',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:21 the clock goes -60 minutes
      09:23 is still
      09:24:10 works
      09:27 switches to window 2
      09:30 is still
      09:30:20 works
      09:33 switches to window 1
      09:36 is still
      09:36:20 ends`,
    journal: `
      08:34 due, nudged 08:36:15 after 32:15 min: still hands
      sitting since 08:04: 32:20 min, browsing 32:15
      asking`,
  },
  {
    title: 'a jump of the clock an hour ahead while the hands move is cut out',
    script: `
      09:00 works
      09:21 the clock goes 60 minutes
      09:40 ends`,
    journal: `
      sitting since 10:02: 38 min, browsing 38`,
  },
  {
    title:
      'when the clock is set back during an absence, its start stays, and the next bout goes by the new clock',
    script: `
      09:00 works
      09:10 is still
      09:30 the clock goes -60 minutes
      09:40 works
      09:50 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:10 natural break, presumed
      sitting since 08:40:01: 9:59 min, browsing 8`,
  },
  {
    title: 'a call goes on when the clock is set back',
    script: `
      09:00 works
      09:10 joins a call
      09:21 the clock goes -60 minutes
      09:50 leaves the call
      09:51 ends`,
    journal: `
      08:14-08:50:30 call, seen
      08:32 due, nudged 08:50:30 after 48:30 min: call ended
      sitting since 08:02: 49 min, browsing 49
      asking`,
  },
  {
    title: 'repeated small corrections of the clock, as time servers make them, do not end the bout',
    script: `
      09:00 works
      09:10 the clock goes -1 minutes
      09:20 the clock goes -1 minutes
      09:30 the clock goes 1 minutes
      09:34 is still
      09:34:20 ends`,
    journal: `
      09:30 due, nudged 09:33:15 after 33:15 min: still hands
      sitting since 09:00: 33:20 min, browsing 33:15
      asking`,
  },
  {
    title:
      'in the night when clocks go forward, the skipped hour counts neither as sitting nor as working time',
    script: `
      00:30 on 2026-03-29 in Europe/Berlin
      00:30 sets intervalMinutes to 180
      00:30 sets hours to [[],[],[],[],[],[],[[0,360]]]
      00:30 sets when to hours
      00:30 works
      02:30 is still
      02:40 works
      06:30 ends`,
    journal: `
      00:30-02:30 sat 120 min, browsing 120
      02:30-02:40:01 natural break, presumed
      02:40:01-05:00 sat 139:59 min, browsing 139:59`,
  },
  {
    title: 'in the night when clocks go back, the repeated hour counts twice, as sitting and as working time',
    script: `
      01:30 on 2026-10-25 in Europe/Berlin
      01:30 sets intervalMinutes to 180
      01:30 sets hours to [[],[],[],[],[],[],[[0,240]]]
      01:30 sets when to hours
      01:30 works
      04:20 is still
      04:30 works
      06:30 ends`,
    journal: `
      01:30-04:20 sat 170 min, browsing 170
      04:20-04:30:01 natural break, presumed
      04:30:01-05:00 sat 29:59 min, browsing 29:59`,
  },
  {
    title: 'the bout goes on when the person travels from Berlin to New York',
    script: `
      09:00 on 2026-11-23 in Europe/Berlin
      09:00 works
      09:20 travels to America/New_York
      09:31 is still
      09:31:20 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      sitting since 09:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a bout is not cut at midnight',
    script: `
      23:40 works
      24:11 is still
      24:11:20 ends`,
    journal: `
      24:10 due, nudged 24:11:15 after 31:15 min: still hands
      sitting since 23:40: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'switching between windows of the browser does not interrupt the bout',
    script: `
      09:00 works
      09:10 switches to window 2
      09:20 switches to window 3
      09:31 switches to window 1
      09:31:10 ends`,
    journal: `
      09:30 due, nudged 09:31 after 31 min: window changed
      sitting since 09:00: 31:10 min, browsing 31
      asking`,
  },
  {
    title: 'lost events do no harm, because the next look repairs the state',
    script: `
      09:00 works
      09:05 the next event is lost
      09:10 is still
      09:11 2 events are lost
      09:30 works
      09:40 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:30:01 natural break, presumed
      sitting since 09:30:01: 9:59 min, browsing 8`,
  },
  {
    title: 'events that come twice do no harm',
    script: `
      09:00 works
      09:05 4 events come twice
      09:10 is still
      09:20 works
      09:21 4 events come twice
      09:52 is still
      09:52:20 ends`,
    journal: `
      09:00-09:10 sat 10 min, browsing 10
      09:10-09:20:01 natural break, presumed
      09:50:01 due, nudged 09:52:15 after 32:14 min: still hands
      sitting since 09:20:01: 32:19 min, browsing 32:14
      asking`,
  },
  {
    title: 'the person’s day ends with the first absence of four hours, so a night shift is one day',
    script: `
      20:00 sets intervalMinutes to 60
      20:00 works
      20:10 pauses until tomorrow
      23:00 is still
      24:00 works
      27:00 is still
      36:00 works
      37:01 is still
      37:01:20 ends`,
    journal: `
      20:00-23:00 sat 180 min, browsing 180
      20:10-36:00:01 paused
      23:00-24:00:01 natural break, presumed
      24:00:01-27:00 sat 179:59 min, browsing 179:59
      27:00-36:00:01 natural break, presumed
      37:00:01 due, nudged 37:01:15 after 61:14 min: still hands
      sitting since 36:00:01: 61:19 min, browsing 61:14
      asking`,
  },
  {
    title: 'a long lunch does not start a new day: a pause until tomorrow goes on',
    script: `
      09:00 works
      09:10 pauses until tomorrow
      12:00 is still
      15:30 works
      16:30 is still
      16:30:20 ends`,
    journal: `
      09:00-12:00 sat 180 min, browsing 180
      12:00-15:30:01 natural break, presumed
      sitting since 15:30:01: 60:19 min, browsing 60`,
  },
  {
    title: 'a lid that is closed after leaving and opened without input makes one absence, not two',
    script: `
      09:00 sleep is not counted as idle
      09:00 works
      09:20 is still
      09:22:10 the machine sleeps
      10:20 the machine wakes
      10:40 works
      10:45 ends`,
    journal: `
      09:00-09:20 sat 20 min, browsing 20
      09:20-10:40:01 natural break, presumed
      sitting since 10:40:01: 4:59 min, browsing 4`,
  },
  {
    title:
      'while no alarm rings, work without a rest looks like sleep: it does not count, and the bout goes on',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:21 the clock goes -60 minutes
      09:23 is still
      09:24:10 works
      09:40 is still
      09:40:20 ends`,
    journal: `
      sitting since 08:04: 20:31 min, browsing 20:26`,
  },
  {
    title: 'while no alarm rings, an absence is noticed at the return',
    script: `
      09:00 the browser is Chromium
      09:00 works
      09:05 the clock goes -60 minutes
      09:07 is still
      09:08:10 works
      09:10 is still
      09:20 works
      09:21 ends`,
    journal: `
      08:04-08:10 sat 6 min, browsing 6
      08:10-08:20:01 natural break, presumed
      sitting since 08:20:01: 0:59 min, browsing 0`,
  },
]);
