import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

type Inline = Extract<TestProjectConfiguration, { test?: unknown }>;
type Project = NonNullable<Inline['test']> & { readonly name: string };

/**
 * Long walks: absences, whole breaks and routines, calls that fail, other languages, voices, and every option under the
 * policy of an organisation.
 */
const longTests = 'tests/e2e/*-{away,failing-api-calls,hands,routine,language-*,managed,speech}.test.ts';
/** Every state of the break window at every size: run when the window changes. */
const roomTests = 'tests/e2e/*-room.test.ts';

/** What would take minutes in full. */
const sampled = [
  'tests/core/{fuzz,laws,random-days}.test.ts',
  'tests/core/sync/sync.test.ts',
  'tests/exercises/in-version.test.ts',
  'tests/exercises/choosing/{doses,hopes,laws}.test.ts',
  'tests/exercises/figure/{close-up,figure,floor,front,glow,grips,round,seated,sides}.test.ts',
  'tests/exercises/player/resuming.test.ts',
  'tests/measures/why-not-random.test.ts',
  'tests/background/faults.test.ts',
  'tests/browser/fuzz.test.ts',
  'tests/page/backup.test.ts',
];

/** Node 20 has no Temporal; tests of real browsers read what was stored in Node too. */
const setupFiles = ['tests/setup.ts'];
/** Unit tests have a browser in memory. */
const unitSetup = [...setupFiles, 'tests/browser.ts'];

const unit = {
  setupFiles: unitSetup,
  // Threads start sooner than processes; without a number, Vitest leaves one core idle.
  pool: 'threads',
  maxWorkers: '100%',
  // Property tests live many days; a busy machine takes longer.
  testTimeout: 120_000,
} as const;

const projects: Project[] = [
  {
    ...unit,
    name: 'unit',
    include: ['tests/{core,exercises,measures,conventions}/**/*.test.ts'],
    // They have no state, so the files of a worker may share their modules, and each is loaded once.
    isolate: false,
  },
  {
    ...unit,
    name: 'unit-browser',
    include: ['tests/{browser,background,page,ui}/**/*.test.{ts,tsx}'],
  },
  {
    name: 'random',
    setupFiles: unitSetup,
    include: sampled,
    // Sampled in `unit`, tried in full here (tests/sample.ts).
    env: { FLEXOR_SAMPLE: 'all' },
    testTimeout: 900_000,
  },
  { name: 'bench', include: ['tests/bench/**/*.bench.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
  {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [longTests, roomTests],
    // Real time passes in real browsers: a minute of sitting takes a minute.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // The browsers mostly wait, so there are more of them than cores.
    maxWorkers: 5,
  },
  { name: 'slow', include: [longTests], testTimeout: 300_000, hookTimeout: 120_000, maxWorkers: 5 },
  { name: 'room', include: [roomTests], testTimeout: 300_000, hookTimeout: 120_000, maxWorkers: 2 },
  // In accelerated time a busy machine is waited for; more than one browser a core would only wait for each other.
  {
    name: 'hours',
    include: ['tests/e2e/**/*.hours.ts'],
    testTimeout: 2_400_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
  {
    name: 'day',
    include: ['tests/e2e/workday/*.day.ts'],
    testTimeout: 9_000_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
];

export default defineConfig({
  test: {
    projects: projects.map((test) => ({ test: { setupFiles, ...test } })),
  },
});
