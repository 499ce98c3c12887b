/** The nudge: why it comes now, what the break would be, and the answers. */
import { useMemo } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { Options, Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { isAway } from '../../exercises/exercise';
import type { Recipe } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure, usePreviewTime } from '../figure/figure';
import { FirstUse } from '../first-use';
import { durationText, type MessageKey, t, timeRange } from '../text';
import { Action } from './action';
import { seatText } from './break-text';
import { usePageKeys } from './keys';
import { Later } from './later';
import type { NudgeFacts } from './nudge-facts';
import { OtherAnswers, type OtherAnswersProps } from './other-answers';

interface AnswersProps {
  readonly id: string;
  readonly facts: NudgeFacts;
  readonly options: Pick<Options, 'laterMinutes' | 'intervalMinutes' | 'seat'>;
  readonly onPlay: (what: 'plan' | 'stand' | 'walk') => void;
  readonly onSkip: () => void;
  readonly onEvent: (event: PageEvent) => void;
}

export interface AskingProps extends AnswersProps, OtherAnswersProps {
  readonly why: string;
  /** Where a walk may lead. */
  readonly errand: MessageKey | undefined;
  readonly recipe: Recipe;
  /** Whether the lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
}

export function Asking(props: AskingProps) {
  const { why, recipe, facts, errand } = props;
  const walks = recipe.some(({ exercise }) => isAway(exercise));
  return (
    <main class="asking">
      <header>
        <p class="why" id="why">
          {why}
        </p>
        <h1>{facts.stands ? t('ask_headline_move') : seatText(props.options.seat, 'ask_headline')}</h1>
      </header>
      <Preview recipe={recipe} />
      <p class="quiet plan">
        {plan(recipe)}
        {walks && errand && ` ${t(errand)}`}
      </p>
      {!props.safetySeen && <FirstUse />}
      <Answers {...props} />
      <OtherAnswers {...props} />
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

/** The answers that most people give. */
function Answers({ id, facts, options, onPlay, onSkip, onEvent }: AnswersProps) {
  const later = (minutes?: number) =>
    onEvent({ type: 'snoozed', id, ...(minutes === undefined ? {} : { minutes }) });
  // The third *Later* has no button of its own, but its key still works.
  usePageKeys(facts.lastLater ? { l: later } : {});
  return (
    <>
      <nav class="answers" aria-label={t('ask_answers')}>
        <div class="foremost">
          <Action onAct={() => onPlay('plan')} shortcut="Enter" look="primary">
            {t('ask_start')}
          </Action>
          {!facts.lastLater && <Later minutes={options.laterMinutes} onLater={later} />}
          <Action onAct={onSkip} shortcut="S">
            {t(facts.lastLater ? 'ask_last_later' : 'ask_skip')}
          </Action>
        </div>
        <div class="others">
          {facts.still && (
            <WasUp still={facts.still} seat={options.seat} onAct={() => onEvent({ type: 'wasUp', id })} />
          )}
          {!facts.stands && (
            <Action onAct={() => onPlay('stand')} shortcut="J">
              {seatText(options.seat, 'ask_stand')}
            </Action>
          )}
          <Action onAct={() => onPlay('walk')} shortcut="W">
            {seatText(options.seat, 'ask_walk')}
          </Action>
        </div>
      </nav>
      {facts.lastLater && (
        <p class="small quiet note">
          {t('ask_last_later_note', durationText(options.intervalMinutes * MINUTE))}
        </p>
      )}
    </>
  );
}

interface WasUpProps {
  readonly still: NonNullable<NudgeFacts['still']>;
  readonly seat: Seat;
  readonly onAct: () => void;
}

/** The answer of a person who got up without being asked. */
function WasUp({ still: { from, until, zone }, seat, onAct }: WasUpProps) {
  return (
    <Action onAct={onAct} shortcut="U" hint={t('ask_was_up_hint', timeRange(from, until, zone))}>
      {seatText(seat, 'ask_was_up', durationText(until - from))}
    </Action>
  );
}
