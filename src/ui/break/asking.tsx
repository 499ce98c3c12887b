/** The nudge: why now, what it would be, and the few answers. */
import { useMemo } from 'preact/hooks';
import type { Recipe } from '../../exercises/recipe';
import { exerciseText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { t } from '../text';
import { Action } from './action';
import { useKeys } from './keys';
import { usePlayback } from './playback';

interface AskingProps {
  readonly why: string;
  readonly recipe: Recipe;
  readonly onStart: () => void;
  readonly onStand: () => void;
  readonly onWalk: () => void;
  readonly onLater: () => void;
  readonly onSkip: () => void;
}

export function Asking({ why, recipe, onStart, onStand, onWalk, onLater, onSkip }: AskingProps) {
  useKeys(
    useMemo(
      () => ({ enter: onStart, j: onStand, w: onWalk, l: onLater, s: onSkip }),
      [onStart, onStand, onWalk, onLater, onSkip],
    ),
  );
  return (
    <main class="asking">
      <header>
        <p class="why" id="why">
          {why}
        </p>
        <h1>{t('ask_headline')}</h1>
      </header>
      <Preview recipe={recipe} />
      <p class="quiet plan">{plan(recipe)}</p>
      <nav class="answers" aria-label={t('ask_answers')}>
        <Action onAct={onStart} shortcut="Enter" primary>
          {t('ask_start')}
        </Action>
        <Action onAct={onStand} shortcut="J">
          {t('ask_stand')}
        </Action>
        <Action onAct={onWalk} shortcut="W">
          {t('ask_walk')}
        </Action>
        <Action onAct={onLater} shortcut="L">
          {t('ask_later')}
        </Action>
        <Action onAct={onSkip} shortcut="S">
          {t('ask_skip')}
        </Action>
      </nav>
    </main>
  );
}

function plan(recipe: Recipe): string {
  const [first, second] = recipe.map(({ id }) => exerciseText(id, 'name'));
  return second ? t('ask_plan', first ?? '', second) : t('ask_plan_one', first ?? '');
}

/** The main exercise, over and over. */
function Preview({ recipe }: { readonly recipe: Recipe }) {
  const { elapsed } = usePlayback();
  const item = recipe.at(-1);
  const timeOf = useMemo(() => () => elapsed() % Math.max(1, item?.ms ?? 1), [elapsed, item]);
  if (!item) return null;
  const label = t('figure_label', exerciseText(item.id, 'name'));
  return (
    <div class="stage">
      <Figure exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} />
    </div>
  );
}
