/** Random days as scripts: what people and machines do in a day, one episode after another. */

import { SECOND } from '../../src/core/time';
import fc from '../fast-check';
import { timeText } from './script';

/** A line of an episode; `at` is in seconds since the episode began. */
type Line = readonly [at: number, what: string];

/** Something that a person does for a while. At its end the world is as it was before. */
interface Episode {
  readonly lines: readonly Line[];
  readonly seconds: number;
}

const minutes = (min: number, max: number) => fc.integer({ min: min * 60, max: max * 60 });

const places = fc.constantFrom('works', 'works', 'works elsewhere', 'works in the browser');

/** Work, and at its end an answer to a nudge, if there is one. */
const working = fc
  .tuple(
    places,
    minutes(1, 75),
    fc.constantFrom('later', 'skip', 'later', 'not'),
    fc.integer({ min: 16, max: 50 }),
  )
  .map(
    ([what, seconds, answer, still]): Episode => ({
      lines: [
        [0, what],
        [seconds, 'is still'],
        ...(answer === 'not' ? [] : [[seconds + still, `if asked: ${answer}`] as const]),
        [seconds + still, 'works'],
      ],
      seconds: seconds + still + 5,
    }),
  );

const switching = fc
  .tuple(minutes(1, 40), fc.constantFrom('switches to window 2', 'switches to window 1', 'works elsewhere'))
  .map(
    ([seconds, how]): Episode => ({
      lines: [
        [0, 'works'],
        [seconds, how],
      ],
      seconds: seconds + 20,
    }),
  );

/** An episode with lines at its beginning and lines at its end. */
const lasting = (length: fc.Arbitrary<number>, begins: readonly string[], ends: readonly string[]) =>
  length.map(
    (seconds): Episode => ({
      lines: [...begins.map((what): Line => [0, what]), ...ends.map((what): Line => [seconds, what])],
      seconds: seconds + 1,
    }),
  );

const reading = lasting(fc.integer({ min: 16, max: 110 }), ['is still'], ['works']);
const thinking = lasting(minutes(2, 5), ['is still'], ['works']);
const leaving = lasting(minutes(5, 70), ['is still'], ['works']);
const musicOverLunch = lasting(
  minutes(5, 70),
  ['sound starts behind', 'is still'],
  ['works', 'the sound stops'],
);
const night = lasting(minutes(4 * 60 + 5, 10 * 60), ['is still'], ['works']);

/**
 * A whole break. It begins by hand, in answer to a nudge, or by itself. It ends by hand, at the return, or when it has
 * played to its end.
 */
const breaking = fc
  .tuple(
    fc.constantFrom('presses break now', 'is still'),
    fc.constantFrom([20, 'start'] as const, [35, 'let go'] as const),
    fc.integer({ min: 62, max: 400 }),
    fc.constantFrom('done', 'end', 'back'),
  )
  .map(
    ([how, [at, begins], seconds, ends]): Episode => ({
      lines: [
        [0, 'works'],
        [3, how],
        [3, 'is still'],
        [at, `if asked: ${begins}`],
        [at + 2 + seconds, `if asked: ${ends}`],
        [at + 5 + seconds, 'works'],
      ],
      seconds: at + 7 + seconds,
    }),
  );

/** A reader whose break began by itself, and who takes it back. */
const readingOn = fc.integer({ min: 1, max: 100 }).map(
  (seconds): Episode => ({
    lines: [
      [0, 'works'],
      [3, 'is still'],
      [35, 'if asked: let go'],
      [36 + seconds, 'if asked: reading'],
      [37 + seconds, 'works'],
    ],
    seconds: 40 + seconds,
  }),
);

/** A break that is too short, or with busy hands. */
const halfBreaking = fc
  .tuple(
    fc.constantFrom('is still', 'works'),
    fc.integer({ min: 5, max: 400 }),
    fc.constantFrom('done', 'end'),
  )
  .map(
    ([hands, seconds, ends]): Episode => ({
      lines: [
        [0, 'works'],
        [3, 'presses break now'],
        [5, 'if asked: start'],
        [6, hands],
        [6 + seconds, `if asked: ${ends}`],
        [7 + seconds, 'works'],
      ],
      seconds: 9 + seconds,
    }),
  );

/** A film or slides; the person returns before or after its end. */
const watching = fc
  .tuple(
    fc.constantFrom(['sound starts in front', 'the sound stops'], ['goes full screen', 'leaves full screen']),
    minutes(1, 80),
    fc.oneof(fc.constant(0), minutes(0, 20)),
    fc.constantFrom('touches the mouse', 'not'),
  )
  .map(
    ([[begins = '', ends = ''], seconds, after, midway]): Episode => ({
      lines: [
        [0, begins],
        [1, 'is still'],
        ...(midway === 'not' ? [] : [[Math.floor(seconds / 2), midway] as const]),
        ...(after
          ? [[seconds, ends] as const, [seconds + after, 'works'] as const]
          : [[seconds, 'works'] as const, [seconds, ends] as const]),
      ],
      seconds: seconds + after + 1,
    }),
  );

const fullScreenWork = lasting(minutes(1, 40), ['goes full screen', 'works'], ['leaves full screen']);

const call = fc
  .tuple(
    minutes(1, 80),
    fc.constantFrom('is still', 'works', 'works elsewhere'),
    fc.integer({ min: 0, max: 90 }),
  )
  .map(
    ([seconds, hands, silence]): Episode => ({
      lines: [
        [0, 'joins a call'],
        [1, hands],
        [seconds, 'works'],
        [seconds + 1, 'the call falls silent'],
        [seconds + 1 + silence, 'leaves the call'],
      ],
      seconds: seconds + silence + 2,
    }),
  );

/** *On a call*: on the telephone or in another program, or in a tab that plays sound already or only later. */
const saidCall = fc
  .tuple(
    minutes(1, 80),
    fc.constantFrom('works', 'says the call is over'),
    fc.constantFrom('works', 'is still', 'works elsewhere'),
    fc.constantFrom('before', 'after', 'never'),
  )
  .map(([seconds, how, hands, sound]): Episode => {
    const starts = sound === 'before' ? 1 : 20;
    const sounds: Line[] =
      sound === 'never'
        ? []
        : [
            [starts, 'sound starts behind'],
            [seconds + 30, 'the sound stops'],
          ];
    const lines: Line[] = [
      [0, 'works'],
      [2, 'says "on a call"'],
      [3, hands],
      [seconds + 31, how],
      [seconds + 32, 'works'],
    ];
    return { lines: [...lines, ...sounds].sort(([a], [b]) => a - b), seconds: seconds + 33 };
  });

/** Lunch after *On a call*: the screen locks by itself, or nothing shows that the chair is empty. */
const lunchAfterSaidCall = fc.tuple(minutes(1, 15), minutes(20, 80), fc.constantFrom(true, false)).map(
  ([seconds, lunch, locks]): Episode => ({
    lines: [
      [0, 'works'],
      [1, 'says "on a call"'],
      [seconds, 'is still'],
      ...(locks
        ? ([
            [seconds + 300, 'the screen locks by itself'],
            [seconds + lunch, 'unlocks the screen'],
          ] as const)
        : []),
      [seconds + lunch, 'works'],
    ],
    seconds: seconds + lunch + 2,
  }),
);

/** A reader, who may press *I'm reading* and may answer a nudge. */
const readingLong = fc
  .tuple(
    fc.constantFrom(130, 150, 180, 200, 235),
    minutes(5, 90),
    fc.constantFrom('nothing', 'reading', 'reading', 'done reading'),
    fc.constantFrom('not', 'just up', 'later', 'start'),
  )
  .map(
    ([every, seconds, says, answer]): Episode => ({
      lines: [
        [0, 'works'],
        ...(says === 'nothing' ? [] : [[1, `says "I'm reading"`] as const]),
        [2, `reads, touching the mouse every ${every} seconds`],
        ...(answer === 'not' ? [] : [[seconds, `if asked: ${answer}`] as const]),
        ...(answer === 'start' ? [[seconds + 90, 'if asked: done'] as const] : []),
        ...(says === 'done reading' ? [[seconds + 95, `says "I'm not reading any more"`] as const] : []),
        [seconds + 100, 'works'],
      ],
      seconds: seconds + 102,
    }),
  );

/** A listener: a background tab plays sound, and the hands are still. */
const listening = lasting(
  fc.integer({ min: 130, max: 230 }),
  ['sound starts behind', 'is still'],
  ['works', 'the sound stops'],
);

/** A pause that runs out while the person works or is away. */
const pauseThatRunsOut = fc.tuple(fc.constantFrom('is still', 'works'), minutes(25, 90)).map(
  ([hands, seconds]): Episode => ({
    lines: [
      [0, 'works'],
      [1, 'pauses for 20 minutes'],
      [2, hands],
      [seconds, 'works'],
    ],
    seconds: seconds + 2,
  }),
);

/** A clock that is set ahead, and some time later set back. */
const wrongClock = fc
  .tuple(fc.constantFrom(6, 30, 120, 1440, 43200), minutes(1, 20), fc.constantFrom('works', 'is still'))
  .map(
    ([by, seconds, hands]): Episode => ({
      lines: [
        [0, 'works'],
        [60, hands],
        [90, `the clock goes ${by} minutes`],
        [90 + seconds, `the clock goes -${by} minutes`],
        [91 + seconds, 'works'],
        [200 + seconds, 'is still'],
        [270 + seconds, 'works'],
      ],
      seconds: seconds + 272,
    }),
  );

/** The free hours between two shifts of a day, with or without a pause until tomorrow before them. */
const splitShift = fc.tuple(minutes(241, 330), fc.constantFrom('pauses until tomorrow', 'works')).map(
  ([seconds, says]): Episode => ({
    lines: [
      [0, 'works'],
      [1, says],
      [60, 'is still'],
      [60 + seconds, 'works'],
      [120 + seconds, 'resumes'],
    ],
    seconds: seconds + 122,
  }),
);

const locking = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.oneof(fc.integer({ min: 2, max: 300 }), minutes(2, 60)))
  .map(
    ([still, seconds]): Episode => ({
      lines: [
        [0, 'is still'],
        [still, 'locks the screen'],
        [still + seconds, 'unlocks the screen'],
        [still + seconds, 'works'],
      ],
      seconds: still + seconds + 2,
    }),
  );

/**
 * The lid is closed, while the hands are busy or after they were still. No sleep lasts between 190 seconds and four
 * minutes, where it cannot be known whether it counts as a silence.
 */
const sleeping = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.oneof(fc.integer({ min: 5, max: 190 }), minutes(4, 90), minutes(240, 600)),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(
    ([still, seconds, slow]): Episode => ({
      lines: [
        ...(still > 50 ? [[0, 'is still'] as const] : []),
        [still, 'the machine sleeps'],
        [still + seconds, 'the machine wakes'],
        [still + seconds + slow, 'works'],
      ],
      seconds: still + seconds + slow + 2,
    }),
  );

const closing = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.oneof(fc.integer({ min: 5, max: 190 }), minutes(4, 120)))
  .map(
    ([still, seconds]): Episode => ({
      lines: [
        ...(still > 30 ? [[0, 'is still'] as const] : []),
        [still, 'closes the browser'],
        [still + seconds, 'opens the browser'],
        [still + seconds + 1, 'works'],
      ],
      seconds: still + seconds + 3,
    }),
  );

const travelling = fc
  .tuple(minutes(5, 300), fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Europe/Berlin', 'UTC'))
  .map(
    ([seconds, zone]): Episode => ({
      lines: [
        [0, 'closes the browser'],
        [5, `travels to ${zone}`],
        [seconds + 5, 'opens the browser'],
        [seconds + 6, 'works'],
      ],
      seconds: seconds + 8,
    }),
  );

const standing = fc
  .tuple(minutes(1, 45), fc.constantFrom('works', 'says "I\'m standing"', 'is still'), minutes(0, 8))
  .map(
    ([seconds, then, more]): Episode => ({
      lines: [
        [0, 'works'],
        [1, 'says "I\'m standing"'],
        [1 + seconds, then],
        [1 + seconds + more, 'works'],
        [40 + seconds + more, 'says "I\'m sitting"'],
      ],
      seconds: 41 + seconds + more,
    }),
  );

const pausing = fc
  .tuple(fc.constantFrom('pauses', 'pauses for 20 minutes', 'pauses until tomorrow'), minutes(1, 60))
  .map(
    ([how, seconds]): Episode => ({
      lines: [
        [0, 'works'],
        [1, how],
        [1 + seconds, 'resumes'],
      ],
      seconds: seconds + 2,
    }),
  );

/** What can happen to the machine and the browser at any moment. */
const jumps = [
  'the clock goes -60 minutes',
  'the clock goes -3 minutes',
  'the clock goes 3 minutes',
  'the clock goes 60 minutes',
  'the clock goes -1440 minutes',
];
const troubles = [
  'the next event is lost',
  'the next event comes twice',
  'the next event comes 20 seconds late',
  'the next event comes 90 seconds late',
  'the background dies at the next event',
  '2 events come twice',
  '3 events are lost',
];

/** What a person may do with a nudge at any moment. */
const manners = [
  'presses break now',
  'if asked: later',
  'if asked: skip',
  'if notified: click',
  'if notified: close',
  'closes the window',
  'keeps the nudges coming',
];

const always = [working, working, working, reading, thinking, leaving, switching];

interface Kind {
  readonly title: string;
  readonly episodes: readonly fc.Arbitrary<Episode>[];
  /** Lines of which one falls into an episode, in about every third. */
  readonly befalls?: readonly string[];
  readonly settings?: fc.Arbitrary<readonly string[]>;
}

const week = (range: [number, number]) => JSON.stringify(Array.from({ length: 7 }, () => [range]));
const hours = fc
  .tuple(
    fc.constantFrom(
      'on 2026-10-24 in Europe/Berlin',
      'on 2026-03-28 in Europe/Berlin',
      'on 2026-10-31 in America/New_York',
      'on 2026-11-23 in Asia/Kolkata',
      'on 2026-11-22 in UTC',
    ),
    fc.constantFrom(
      week([540, 1050]),
      week([1320, 360]),
      week([480, 1320]),
      week([1140, 540]),
      '[[[540,720],[780,1020]],[[540,720],[780,1020]],[],[[0,1440]],[[1200,480]],[],[[720,240]]]',
    ),
    fc.constantFrom([], ['daysOff ["2026-11-23","2026-10-25"]']),
  )
  .map(([on, range, off]) => [
    on,
    'sets when to hours',
    `sets hours to ${range}`,
    ...off.map((days) => `sets ${days.replace(' ', ' to ')}`),
  ]);

export const kinds: readonly Kind[] = [
  { title: 'plain work', episodes: always },
  {
    title: 'readers and listeners',
    episodes: [working, readingLong, readingLong, readingLong, listening, thinking, leaving, breaking],
    befalls: manners,
  },
  {
    title: 'calls that the person announces, and lunches after them',
    episodes: [...always, saidCall, saidCall, lunchAfterSaidCall, lunchAfterSaidCall, call, locking],
    befalls: manners,
  },
  {
    title: 'pauses that run out, and split shifts',
    episodes: [...always, pauseThatRunsOut, pauseThatRunsOut, splitShift, splitShift, night, pausing],
  },
  {
    title: 'clocks that were wrong',
    episodes: [...always, wrongClock, wrongClock, closing, breaking, sleeping],
  },
  {
    title: 'idle times that are read late',
    episodes: [...always, leaving, thinking, breaking, watching, locking],
    settings: fc.constantFrom(2, 4, 6, 8).map((seconds) => [`idleness is read ${seconds} seconds late`]),
  },
  {
    title: 'breaks',
    episodes: [...always, breaking, breaking, halfBreaking, readingOn, pausing],
    befalls: manners,
  },
  { title: 'media', episodes: [...always, watching, watching, fullScreenWork, musicOverLunch] },
  { title: 'calls', episodes: [...always, call, call, saidCall, breaking], befalls: manners },
  { title: 'locks', episodes: [...always, locking, locking, watching] },
  { title: 'sleeps', episodes: [...always, sleeping, sleeping, watching, breaking, night] },
  { title: 'closed browsers', episodes: [...always, closing, closing, breaking, travelling] },
  { title: 'clock jumps', episodes: [...always, watching, breaking], befalls: jumps },
  {
    title: 'lost, doubled and late events, dying workers',
    episodes: [...always, breaking, watching, locking],
    befalls: troubles,
  },
  { title: 'hours', episodes: [...always, night, watching, closing, travelling, breaking], settings: hours },
  { title: 'standing', episodes: [...always, standing, standing, breaking, night], befalls: manners },
  {
    title: 'everything',
    episodes: [
      ...always,
      breaking,
      halfBreaking,
      readingOn,
      watching,
      fullScreenWork,
      musicOverLunch,
      call,
      saidCall,
      locking,
      sleeping,
      closing,
      travelling,
      standing,
      pausing,
      night,
      readingLong,
      listening,
      lunchAfterSaidCall,
      pauseThatRunsOut,
    ],
    befalls: [...jumps, ...troubles, ...manners],
    settings: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: hours }),
  },
];

const browsers = fc.constantFrom(['the browser is Chromium'], ['windows take the focus']);
const traits = fc.subarray([
  'notifications are allowed',
  'the icon is on the toolbar',
  'calls can be seen',
  'full screen is a button',
  'another program is in front',
]);
const options = fc
  .tuple(
    fc.constantFrom(30, 30, 30, 10, 60, 5),
    fc.constantFrom(5, 5, 0, 1),
    fc.constantFrom(5, 5, 5, 2, 3, 10, 30),
    fc.constantFrom('computer', 'computer', 'computer', 'browser'),
    fc.constantFrom('window', 'window', 'notification', 'badge'),
  )
  .map(([interval, wait, away, counts, way]) => [
    `sets intervalMinutes to ${interval}`,
    `sets waitMinutes to ${wait}`,
    `sets awayMinutes to ${away}`,
    `sets counts to ${counts}`,
    `sets way to ${way}`,
  ]);

/** The end of every day: work, and two rests that every browser reports. */
const evening: Episode = {
  lines: [
    [0, 'works'],
    [600, 'is still'],
    [670, 'works'],
    [680, 'is still'],
    [750, 'works'],
    [760, 'ends'],
  ],
  seconds: 760,
};

/** The script of a day: one episode after the other, each with the line that falls into it. */
function scriptOf(
  from: number,
  settings: readonly string[],
  episodes: readonly { readonly episode: Episode; readonly befalls: readonly Line[] }[],
): string {
  let begins = from;
  const lines: Line[] = settings.map((what) => [from, what]);
  for (const { episode, befalls } of [...episodes, { episode: evening, befalls: [] }]) {
    const shifted = [...episode.lines, ...befalls].map(([at, what]): Line => [begins + at, what]);
    lines.push(...shifted.sort(([a], [b]) => a - b));
    begins += episode.seconds;
  }
  return lines.map(([at, what]) => `${timeText(at * SECOND)} ${what}`).join('\n');
}

/** An arbitrary day of a kind, as a script. */
export function dayOf({ episodes, befalls = [], settings = fc.constant([]) }: Kind): fc.Arbitrary<string> {
  const interruption =
    befalls.length > 0
      ? fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...befalls)), {
          freq: 2,
        })
      : fc.constant(null);
  const interrupted = fc.tuple(fc.oneof(...episodes), interruption).map(([episode, line]) => ({
    episode,
    befalls: line ? [[Math.floor(line[0] * episode.seconds), line[1]] as const] : [],
  }));
  return fc
    .tuple(
      fc.constantFrom(9 * 3600, 9 * 3600, 21 * 3600 + 1800),
      browsers,
      traits,
      settings,
      options,
      fc.array(interrupted, { minLength: 1, maxLength: 20 }),
    )
    .map(([from, browser, has, zone, chosen, day]) => {
      const [place = [], rest = []] = [
        zone.filter((line) => line.startsWith('on ')),
        zone.filter((line) => !line.startsWith('on ')),
      ];
      return scriptOf(from, [...place, ...browser, ...has, ...chosen, ...rest], day);
    });
}
