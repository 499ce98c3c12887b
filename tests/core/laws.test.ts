/** Laws that hold for every day: they are checked on the journals of random days. */

import { describe, expect, test } from 'vitest';
import { readClock } from '../../src/core/clock/clock';
import type { PageEvent } from '../../src/core/clock/events';
import { EMPTY_CHAIR } from '../../src/core/clock/rules';
import { boutSittingMs } from '../../src/core/clock/sitting';
import { step } from '../../src/core/clock/step';
import { putEntries, readEntries } from '../../src/core/journal/days';
import { defaultOptions } from '../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../src/core/time';
import type { Desk } from '../day/desk';
import { live } from '../day/live';
import fc from '../fast-check';
import { runsOf } from '../sample';

const steady = [
  'works',
  'works',
  'works',
  'works elsewhere',
  'works in the browser',
  'switches to window 2',
  'is still',
  'is still',
  'touches the mouse',
  'presses break now',
  'if asked: start',
  'if asked: start',
  'if asked: report',
  'if asked: done',
  'if asked: end',
  'if asked: later',
  'if asked: skip',
  'pauses for 20 minutes',
  'pauses until tomorrow',
  'resumes',
  'the page dies',
  'closes the window',
  'the machine sleeps',
  'the machine wakes',
  'closes the browser',
  'opens the browser',
  'sets intervalMinutes to 10',
  'sets intervalMinutes to 60',
  'sets waitMinutes to 0',
  'sets awayMinutes to 2',
  'sets awayMinutes to 30',
  'sets counts to browser',
  'sets way to notification',
  'sets when to hours',
  'sets when to always',
  'sets hours to [[[540,600],[660,1050]],[[1320,360]],[[0,1440]],[],[],[],[]]',
  'sound starts in front',
  'sound starts behind',
  'the sound stops',
  'goes full screen',
  'leaves full screen',
  'a film plays on the second screen',
  'joins a call',
  'the call falls silent',
  'leaves the call',
  'says "on a call"',
  'says the call is over',
  'if a call ended: stood',
  'locks the screen',
  'unlocks the screen',
  `says "I'm standing"`,
  `says "I'm standing"`,
  `says "I'm sitting"`,
  `says "I'm reading"`,
  `says "I'm not reading any more"`,
  'reads, touching the mouse every 150 seconds',
  'if asked: just up',
  'presses the key for a pause',
  'the screen locks by itself',
  'the page stands still',
  'sets counts to clock',
  'sets counts to computer',
  'sets inFullScreen to ask',
  'if notified: click',
  'if notified: close',
  'keeps the nudges coming',
  'travels to Asia/Kolkata',
  'travels to America/New_York',
  'the next event is lost',
  '2 events come twice',
  'the next event comes 45 seconds late',
  'the background dies at the next event',
];
/** The person's answers to the return question, which may turn an absence into sitting. */
const answers = ['if wondered: up', 'if wondered: sitting'];
const jumps = ['the clock goes -60 minutes', 'the clock goes 60 minutes', 'the clock goes -3 minutes'];

function time(ms: number): string {
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${pad(ms / HOUR)}:${pad((ms / MINUTE) % 60)}:${pad((ms / SECOND) % 60)}`;
}

const browsers = fc.subarray([
  'the browser is Chromium',
  'windows take the focus',
  'notifications are allowed',
  'the icon is on the toolbar',
  'calls can be seen',
  'full screen is a button',
  'another program is in front',
  'the window cannot be opened',
]);

/** A random day as a script: what happens, and how long until the next thing does (mostly minutes). */
function dayOf(acts: string[]) {
  const wait = fc.oneof(
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 60, max: 2400 }),
    fc.integer({ min: 600, max: 9000 }),
  );
  const parts = fc.array(fc.tuple(fc.constantFrom(...acts), wait), { minLength: 3, maxLength: 60 });
  return fc.tuple(browsers, parts).map(([browser, happenings]) => {
    let at = 9 * HOUR;
    const lines = happenings.map(([what, seconds]) => {
      at += seconds * SECOND;
      return `${time(at)} ${what}`;
    });
    return [
      ...browser.map((what) => `09:00 ${what}`),
      '09:00 works',
      ...lines,
      `${time(at + 10 * MINUTE)} ends`,
    ].join('\n');
  });
}

const anyDay = dayOf([...steady, ...answers]);
const jumpyDay = dayOf([...steady, ...answers, ...jumps]);
const unansweredDay = dayOf([...steady, ...jumps]);
const runs = { numRuns: runsOf(6, 200) };

function spans(desk: Desk, ...kinds: string[]) {
  return desk.journal.filter(({ kind }) => kinds.includes(kind));
}

describe('on every day', () => {
  test('bouts, breaks, standing and unknown time never overlap', () => {
    fc.assert(
      fc.property(anyDay, (script) => {
        const parts = spans(live(script), 'bout', 'break', 'standing', 'unknown');
        parts.slice(1).forEach((part, n) => {
          expect(part.startedAt).toBeGreaterThanOrEqual(parts[n]?.endedAt ?? 0);
        });
      }),
      runs,
    );
  });

  test('no bout has more sitting than time, or more browsing than sitting, even if the wall clock jumps', () => {
    fc.assert(
      fc.property(jumpyDay, (script) => {
        const desk = live(script);
        for (const entry of desk.journal) {
          expect(entry.endedAt).toBeGreaterThanOrEqual(entry.startedAt);
          if (entry.kind !== 'bout') continue;
          expect(entry.sittingMs).toBeLessThanOrEqual(entry.endedAt - entry.startedAt);
          expect(entry.browsingMs).toBeLessThanOrEqual(entry.sittingMs);
          expect(entry.watchingMs).toBeLessThanOrEqual(entry.sittingMs);
        }
      }),
      runs,
    );
  });

  test('no minute is invented: sitting never exceeds the time the machine was awake and the browser open', () => {
    fc.assert(
      fc.property(unansweredDay, (script) => {
        const desk = live(script);
        const bouts = spans(desk, 'bout').flatMap((entry) =>
          entry.kind === 'bout' ? [entry.sittingMs] : [],
        );
        const open = boutSittingMs(desk.clock, desk.options, desk.clock.pulse?.at ?? 0);
        const sat = bouts.reduce((sum, ms) => sum + ms, open);
        expect(sat).toBeLessThanOrEqual(desk.awakeMs);
      }),
      runs,
    );
  });

  test('no nudge comes to an empty chair, in a call or while paused', () => {
    fc.assert(
      fc.property(jumpyDay, (script) => {
        const desk = live(script);
        for (const nudge of desk.nudges) {
          // A person who watches something without input is asked quietly. Under a plain clock, or while the person
          // reads, stillness does not mean an empty chair.
          const { pulse, reading } = nudge.clock;
          const stillMeansEmpty = pulse?.touchedAt === null && reading === null;
          if (nudge.way === 'window' && stillMeansEmpty)
            expect(nudge.stillMs).toBeLessThanOrEqual(EMPTY_CHAIR);
          expect(nudge.clock.pause).toBe(null);
          expect(nudge.clock.hold?.why).not.toBe('call');
        }
      }),
      runs,
    );
  });

  test('a second look at the same moment changes nothing', () => {
    fc.assert(
      fc.property(jumpyDay, (script) => {
        const desk = live(script);
        if (desk.browser === 'closed' || desk.machine === 'asleep') return;
        Object.assign(desk, { lost: 0, late: 0, doubled: 0, deaths: 0 });
        desk.look();
        const before = JSON.stringify([desk.clock, desk.journal]);
        desk.look();
        expect(JSON.stringify([desk.clock, desk.journal])).toBe(before);
      }),
      runs,
    );
  });

  test('an event about a break that is not open changes nothing', () => {
    const events: PageEvent[] = [
      { type: 'shown', id: 'desk.-1' },
      { type: 'started', id: 'desk.-1' },
      { type: 'progressed', id: 'desk.-1', done: [] },
      { type: 'finished', id: 'desk.-1', by: 'end', done: [], seated: false },
      { type: 'snoozed', id: 'desk.-1' },
      { type: 'skipped', id: 'desk.-1' },
      { type: 'skipping', id: 'desk.-1' },
      { type: 'stayed', id: 'desk.-1' },
      { type: 'looked' },
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...events), (script, event) => {
        const desk = live(script);
        expect(step(desk.clock, event, desk.now, desk.options)).toEqual({ clock: desk.clock, entries: [] });
      }),
      { numRuns: runsOf(4, 60) },
    );
  });

  test('the clock is plain JSON that its own schema accepts', () => {
    fc.assert(
      fc.property(jumpyDay, (script) => {
        const { clock } = live(script);
        expect(readClock(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
      }),
      { numRuns: runsOf(4, 60) },
    );
  });

  test('writing the journal a second time changes nothing', () => {
    fc.assert(
      fc.property(anyDay, (script) => {
        const { journal } = live(script);
        expect(readEntries(putEntries(putEntries([], journal), journal))).toEqual(journal);
      }),
      { numRuns: runsOf(4, 60) },
    );
  });
});

test('finishing a break a second time changes nothing', () => {
  const desk = live(`
    09:00 works
    09:31 is still
    09:31:20 presses start
    09:32:30 ends`);
  const id = desk.clock.break?.id ?? '';
  const event: PageEvent = { type: 'finished', id, by: 'end', done: [], seated: false };
  desk.say(event);
  expect(desk.journal.map(({ kind }) => kind)).toEqual(['bout', 'nudge', 'break']);
  const { clock, now } = desk;
  expect(step(clock, event, now, defaultOptions)).toEqual({ clock, entries: [] });
});
