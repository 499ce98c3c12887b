/** The nudge: why now, what it would be, and the few answers. */
import { useMemo } from 'preact/hooks';
import type { Said } from '../../core/clock/events';
import type { Options } from '../../core/options/options';
import { isAway } from '../../exercises/exercise';
import type { Recipe } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure, useShowing } from '../figure/figure';
import { FirstUse } from '../first-use';
import type { FullScreenActs } from '../popup/offers';
import { type MessageKey, t } from '../text';
import { Answers } from './answers';
import type { Besides } from './besides';
import { Extras } from './extras';
import { forSeat } from './seat';

export interface AskingProps {
  readonly id: string;
  readonly why: string;
  /** Where a walk may lead. */
  readonly errand: MessageKey | undefined;
  readonly recipe: Recipe;
  readonly besides: Besides;
  /** Whether the lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
  readonly options: Pick<Options, 'laterMinutes' | 'intervalMinutes' | 'seat'>;
  readonly onPlay: (what: 'plan' | 'stand' | 'walk') => void;
  readonly onSkip: () => void;
  readonly onSay: (said: Said) => void;
  readonly onHours: () => void;
  /** A window only where that is the person's to choose. */
  readonly onFullScreen: FullScreenActs;
}

export function Asking(props: AskingProps) {
  const { why, recipe, besides, errand } = props;
  const walks = recipe.some(({ exercise }) => isAway(exercise));
  return (
    <main class="asking">
      <header>
        <p class="why" id="why">
          {why}
        </p>
        <h1>{besides.stands ? t('ask_headline_move') : forSeat(props.options.seat, 'ask_headline')}</h1>
      </header>
      <Preview recipe={recipe} />
      <p class="quiet plan">
        {plan(recipe)}
        {walks && errand && ` ${t(errand)}`}
      </p>
      {!props.safetySeen && <FirstUse />}
      <Answers {...props} />
      <Extras {...props} />
    </main>
  );
}

function plan(recipe: Recipe): string {
  const [first, second] = recipe.map(({ exercise }) => exerciseText(exercise, 'name'));
  return second ? t('ask_plan', first ?? '', second) : t('ask_plan_one', first ?? '');
}

/** The main exercise, over and over, until it was seen. */
function Preview({ recipe }: { readonly recipe: Recipe }) {
  const showing = useShowing();
  const item = recipe.at(-1);
  const timeOf = useMemo(
    () => () => showing.elapsed(performance.now()) % Math.max(1, item?.ms ?? 1),
    [showing, item],
  );
  if (!item) return null;
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} showing={showing} />
    </div>
  );
}
