/** Working hours: off by default. Outside of them nothing is counted, asked or recorded. */
import { testDays } from '../../day/table';

testDays([
  {
    title: 'without working hours the clock counts and asks at any time of day or night',
    script: `
      02:00 works
      02:31 is still
      02:31:20 ends`,
    journal: `
      02:30 due, nudged 02:31:15 after 31:15 min: still hands
      sitting since 02:00: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'the bout ends with the working hours, and nothing is recorded after them',
    script: `
      16:00 sets when to hours
      16:00 works
      16:31 is still
      16:31:20 presses skip
      16:31:30 works
      19:00 ends`,
    journal: `
      16:00-17:30 sat 90 min, browsing 90
      16:30 due, nudged 16:31:15 after 31:15 min: still hands
      16:31:20 skip, said
      17:01:20 due, nudged 17:06:20 after 66:20 min: an hour
      17:08:20 later, unanswered
      17:18:20 due, nudged 17:23:20 after 83:20 min: an hour
      17:25:20 later, unanswered`,
  },
  {
    title: 'when work begins before the working hours, the bout begins with the hours',
    script: `
      08:00 sets when to hours
      08:00 works
      09:20 ends`,
    journal: `
      sitting since 09:00: 20 min, browsing 20`,
  },
  {
    title: 'when work begins after the start of the working hours, the bout begins with the first input',
    script: `
      08:00 sets when to hours
      08:00 is still
      10:00 works
      10:10 ends`,
    journal: `
      sitting since 10:00:01: 9:59 min, browsing 8`,
  },
  {
    title: 'working hours can cross midnight: 22:00 to 06:00',
    script: `
      21:00 sets hours to [[[1320,360]],[],[],[],[],[],[]]
      21:00 sets when to hours
      21:00 works
      22:20 is still
      22:30 works
      29:50 is still
      29:51 works
      30:30 ends`,
    journal: `
      22:00-22:20 sat 20 min, browsing 20
      22:20-22:30:01 natural break, presumed
      22:30:01-30:00 sat 449:59 min, browsing 449:59
      23:00:01 due, nudged 23:30:01 after 60 min: an hour
      23:32:01 later, unanswered
      23:42:01 due, nudged 23:47:01 after 77 min: an hour
      23:49:01 later, unanswered
      24:09:01 due, nudged 24:14:01 after 104 min: an hour
      24:16:01 skip, unanswered
      25:16:01 due, nudged 25:21:01 after 171 min: an hour
      25:23:01 later, unanswered
      25:43:01 due, nudged 25:48:01 after 198 min: an hour
      25:50:01 later, unanswered
      26:10:01 due, nudged 26:15:01 after 225 min: an hour
      26:17:01 skip, unanswered
      27:17:01 due, nudged 27:22:01 after 292 min: an hour
      27:24:01 later, unanswered
      27:44:01 due, nudged 27:49:01 after 319 min: an hour
      27:51:01 later, unanswered
      28:11:01 due, nudged 28:16:01 after 346 min: an hour
      28:18:01 skip, unanswered
      29:18:01 due, nudged 29:23:01 after 413 min: an hour
      29:25:01 later, unanswered
      29:45:01 due, nudged 29:50:01 after 440 min: an hour
      29:53:01 later, unanswered
      asks if that is too often`,
  },
  {
    title: 'with several ranges in a day, nothing is counted between them',
    script: `
      11:00 sets hours to [[[540,720],[780,1020]],[],[],[],[],[],[]]
      11:00 sets when to hours
      11:00 works
      13:20 ends`,
    journal: `
      11:00-12:00 sat 60 min, browsing 60
      sitting since 13:00: 20 min, browsing 20`,
  },
  {
    title: 'a weekday without ranges is a day off',
    script: `
      09:00 sets hours to [[],[[540,1020]],[],[],[],[],[]]
      09:00 sets when to hours
      09:00 works
      33:10 ends`,
    journal: `
      sitting since 33:00: 10 min, browsing 10`,
  },
  {
    title: 'a date in the list of days off is a day off',
    script: `
      09:00 sets daysOff to ["2026-11-23"]
      09:00 sets when to hours
      09:00 works
      12:00 ends`,
    journal: `
      `,
  },
  {
    title: 'a break that is due when the working hours end is forgiven',
    script: `
      16:50 sets when to hours
      16:50 works
      17:29 is still
      17:29:10 works
      17:31 is still
      17:31:30 works
      33:10 ends`,
    journal: `
      16:50-17:30 sat 40 min, browsing 40
      sitting since 33:00: 10 min, browsing 10`,
  },
  {
    title: 'a nudge that is on the screen when the working hours end is closed',
    script: `
      16:58 sets when to hours
      16:58 works
      17:29:30 is still
      17:29:50 touches the mouse
      17:31 ends`,
    journal: `
      16:58-17:30 sat 32 min, browsing 32
      17:28 due, nudged 17:29:45 after 31:45 min: still hands`,
  },
  {
    title: 'a break that is under way when the working hours end is finished and kept',
    script: `
      16:58 sets when to hours
      16:58 works
      17:29 is still
      17:29:20 presses start
      17:30:40 the break plays to its end
      17:32 works
      17:40 ends`,
    journal: `
      16:58-17:29:20 sat 31:20 min, browsing 31:20
      17:28 due, nudged 17:29:15 after 31:15 min: still hands
      17:29:20-17:30:40 nudged break, hands off`,
  },
  {
    title: 'a person who leaves before the working hours end is away from the last input until they end',
    script: `
      16:00 sets when to hours
      16:00 works
      17:20 is still
      18:00 works
      18:10 ends`,
    journal: `
      16:00-17:20 sat 80 min, browsing 80
      16:30 due, nudged 17:00 after 60 min: an hour
      17:02 later, unanswered
      17:12 due, nudged 17:17 after 77 min: an hour
      17:19 later, unanswered
      17:20-17:30 natural break, presumed`,
  },
  {
    title: 'working hours follow the time zone that the person is in',
    script: `
      14:00 on 2026-11-23 in Europe/Berlin
      14:00 sets when to hours
      14:00 works
      16:00 travels to America/New_York
      19:00 ends`,
    journal: `
      14:30 due, nudged 15:00 after 60 min: an hour
      15:02 later, unanswered
      15:12 due, nudged 15:17 after 77 min: an hour
      15:19 later, unanswered
      15:39 due, nudged 15:44 after 104 min: an hour
      15:46 skip, unanswered
      16:46 due, nudged 16:51 after 171 min: an hour
      16:53 later, unanswered
      17:13 due, nudged 17:18 after 198 min: an hour
      17:20 later, unanswered
      17:40 due, nudged 17:45 after 225 min: an hour
      17:47 skip, unanswered
      18:47 due, nudged 18:52 after 292 min: an hour
      18:54 later, unanswered
      sitting since 14:00: 300 min, browsing 300
      asks if that is too often`,
  },
  {
    title: 'a pause until tomorrow lasts through the evening and ends with the hours of the next day',
    script: `
      16:00 sets when to hours
      16:00 works
      16:10 pauses until tomorrow
      17:00 is still
      33:00 works
      33:31 is still
      33:31:20 ends`,
    journal: `
      16:00-17:00 sat 60 min, browsing 60
      16:10-33:00 paused
      17:00-17:30 natural break, presumed
      33:30:01 due, nudged 33:31:15 after 31:14 min: still hands
      sitting since 33:00:01: 31:19 min, browsing 31:14
      asking`,
  },
  {
    title: 'turning the working hours off in the evening starts the count at once',
    script: `
      19:00 sets when to hours
      19:00 works
      19:30 sets when to always
      20:01 is still
      20:01:20 ends`,
    journal: `
      20:00 due, nudged 20:01:15 after 31:15 min: still hands
      sitting since 19:30: 31:20 min, browsing 31:15
      asking`,
  },
  {
    title: 'a break that the person asks for outside the working hours is shown, and starts no count',
    script: `
      19:00 sets when to hours
      19:00 works
      19:30 presses break now
      19:30:02 presses start
      19:30:02 is still
      19:33 the break plays to its end
      19:34 works
      19:50 ends`,
    journal: '19:30:02-19:33 early break, hands off',
  },
  {
    title: 'a break that the person asked for within the working hours, and did not start, ends with them',
    script: `
      17:00 sets when to hours
      17:00 works
      17:29 presses break now
      17:31 ends`,
    journal: '17:00-17:30 sat 30 min, browsing 30',
  },
]);
