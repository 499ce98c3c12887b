/**
 * How much of what a test could try is tried: a sample in `npm run test:unit`, which is to answer soon, and all of it in
 * `npm run test:slow`.
 */
const triesAll = process.env.FLEXOR_SAMPLE === 'all';

/** The number of random cases; `FC_RUNS` asks for another. */
export function runsOf(few: number, all: number): number {
  return Number(process.env.FC_RUNS ?? (triesAll ? all : few));
}

/** All cases, or those that `isInSample` picks. */
export function sampleWhere<Case>(
  cases: readonly Case[],
  isInSample: (item: Case, index: number) => boolean,
): readonly Case[] {
  return triesAll ? cases : cases.filter(isInSample);
}

/** All cases, or one in `every`, from the first on. */
export function sampleOf<Case>(cases: readonly Case[], every: number): readonly Case[] {
  return sampleWhere(cases, (_, index) => index % every === 0);
}
