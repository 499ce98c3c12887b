/** Above the figure: how far the break is, the name of the exercise, the position in it, and the time left. */

import type { Seat } from '../../core/options/options';
import { type CountdownPhase, phaseAt, phasesOf } from '../../exercises/player/countdown-phases';
import { hasBell, type Item, type Recipe } from '../../exercises/player/recipe';
import { msOf, partAt, type ScorePart } from '../../exercises/player/score';
import { exerciseText } from '../exercise-text';
import { countdown, durationText, type MessageKey, number, t } from '../text';
import { seatText } from './break-text';
import { useFocusedHeading } from './keys';

interface HeadingProps {
  readonly seat: Seat;
  readonly recipe: Recipe;
  readonly item: Item;
  /** The position in the item, in ms. */
  readonly ms: number;
  readonly next: Item | undefined;
  /** Shown in place of the position in the exercise. */
  readonly instead: string | undefined;
}

export function Heading({ seat, recipe, item, ms, next, instead }: HeadingProps) {
  const heading = useFocusedHeading();
  // A walk at the end has no bell, so its time counts up.
  const open = !next && !hasBell(recipe);
  const phases = phasesOf(item.score);
  const phase = phaseAt(phases, ms);
  const now = open ? walkText(seat, ms, item.ms) : partText(partAt(item.score, ms), phase);
  // While the person gets ready for the first set, “the same again” would be nothing that they know yet.
  const isUnbegun = isReady(phase) && phase.side === null;
  const soon = open || isUnbegun ? undefined : nextText(after(phases, phase), next);
  return (
    <header class="heading">
      <Progress recipe={recipe} item={item} ms={ms} />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {exerciseText(item.exercise, 'name')}
        </h1>
        <p class="now">{instead ?? now}</p>
        <p class="quiet next">{[place(recipe, item), soon].filter(Boolean).join(' · ')}</p>
      </div>
      <p
        class="countdown"
        role="timer"
        aria-label={seatText(seat, open ? 'do_time_walked' : 'do_seconds_left')}
      >
        {countdown(open ? Math.floor(ms / 1000) * 1000 : phase.startMs + phase.ms - ms)}
      </p>
    </header>
  );
}

type ProgressProps = Pick<HeadingProps, 'recipe' | 'item' | 'ms'>;

/** A thin bar for the whole break, with its exercises as parts. */
function Progress({ recipe, item, ms }: ProgressProps) {
  const at = recipe.indexOf(item);
  const parts = recipe.map((each, index) => {
    // After a reload, exercises that are over have no time left.
    const wholeMs = each.ms || msOf(each.score);
    const share = index === at ? Math.min(1, ms / Math.max(1, wholeMs)) : index < at ? 1 : 0;
    return { key: `${index} ${each.id}`, wholeMs, share };
  });
  const wholeMs = parts.reduce((sum, part) => sum + part.wholeMs, 0);
  const over =
    parts.reduce((sum, { share, ...part }) => sum + share * part.wholeMs, 0) / Math.max(1, wholeMs);
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={t('do_progress')}
      aria-valuenow={Math.round(over * 100)}
      aria-valuetext={t('do_place', number(at + 1), number(recipe.length))}
    >
      {parts.map((part) => (
        <span key={part.key} style={{ flexGrow: part.wholeMs }}>
          <span style={{ inlineSize: `${part.share * 100}%` }} />
        </span>
      ))}
    </div>
  );
}

/** Up to this many exercises the place in the recipe is not shown: only in a routine do people like to know it. */
const SHORT = 3;

function place(recipe: Recipe, item: Item): string | undefined {
  if (recipe.length <= SHORT) return undefined;
  return t('do_place', number(recipe.indexOf(item) + 1), number(recipe.length));
}

function walkText(seat: Seat, ms: number, fullMs: number): string {
  return ms >= fullMs ? seatText(seat, 'do_walk_full') : seatText(seat, 'do_walked', durationText(fullMs));
}

const sideKeys = { left: 'do_left', right: 'do_right' } as const satisfies Record<string, MessageKey>;

const kinds: Partial<Record<CountdownPhase['kind'], MessageKey>> = {
  down: 'do_down',
  prepare: 'do_ready',
  rest: 'do_rest',
  switch: 'do_switch',
};

/** The position in the exercise: what happens between its steps, side, repetition. The step says what to do. */
function partText({ rep, reps }: ScorePart, { kind, side }: CountdownPhase): string {
  const what = kinds[kind];
  const counted = rep !== null && reps !== null && reps > 1 && t('do_rep', number(rep), number(reps));
  const parts = [what && t(what), side && t(sideKeys[side]), counted].filter(Boolean);
  // A movement without sides or repetitions has no position; a space keeps the line, so that the figure does not jump.
  return parts.length > 0 ? parts.join(' · ') : '\u00a0';
}

function isReady({ kind }: CountdownPhase): boolean {
  return kind === 'down' || kind === 'prepare';
}

/** Whether a phase leads to the exercise on the side that it names itself. */
function leadsIn(phase: CountdownPhase): boolean {
  return isReady(phase) || (phase.kind === 'switch' && phase.side !== null);
}

/** The phase after this one. What leads to a phase counts as part of it. */
function after(phases: readonly CountdownPhase[], phase: CountdownPhase): CountdownPhase | undefined {
  const left = phases.slice(phases.indexOf(phase));
  return left[left.findIndex((each) => !leadsIn(each)) + 1];
}

const nextSideKeys = { left: 'do_next_left', right: 'do_next_right' } as const satisfies Record<
  string,
  MessageKey
>;

/** What a phase that is not an exercise itself is called when it follows. */
const nextKinds: Partial<Record<CountdownPhase['kind'], MessageKey>> = {
  down: 'do_next_down',
  prepare: 'do_next_ready',
  rest: 'do_next_rest',
  switch: 'do_next_switch',
};

/** What follows: the other side, another set, or another exercise. */
function nextText(phase: CountdownPhase | undefined, next: Item | undefined): string {
  if (phase) return t(nextKinds[phase.kind] ?? (phase.side ? nextSideKeys[phase.side] : 'do_next_again'));
  return next ? t('do_next', exerciseText(next.exercise, 'name')) : t('do_next_over');
}
