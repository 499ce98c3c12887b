/**
 * The daily routine is a break. Its effort, an exercise that hurt, and how the back is today are each recorded once.
 */
import { expect, test } from 'vitest';
import { live } from '../../day/live';
import { testDays } from '../../day/table';

testDays([
  {
    title: 'a routine ends the bout like any break, and the next nudge comes one interval after it',
    script: `
      09:00 works
      09:10 presses routine
      09:10:20 starts routine N0 of 240 seconds
      09:10:21 is still
      09:16 plays to the end after 236 seconds of desk-plank
      09:16:05 says it was just right
      09:16:06 works
      09:47 is still
      09:47:20 ends`,
    journal: `
      09:00-09:10:20 sat 10:20 min, browsing 10:20
      09:10:20-09:16:05 routine break, hands off, routine N0, 236 of 240 s
      09:16:05 rated just right
      09:46:05 due, nudged 09:47:15 after 31:10 min: still hands
      sitting since 09:16:05: 31:15 min, browsing 31:10
      asking`,
  },
  {
    title: 'half a routine is recorded as half, and still is a break',
    script: `
      09:00 works
      09:10 presses routine
      09:10:20 starts routine 1 of 360 seconds
      09:10:21 is still
      09:12 has done 90 seconds of cat-cow
      09:14 presses done after 180 seconds of cat-cow
      09:14:10 says it was hard
      09:15 ends`,
    journal: `
      09:00-09:10:20 sat 10:20 min, browsing 10:20
      09:10:20-09:14 routine break, hands off, routine 1, 180 of 360 s
      09:14:10 rated hard
      sitting since 09:14: 1 min, browsing 0:10`,
  },
  {
    title: 'a routine that is opened and closed before it starts leaves no trace',
    script: `
      09:00 works
      09:10 presses routine
      09:10:30 closes the window
      09:11 ends`,
    journal: 'sitting since 09:00: 11 min, browsing 10:30',
  },
  {
    title: 'a routine that ends within its first minute is only a partial break',
    script: `
      09:00 works
      09:10 presses routine
      09:10:20 starts routine N0 of 240 seconds
      09:10:50 presses done after 20 seconds of ceiling-stretch
      09:12 ends`,
    journal: `
      09:10:20-09:10:50 partial routine break, routine N0, 20 of 240 s
      sitting since 09:00: 12 min, browsing 10:50`,
  },
  {
    title: 'a routine answers the nudge that is on the screen',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses routine
      09:31:30 starts routine N0 of 240 seconds
      09:37 plays to the end after 240 seconds of desk-plank
      09:37:30 works
      09:40 ends`,
    journal: `
      09:00-09:31:30 sat 31:30 min, browsing 31:30
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:30-09:37:31 routine break, hands off, routine N0, 240 of 240 s
      sitting since 09:37:31: 2:29 min, browsing 2`,
  },
  {
    title: 'a nudge that is answered by a routine counts as Later if the routine is closed before it starts',
    script: `
      09:00 works
      09:31 is still
      09:31:20 presses routine
      09:31:40 closes the window
      09:31:41 works
      09:35 ends`,
    journal: `
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:40 later, closed
      sitting since 09:00: 35 min, browsing 33:40`,
  },
  {
    title: 'twelve minutes without input during a routine are the routine and not an absence',
    script: `
      09:00 works
      09:10 presses routine
      09:10:10 starts routine 4 of 560 seconds
      09:10:11 is still
      09:23 presses done after 555 seconds of front-plank
      09:23:10 works
      09:25 ends`,
    journal: `
      09:00-09:10:10 sat 10:10 min, browsing 10:10
      09:10:10-09:23 routine break, hands off, routine 4, 555 of 560 s
      sitting since 09:23: 2 min, browsing 2`,
  },
  {
    title: 'the exercise that hurt is recorded with its break',
    script: `
      09:00 works
      09:10 presses routine
      09:10:20 starts routine 3 of 500 seconds
      09:10:21 is still
      09:14 presses done after 150 seconds of dead-bug
      09:14 says it hurts in dead-bug
      09:15 ends`,
    journal: `
      09:00-09:10:20 sat 10:20 min, browsing 10:20
      09:10:20-09:14 routine break, hands off, routine 3, 150 of 500 s
      09:14 hurt: dead-bug
      sitting since 09:14: 1 min, browsing 1`,
  },
  {
    title: 'how the back is today is one line a day, and the last answer counts',
    script: `
      09:00 works
      09:05 says the back is 10
      09:05:03 says the back is 1
      09:10 ends`,
    journal: `
      09:05 back 1 of 10
      sitting since 09:00: 10 min, browsing 10`,
  },
]);

test('how the back is stays in the clock until the day ends, and a new day gets a line of its own', () => {
  const evening = live(`
    09:00 works
    09:05 says the back is 8
    17:00 is still
    17:30 ends`);
  expect(evening.clock.day?.felt?.score).toBe(8);
  const next = live(`
    09:00 works
    09:05 says the back is 8
    17:00 is still
    33:00 works
    33:05 says the back is 2
    33:10 ends`);
  expect(next.journal.filter(({ kind }) => kind === 'felt')).toMatchObject([{ score: 8 }, { score: 2 }]);
});
