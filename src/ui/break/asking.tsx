/** The nudge: why it comes now, what the break would be, and a few answers. */
import { useMemo } from 'preact/hooks';
import { isAway } from '../../exercises/exercise';
import type { Recipe } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure, usePreviewTime } from '../figure/figure';
import { FirstUse } from '../first-use';
import { type MessageKey, t } from '../text';
import { Answers, type AnswersProps } from './answers';
import { Extras, type ExtrasProps } from './extras';
import { seatText } from './seat';

interface AskingProps extends AnswersProps, ExtrasProps {
  readonly why: string;
  /** Where a walk may lead. */
  readonly errand: MessageKey | undefined;
  readonly recipe: Recipe;
  /** Whether the lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
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
        <h1>{besides.stands ? t('ask_headline_move') : seatText(props.options.seat, 'ask_headline')}</h1>
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

/** The main exercise in a loop, until the figure rests (`FigureAnimation`). */
function Preview({ recipe }: { readonly recipe: Recipe }) {
  const showing = usePreviewTime();
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
