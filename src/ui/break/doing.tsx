/** The break itself: the figure, one step at a time, a countdown. */
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Done } from '../../core/journal';
import { isAway } from '../../exercises/exercise';
import { doneBy, hasBell, type Item, itemAt, type Recipe, recipeMs } from '../../exercises/recipe';
import { type Part, partAt, stepAt } from '../../exercises/score';
import { careText, exerciseText, stepText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { countdown, duration, type MessageKey, number, t } from '../text';
import { Action } from './action';
import { useFocusedHeading } from './focus';
import { type Playback, useElapsed, usePlayback } from './playback';

interface DoingProps {
  readonly recipe: Recipe;
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: 'person' | 'end', done: Done[]) => void;
  /** The exercise that plays at these ms is not wanted now; only where there are more than one or two. */
  readonly onSkip?: (ms: number) => void;
  /** Calls back when there is input again after stillness; returns how to stop. */
  readonly onReturn: (returned: () => void) => () => void;
}

/** How often a long part (a walk, a hold) is reported, in ms. */
const REPORT_MS = 10_000;

export function Doing({ recipe, onProgress, onFinish, onSkip, onReturn }: DoingProps) {
  const playback = usePlayback();
  const { elapsed, paused, toggle } = playback;
  const ms = useElapsed(playback);
  const item = itemAt(recipe, ms);
  const step = stepAt(item.exercise, item.score, ms - item.startMs);
  const finish = useCallback(
    () => onFinish('person', doneBy(recipe, elapsed())),
    [onFinish, recipe, elapsed],
  );

  const report = `${item.id} ${step} ${Math.floor(ms / REPORT_MS)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: reports once whenever there is something new to say
  useEffect(() => onProgress(doneBy(recipe, elapsed())), [report]);
  const ended = hasBell(recipe) && ms >= recipeMs(recipe);
  useEffect(() => {
    if (ended) onFinish('end', doneBy(recipe, recipeMs(recipe)));
  }, [ended, onFinish, recipe]);
  // A walk has no bell: it ends when the person is back at the keyboard.
  const walking = isAway(item.exercise);
  const back = useRef(() => {});
  back.current = () => {
    if (walking) finish();
  };
  useEffect(() => onReturn(() => back.current()), [onReturn]);

  return (
    <main class="doing">
      <Heading item={item} ms={ms - item.startMs} paused={paused} next={recipe[recipe.indexOf(item) + 1]} />
      <Moving item={item} playback={playback} />
      <p class="step" aria-live="polite">
        {stepText(item.id, step, sideAt(item, ms))}
      </p>
      <Notes item={item} />
      <nav class="answers">
        <Action onAct={toggle} shortcut="Space">
          {t(paused ? 'do_resume' : 'do_pause')}
        </Action>
        {onSkip && (
          <Action onAct={() => onSkip(elapsed())} shortcut="N">
            {t('do_skip')}
          </Action>
        )}
        <Action onAct={finish} shortcut="D">
          {t('do_done')}
        </Action>
      </nav>
    </main>
  );
}

function sideAt(item: Item, ms: number) {
  return partAt(item.score, ms - item.startMs).side;
}

interface HeadingProps {
  readonly item: Item;
  readonly ms: number;
  readonly paused: boolean;
  readonly next: Item | undefined;
}

function Heading({ item, ms, paused, next }: HeadingProps) {
  const walk = isAway(item.exercise);
  const now = walk ? walkText(ms, item.ms) : partText(partAt(item.score, ms));
  const heading = useFocusedHeading();
  const soon = next && t('do_next', exerciseText(next.id, 'name'));
  return (
    <header class="heading">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {exerciseText(item.id, 'name')}
        </h1>
        <p class="quiet now">{paused ? t('do_paused') : [now, soon].filter(Boolean).join(' · ')}</p>
      </div>
      <p class="countdown" role="timer" aria-label={t(walk ? 'do_time_walked' : 'do_seconds_left')}>
        {countdown(walk ? Math.floor(ms / 1000) * 1000 : item.ms - ms)}
      </p>
    </header>
  );
}

function walkText(ms: number, fullMs: number): string {
  return ms >= fullMs ? t('do_walk_full') : t('do_walked', duration(fullMs));
}

const sideKeys = { left: 'do_left', right: 'do_right' } as const satisfies Record<string, MessageKey>;

/** Where in the exercise it is: side, repetition, getting ready, changing sides. */
function partText(part: Part): string {
  const side = part.side && t(sideKeys[part.side]);
  const rep =
    part.rep !== null &&
    part.reps !== null &&
    part.reps > 1 &&
    t('do_rep', number(part.rep), number(part.reps));
  const kind = (part.kind === 'prepare' && t('do_ready')) || (part.kind === 'switch' && t('do_switch'));
  return [kind, side, rep].filter(Boolean).join(' · ');
}

function Moving({ item, playback }: { readonly item: Item; readonly playback: Playback }) {
  const { elapsed } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const label = t('figure_label', exerciseText(item.id, 'name'));
  return (
    <div class="stage">
      <Figure key={item.id} exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} />
    </div>
  );
}

function Notes({ item }: { readonly item: Item }) {
  const care = careText(item.id);
  return (
    <dl class="notes">
      <div>
        <dt>{t('do_feel')}</dt>
        <dd>{exerciseText(item.id, 'feel')}</dd>
      </div>
      {care && (
        <div>
          <dt>{t('do_care')}</dt>
          <dd>{care}</dd>
        </div>
      )}
    </dl>
  );
}
