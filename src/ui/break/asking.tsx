/** The nudge: why Flexor asks now, what the break would be, and the answers. */
import { useMemo } from 'preact/hooks';
import type { Options, Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { isAway } from '../../exercises/exercise';
import { phasesOf } from '../../exercises/player/countdown-phases';
import { type Recipe, recipeMs } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure, usePreviewTime } from '../figure/figure';
import { FirstUse } from '../first-use';
import { durationText, type MessageKey, sentencesText, t, timeRange } from '../text';
import { Action } from './action';
import { lengthText, seatText } from './break-text';
import type { NudgeFacts } from './nudge-facts';
import { OtherAnswers, type OtherAnswersProps } from './other-answers';
import { PutOff, type PutOffProps } from './put-off';

interface AnswersProps extends PutOffProps {
  readonly options: PutOffProps['options'] & Pick<Options, 'seat'>;
  readonly onPlay: (what: 'plan' | 'stand' | 'walk') => void;
}

export interface AskingProps extends AnswersProps, OtherAnswersProps {
  readonly options: AnswersProps['options'] & OtherAnswersProps['options'];
  readonly why: string;
  /** Where a walk may lead. */
  readonly errand: MessageKey | undefined;
  readonly recipe: Recipe;
  /** Whether the break begins as soon as the hands rest. */
  readonly mayBeginByItself: boolean;
  /** Whether the lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
}

export function Asking(props: AskingProps) {
  const { why, recipe, facts, errand, mayBeginByItself } = props;
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
      {!props.safetySeen && <Legend recipe={recipe} />}
      <Plan recipe={recipe} errand={walks ? errand : undefined} mayBeginByItself={mayBeginByItself} />
      {!props.safetySeen && <FirstUse />}
      <Answers {...props} />
      <OtherAnswers {...props} />
    </main>
  );
}

type PlanProps = Pick<AskingProps, 'recipe' | 'errand' | 'mayBeginByItself'>;

/** The exercises of the break, how long it takes, and whether it begins without a button. */
function Plan({ recipe, errand, mayBeginByItself }: PlanProps) {
  return (
    <div class="plan quiet">
      <ol>
        {recipe.map(({ id, exercise }) => (
          <li key={id}>{exerciseText(exercise, 'name')}</li>
        ))}
      </ol>
      <p class="takes">{t('ask_takes', lengthText(recipeMs(recipe)))}</p>
      {errand && <p>{t(errand)}</p>}
      {mayBeginByItself && <p class="small by-itself">{t('ask_by_itself')}</p>}
    </div>
  );
}

/** What the marks on the figures of the break mean, if they have any. */
function Legend({ recipe }: { readonly recipe: Recipe }) {
  const glows = recipe.some(({ exercise }) => exercise.glow.length > 0);
  const hasSides = recipe.some(({ score }) => phasesOf(score).some(({ side }) => side !== null));
  if (!glows && !hasSides) return null;
  return (
    <p class="glow small quiet">
      {sentencesText(
        glows ? t('figure_glow') : undefined,
        hasSides ? t('figure_sides', t('figure_l'), t('figure_r')) : undefined,
      )}
    </p>
  );
}

/** The first exercise in a loop, until the figure rests (`PreviewTime`): the one that *Start* begins with. */
function Preview({ recipe }: { readonly recipe: Recipe }) {
  const preview = usePreviewTime();
  const [item] = recipe;
  const timeOf = useMemo(
    () => () => preview.elapsed(performance.now()) % Math.max(1, item?.ms ?? 1),
    [preview, item],
  );
  if (!item) return null;
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} preview={preview} />
    </div>
  );
}

/** The answers that most people give. */
function Answers(props: AnswersProps) {
  const { id, facts, options, onPlay, onEvent } = props;
  const { seat } = options;
  return (
    <>
      <nav class="answers" aria-label={t('ask_answers')}>
        <div class="foremost">
          <Action onAct={() => onPlay('plan')} shortcut="Enter" look="primary">
            {t('ask_start')}
          </Action>
          <PutOff {...props} />
        </div>
        <div class="others">
          {facts.still && (
            <WasUp still={facts.still} seat={seat} onAct={() => onEvent({ type: 'wasUp', id })} />
          )}
          {!facts.stands && (
            <Action onAct={() => onPlay('stand')} shortcut="J">
              {seatText(seat, 'ask_stand')}
            </Action>
          )}
          <Action onAct={() => onPlay('walk')} shortcut="W">
            {seatText(seat, 'ask_walk')}
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
