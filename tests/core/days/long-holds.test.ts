/** Long calls and films, calls that the person announced with “On a call”, and work in full screen. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/core/clock/decision';
import { lines, live } from '../../day/live';
import { testDays } from '../../day/table';

testDays([
  {
    title: '“On a call” holds for an hour, and still hands during it are sitting',
    script: `
      09:05 works
      09:05 says "on a call"
      09:05:10 is still
      09:15 works
      09:46 is still
      09:50 ends`,
    journal: `
      sitting since 09:05: 45 min, browsing 45, watching 13:50
      held since 09:05: call, said`,
  },
  {
    title: 'the nudge comes when the hour of “On a call” is over',
    script: `
      09:05 works
      09:05 says "on a call"
      10:05:10 is still
      10:05:40 ends`,
    journal: `
      09:05-10:05 call, said
      09:35 due, nudged 10:05 after 60 min: call ended
      sitting since 09:05: 60:40 min, browsing 60:30
      asking`,
  },
  {
    title: 'sound that begins after “On a call” is not taken for the sound of the call',
    script: `
      09:05 works
      09:05 says "on a call"
      09:10 sound starts behind
      09:12 the sound stops
      09:50 ends`,
    journal: `
      sitting since 09:05: 45 min, browsing 45
      held since 09:05: call, said`,
  },
  {
    title: 'a call ends with the sound that was there when the person said “On a call”',
    script: `
      09:05 works
      09:06 sound starts behind
      09:07 says "on a call"
      09:20 the sound stops
      09:30 ends`,
    journal: `
      09:07-09:23 call, said
      sitting since 09:05: 25 min, browsing 24`,
  },
  {
    title: 'a lock during “On a call” makes the lunch an absence from the last input on',
    script: `
      11:30 the browser is Chromium
      11:30 works
      11:55 says "on a call"
      12:05 is still
      12:10 the screen locks by itself
      12:45 unlocks the screen
      12:45 works
      12:50 ends`,
    journal: `
      11:30-12:05 sat 35 min, browsing 35
      12:05-12:45 natural break, presumed
      sitting since 12:45: 5 min, browsing 4
      held since 11:55: call, said`,
  },
  {
    title: 'where the browser sees no lock, the return question turns the lunch into a break',
    script: `
      11:30 works
      11:55 says "on a call"
      12:05 is still
      12:45 works
      12:46 says "I was up"
      12:50 ends`,
    journal: `
      11:30-12:05 sat 35 min, browsing 35
      12:05-12:45:01 natural break, said
      sitting since 12:45:01: 4:59 min, browsing 4:59
      held since 11:55: call, said`,
  },
  {
    title: 'a return soon after the hour of “I’m reading” is asked about as a whole',
    script: `
      09:00 sets intervalMinutes to 120
      09:00 works
      09:05 says "I'm reading"
      09:15 is still
      10:08 works
      10:08:30 says "I was up"
      10:09 ends`,
    journal: `
      09:00-09:15 sat 15 min, browsing 15
      09:15-10:08:01 natural break, said
      sitting since 10:08:01: 0:59 min, browsing 0:59`,
  },
  {
    title: 'stillness that begins during “I’m reading” is never a break with hands off',
    script: `
      09:00 works
      09:05 says "I'm reading"
      09:15 is still
      11:00 works
      11:01 ends`,
    journal: `
      09:00-10:04:30 sat 64:30 min, browsing 64:30, watching 49:30
      09:30 due, nudged 10:00 after 60 min: an hour
      10:04:30-11:00:01 nudged break, presumed
      sitting since 11:00:01: 0:59 min, browsing 0`,
  },
  {
    title:
      'a call of 95 minutes with still hands is held to its end, and the break that is owed is asked for then',
    script: `
      09:00 works
      09:20 joins a call
      09:21 is still
      10:55 leaves the call
      10:55:30 works
      10:56 ends`,
    journal: `
      09:00-10:21 sat 81 min, browsing 81, watching 60
      09:22-10:55:01 call, seen
      10:21-10:55:31 unknown
      10:04:31 due, nudged 10:55:31 after 81 min: came back
      sitting since 10:55:31: 0:29 min, browsing 0
      asking`,
  },
  {
    title:
      'after a film of 95 minutes with still hands, the break that is owed is asked for when the quiet time is over',
    script: `
      09:00 works
      09:20 sound starts in front
      09:21 is still
      10:55 works
      10:55 the sound stops
      11:01 is still
      11:01:20 ends`,
    journal: `
      09:00-10:21 sat 81 min, browsing 81, watching 60
      10:21-10:55:01 unknown
      10:04:01 due, nudged 11:01:15 after 87:14 min: still hands
      sitting since 10:55:01: 6:19 min, browsing 6:14
      asking`,
  },
  {
    title: 'after a night with the microphone left open, no break is owed in the morning',
    script: `
      17:00 works
      17:10 joins a call
      17:40 is still
      33:00 leaves the call
      33:00:30 works
      33:05 is still
      33:05:20 ends`,
    journal: `
      17:00-18:40 sat 100 min, browsing 100, watching 60
      17:12-21:40:01 call, seen
      18:40-33:00:31 unknown
      sitting since 33:00:31: 4:49 min, browsing 4`,
  },
  {
    title: 'without notifications, a person who works in full screen is asked as soon as full screen ends',
    script: `
      09:00 the icon is on the toolbar
      09:00 works
      09:05 goes full screen
      09:50 leaves full screen
      09:50:40 ends`,
    journal: `
      09:06-09:16 full screen, seen
      09:30 due, nudged 09:50:30 after 50:30 min: full screen ended
      sitting since 09:00: 50:40 min, browsing 50:30
      asking`,
  },
  {
    title:
      'without notifications, a person who works in full screen is asked when another window comes to the front',
    script: `
      09:00 works
      09:05 goes full screen
      09:50 switches to window 2
      09:50:10 ends`,
    journal: `
      09:06-09:16 full screen, seen
      09:30 due, nudged 09:50 after 50 min: window changed
      sitting since 09:00: 50:10 min, browsing 50
      asking`,
  },
  {
    title: 'a person who chose to be asked in full screen too is asked there',
    script: `
      09:00 sets inFullScreen to ask
      09:00 works
      09:05 goes full screen
      09:40 is still
      09:40:20 ends`,
    journal: `
      09:06-09:16 full screen, seen
      09:30 due, nudged 09:40:15 after 40:15 min: still hands
      sitting since 09:00: 40:20 min, browsing 40:15, watching 0:15
      asking`,
  },
]);

test('work in full screen is named as the reason, and the next page offers once to ask in full screen too', () => {
  const desk = live(
    lines(`
    09:00 the icon is on the toolbar
    09:00 works
    09:05 goes full screen
    13:00 ends`),
  );
  expect(decide(desk.clock, desk.options, desk.now)).toEqual({ ask: false, because: 'full screen work' });
  expect(desk.clock.offers.fullScreen).toBe('ask');
  desk.fullScreen = 'none';
  desk.passUntil(desk.time + 60_000);
  expect(desk.clock.break?.offer).toBe('full screen');
  expect(desk.clock.offers.fullScreen).toBe('made');
});

test('while something is watched and no way of asking is quiet enough, the reason is “watching” and not the sound', () => {
  const desk = live(
    lines(`
    09:00 works
    09:10 sound starts in front
    09:11 is still
    09:35 ends`),
  );
  expect(decide(desk.clock, desk.options, desk.now)).toEqual({ ask: false, because: 'watching' });
});
