/** Break pages that are reloaded, hang, or stand beside those of another profile; and mice that never rest. */
import { describe, expect, test } from 'vitest';
import { inputProblemOf } from '../../../src/core/clock/steps/noting';
import { lines, live } from '../../day/live';
import { testDays } from '../../day/table';

describe('Done, and input that looks odd', () => {
  testDays([
    {
      title: 'Done makes a break said, whatever the hands do, after 1:50 and after 3:10 minutes',
      script: `
        09:00 works
        09:31 presses break now
        09:31:05 presses start
        09:34:15 presses done
        09:50 presses break now
        09:50:05 presses start
        09:51:55 presses done
        09:55 ends`,
      journal: `
        09:00-09:31:05 sat 31:05 min, browsing 31:05
        09:31:05-09:34:15 early break, said
        09:34:15-09:50:05 sat 15:50 min, browsing 15:50
        09:50:05-09:51:55 early break, said
        sitting since 09:51:55: 3:05 min, browsing 2`,
    },
    {
      title: 'Done before a minute is over leaves the break partial',
      script: `
        09:00 works
        09:31 presses break now
        09:31:05 presses start
        09:31:50 has done 40 seconds of walk-short
        09:31:55 presses done
        09:35 ends`,
      journal: `
        09:31:05-09:31:55 partial early break
        sitting since 09:00: 35 min, browsing 35`,
    },
  ]);

  test('a mouse that never rests during breaks is noticed, and a rest takes the notice back', () => {
    const breaks = `
      09:00 works
      09:31 presses break now
      09:31:05 presses start
      09:34:15 presses done
      09:50 presses break now
      09:50:05 presses start
      09:51:55 presses done`;
    const once = breaks.split('\n').slice(0, 5).join('\n');
    expect(inputProblemOf(live(lines(`${once}\n09:40 ends`)).clock)).toBeNull();
    expect(inputProblemOf(live(lines(`${breaks}\n09:55 ends`)).clock)).toBe('mouse moves by itself');
    const rested = live(lines(`${breaks}\n09:53 is still\n09:54:30 works\n09:56 ends`));
    expect(inputProblemOf(rested.clock)).toBeNull();
  });

  test('stillness that begins with each loss of the focus and ends with each return of the focus is noticed', () => {
    const away = (from: string, to: string) =>
      `${from} works elsewhere\n${from}:01 is still\n${to} works in the browser`;
    const three = [away('09:10', '09:13'), away('09:20', '09:23'), away('09:31', '09:34')].join('\n');
    expect(inputProblemOf(live(lines(`09:00 works\n${three}\n09:36 ends`)).clock)).toBe(
      'input elsewhere is not seen',
    );
    const two = three.split('\n').slice(0, 6).join('\n');
    expect(inputProblemOf(live(lines(`09:00 works\n${two}\n09:30 ends`)).clock)).toBeNull();
    const works = '09:40 works elsewhere\n09:46 works in the browser';
    expect(inputProblemOf(live(lines(`09:00 works\n${three}\n${works}\n09:50 ends`)).clock)).toBeNull();
  });
});

describe('“It hurts” and “Skip”', () => {
  testDays([
    {
      title: '“It hurts” that is taken back leaves no entry, and the break goes on',
      script: `
        09:00 works
        09:10 presses break now
        09:10:05 presses start
        09:10:06 is still
        09:11 says it hurts in calf-stretch
        09:11:10 goes back to the break
        09:11:11 is still
        09:12:30 presses done
        09:13 ends`,
      journal: `
        09:00-09:10:05 sat 10:05 min, browsing 10:05
        09:10:05-09:12:30 early break, hands off
        sitting since 09:12:30: 0:30 min, browsing 0`,
    },
    {
      title: '“It hurts” ends the break when it is pressed, and not when its page is left',
      script: `
        09:00 works
        09:10 presses break now
        09:10:05 presses start
        09:10:06 is still
        09:12 says it hurts in calf-stretch
        09:12:01 works
        09:12:30 presses done
        09:13 ends`,
      journal: `
        09:00-09:10:05 sat 10:05 min, browsing 10:05
        09:10:05-09:12 early break, hands off
        09:12 hurt: calf-stretch
        sitting since 09:12: 1 min, browsing 0`,
    },
    {
      title: '“It hurts” is noted although the window is closed at once',
      script: `
        09:00 works
        09:10 presses break now
        09:10:05 presses start
        09:10:06 is still
        09:12 says it hurts in calf-stretch
        09:12:02 closes the window
        09:14 ends`,
      journal: `
        09:00-09:10:05 sat 10:05 min, browsing 10:05
        09:10:05-09:12 early break, hands off
        09:12 hurt: calf-stretch
        sitting since 09:12: 2 min, browsing 0:45`,
    },
    {
      title: '“Skip” that is taken back leaves no entry, and the nudge stays',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses skip, with a way back
        09:31:19 goes back to the break
        09:32 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:00: 32 min, browsing 32
        asking`,
    },
    {
      title: '“Skip” counts although its window is closed at once',
      script: `
        09:00 works
        09:31 is still
        09:31:16 presses skip, with a way back
        09:31:18 closes the window
        09:33 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        09:31:16 skip, said
        sitting since 09:00: 33 min, browsing 32:18`,
    },
  ]);
});

describe('two profiles', () => {
  testDays([
    {
      title: 'when the hands have been still for more than half a minute, the nudge waits for the return',
      script: `
        09:00 works
        09:29:25 is still
        09:31 works
        09:31:05 ends`,
      journal: `
        09:30 due, nudged 09:31:01 after 31:01 min: came back
        sitting since 09:00: 31:05 min, browsing 31:01
        asking`,
    },
    {
      title: 'a break that starts by itself counts from the last input, even if that was before the nudge',
      script: `
        09:00 works
        09:31 is still
        09:31:31 the break starts by itself
        09:32:15 if asked: back
        09:35 ends`,
      journal: `
        09:00-09:31 sat 31 min, browsing 31
        09:31-09:32:15 nudged break, hands off
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:32:15: 2:45 min, browsing 2`,
    },
  ]);
});

describe('a page that is loaded again', () => {
  test('never reduces what was reported before', () => {
    const { clock } = live(
      lines(`
      09:00 works
      09:31 is still
      09:31:20 presses start
      09:31:56 has done 36 seconds of ceiling-stretch
      09:32:16 has done 20 seconds of ceiling-stretch
      09:32:17 has done 10 seconds of walk-short
      09:32:20 ends`),
    );
    expect(clock.break?.done).toEqual([
      { exercise: 'ceiling-stretch', side: null, seconds: 36 },
      { exercise: 'walk-short', side: null, seconds: 10 },
    ]);
  });
});

describe('a page that hangs', () => {
  testDays([
    {
      title:
        'counts as gone after two minutes of busy hands, and the break ends with what the page reported last',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:21 is still
        09:32:35 the page stands still
        09:33 works
        09:38 ends`,
      journal: `
      09:00-09:31:20 sat 31:20 min, browsing 31:20
      09:30 due, nudged 09:31:15 after 31:15 min: still hands
      09:31:20-09:33:01 nudged break, hands off
      sitting since 09:33:01: 4:59 min, browsing 2`,
    },
    {
      title: 'a page that still reports stays, although the hands are busy',
      script: `
        09:00 works
        09:31 is still
        09:31:20 presses start
        09:31:21 works
        09:38 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:00: 31:20 min, browsing 31:20
        breaking`,
    },
  ]);
});

describe('an option changed while a nudge is on the screen', () => {
  testDays([
    {
      title: 'a longer interval closes the nudge, which does not count as unanswered',
      script: `
        09:00 works
        09:31 is still
        09:31:16 sets intervalMinutes to 60
        09:31:20 works
        09:35 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:00: 35 min, browsing 33:16`,
    },
    {
      title: 'a quieter way replaces the window at once',
      script: `
        09:00 the icon is on the toolbar
        09:00 works
        09:31 is still
        09:31:16 sets way to badge
        09:31:17 works
        09:31:40 ends`,
      journal: `
        09:30 due, nudged 09:31:15 after 31:15 min: still hands
        sitting since 09:00: 31:40 min, browsing 31:30
        asking`,
    },
    {
      title: 'working hours that are over close the nudge',
      script: `
        18:00 works
        18:31 is still
        18:31:16 sets when to hours
        18:31:20 works
        18:35 ends`,
      journal: `
        18:00-18:31:16 sat 31:16 min, browsing 31:16
        18:30 due, nudged 18:31:15 after 31:15 min: still hands`,
    },
  ]);

  test('the badge replaces the window, and the window replaces the badge', () => {
    const desk = live(
      lines(`
      09:00 the icon is on the toolbar
      09:00 works
      09:31 is still
      09:31:16 sets way to badge
      09:31:20 ends`),
    );
    expect(desk.page).toBeUndefined();
    expect(desk.outlook.badge).toBe('due');
    const back = live(
      lines(`
      09:00 the icon is on the toolbar
      09:00 sets way to badge
      09:00 works
      09:31 is still
      09:31:16 sets way to window
      09:31:20 ends`),
    );
    expect(back.page).toBe(back.clock.break?.id);
  });
});

describe('the key for a pause', () => {
  test('resumes a paused clock, even with a break that the person asked for on the screen, and pauses any other', () => {
    const paused = (script: string) => live(lines(script)).clock.pause !== null;
    expect(
      paused('09:00 works\n09:10 pauses for 60 minutes\n09:11 presses the key for a pause\n09:12 ends'),
    ).toBe(false);
    expect(
      paused(
        '09:00 works\n09:10 pauses\n09:11 presses break now\n09:12 presses the key for a pause\n09:13 ends',
      ),
    ).toBe(false);
    expect(paused('09:00 works\n09:10 presses the key for a pause\n09:12 ends')).toBe(true);
    const off =
      '18:00 sets when to hours\n18:00 works\n18:01 pauses\n18:02 presses the key for a pause\n18:03 ends';
    expect(paused(off)).toBe(false);
  });
});

describe('standing', () => {
  testDays([
    {
      title: 'goes on after six minutes without input',
      script: `
        09:00 works
        09:10 says "I'm standing"
        09:20 is still
        09:26 works
        09:30 ends`,
      journal: `
        09:00-09:10 sat 10 min, browsing 10
        09:10-09:20 standing, said
        09:20-09:26:01 natural break, presumed
        standing since 09:26:01`,
    },
    {
      title: 'ends after twenty minutes without input',
      script: `
        09:00 works
        09:10 says "I'm standing"
        09:20 is still
        09:40 works
        09:45 ends`,
      journal: `
        09:00-09:10 sat 10 min, browsing 10
        09:10-09:20 standing, said
        09:20-09:40:01 natural break, presumed
        sitting since 09:40:01: 4:59 min, browsing 4`,
    },
    {
      title: 'goes on after the browser was closed for ten minutes',
      script: `
        09:00 works
        09:10 says "I'm standing"
        09:20 closes the browser
        09:30 opens the browser
        09:30 works
        09:33 ends`,
      journal: `
        09:00-09:10 sat 10 min, browsing 10
        09:10-09:20 standing, said
        09:20-09:30 unknown
        standing since 09:30`,
    },
  ]);
});
