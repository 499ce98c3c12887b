/** What is spoken and sounded while a break plays, and when. All of it is planned ahead: nothing waits for a voice. */
import type { Side, Words } from '../exercise';
import { phasesOf } from './countdown-phases';
import { hasBell, type Item, type Recipe, recipeMs } from './recipe';
import { partAt } from './score';
import { stepsOf } from './steps';

/** The exercise that is spoken about. `words` is set for an exercise of the person's own. */
interface ExerciseRef {
  readonly id: string;
  readonly words?: Words;
}

export type Utterance =
  | ({ readonly what: 'name' } & ExerciseRef)
  | ({ readonly what: 'step' } & ExerciseRef & { readonly step: number; readonly side: Side | null })
  /** The person gets down on the floor. */
  | { readonly what: 'down' }
  | { readonly what: 'switch'; readonly side: Side | null }
  | { readonly what: 'rest' }
  /** The last seconds of a phase: 3, 2, 1. */
  | { readonly what: 'count'; readonly left: number }
  /** A walk has reached its full length, and goes on. */
  | { readonly what: 'walked' }
  | { readonly what: 'end' };

export type Signal = 'start' | 'switch' | 'end';

/** A sound or an utterance, in ms from the start of the break. An urgent one interrupts what is still being spoken. */
export interface GuidanceItem {
  readonly atMs: number;
  readonly tone?: Signal;
  readonly say?: Utterance;
  readonly urgent?: true;
}

/** Only a phase of at least this length, in ms, is counted down. A shorter one is over too soon for that. */
const COUNTED_MS = 8000;
const LAST = [3, 2, 1];

/** All sounds and utterances of a break, in order. */
export function guidanceOf(recipe: Recipe): readonly GuidanceItem[] {
  const heard = [{ atMs: recipe[0]?.startMs ?? 0, tone: 'start' } as const, ...recipe.flatMap(ofItem)];
  const last: GuidanceItem = hasBell(recipe)
    ? { atMs: recipeMs(recipe), tone: 'end', say: { what: 'end' }, urgent: true }
    : { atMs: recipeMs(recipe), tone: 'end', say: { what: 'walked' }, urgent: true };
  return [...heard, last].toSorted((a, b) => a.atMs - b.atMs);
}

function ofItem(item: Item): GuidanceItem[] {
  const { id, exercise, score, startMs } = item;
  const { words } = exercise;
  const ref: ExerciseRef = words ? { id, words } : { id };
  const name: GuidanceItem = { atMs: startMs, say: { what: 'name', ...ref }, urgent: true };
  const steps = spokenSteps(item).map(({ step, side, startMs: at }): GuidanceItem => {
    return { atMs: startMs + at, say: { what: 'step', ...ref, step, side } };
  });
  return [name, ...phasesOf(score).flatMap((phase) => ofPhase(phase, startMs)), ...steps].filter(
    ({ atMs }) => atMs < startMs + item.ms,
  );
}

/** How often a step is spoken for a side. It is shown in every repetition, but a voice would soon be too much. */
const SPOKEN = 3;

function spokenSteps({ exercise, score }: Item) {
  const times = new Map<string, number>();
  const steps = stepsOf(exercise, score).map((shown) => ({
    ...shown,
    side: partAt(score, shown.startMs).side,
  }));
  return steps.filter(({ step, side }) => {
    const time = (times.get(`${step} ${side}`) ?? 0) + 1;
    times.set(`${step} ${side}`, time);
    return time <= SPOKEN;
  });
}

function ofPhase(
  { kind, side, startMs, ms }: ReturnType<typeof phasesOf>[number],
  from: number,
): GuidanceItem[] {
  const atMs = from + startMs;
  if (kind === 'down') return [{ atMs, say: { what: 'down' } }];
  if (kind === 'switch') return [{ atMs, tone: 'switch', say: { what: 'switch', side }, urgent: true }];
  if (kind === 'rest') return [{ atMs, say: { what: 'rest' }, urgent: true }];
  if ((kind !== 'work' && kind !== 'hold') || ms < COUNTED_MS) return [];
  return LAST.map((left) => {
    const count: GuidanceItem = { atMs: atMs + ms - left * 1000, say: { what: 'count', left } };
    return left === 3 ? { ...count, urgent: true } : count;
  });
}

/** The sounds and utterances after one instant, up to and including another: those that a player has to play next. */
export function guidanceBetween(
  guidance: readonly GuidanceItem[],
  afterMs: number,
  untilMs: number,
): readonly GuidanceItem[] {
  return guidance.filter(({ atMs }) => atMs > afterMs && atMs <= untilMs);
}
