/** The break itself: the figure, one step at a time, a countdown. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Done } from '../../core/journal/entries';
import type { Limit } from '../../core/options/limits';
import type { Seat } from '../../core/options/options';
import { hasBell, type Item } from '../../exercises/player/recipe';
import { partAt } from '../../exercises/player/score';
import { type ExerciseTextSource, exerciseText, stepText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { PreviewTime } from '../figure/preview-time';
import { t } from '../text';
import { Action } from './action';
import type { Audio } from './audio';
import { Guide } from './guide';
import { Heading } from './heading';
import { More } from './more';
import { MoreNotes, Notes } from './notes';
import { type Playback, type Player, usePlayer } from './player';
import { ReadyButton } from './ready-button';
import { type ChangeProps, type Changes, useChanges } from './use-changes';
import { type Act, type ReturnProps, useReturn } from './use-return';
import './doing.css';

/** A walk that goes on this long after it counted in full became a lunch, and no person watches its figure. In ms. */
const LUNCH_MS = 5 * 60_000;

export interface DoingProps extends ReturnProps, ChangeProps {
  readonly seat: Seat;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
  readonly audio: Audio;
  /** Receives the ids of the exercises that are still to be played, from the current one on. */
  readonly onLeft: (left: readonly string[]) => void;
  /** Skips the exercise that plays at `ms`; given only where there are more than one or two exercises. */
  readonly onSkip?: ((ms: number) => void) | undefined;
  readonly onHurt: (id: string, done: Done[]) => void;
  readonly onTakeBack: () => void;
}

export function Doing(props: DoingProps) {
  const { course, audio, limits, seat, onFinish, onProgress, onLeft } = props;
  const { recipe } = course;
  const onEnd = useCallback((done: Done[]) => onFinish('end', done), [onFinish]);
  const player = usePlayer(course, { onProgress, onEnd, onLeft });
  const { playback, item, next, ms, step, done } = player;
  const { back, act } = useReturn(props, player);
  const { changes, hidden, onUndo } = useChanges(props, player, act);
  const walks = !next && !hasBell(recipe);
  return (
    <main class="doing">
      {(audio.settings.speech || audio.settings.sound) && (
        <Guide recipe={recipe} playback={playback} settings={audio.settings} output={audio.output} />
      )}
      <Heading
        seat={seat}
        recipe={recipe}
        item={item}
        ms={ms}
        next={next}
        instead={back ? t('do_back') : playback.paused ? t('do_paused') : undefined}
      />
      <MovingFigure item={item} playback={playback} mayRest={walks && ms > item.ms + LUNCH_MS} />
      <p class="step" aria-live="polite">
        {stepText(item.exercise, step, partAt(item.score, ms).side)}
      </p>
      <StatusLine
        back={back}
        byItself={props.byItself}
        hidden={hidden}
        lacksVoice={audio.lacksVoice}
        onGoOn={act(() => {})}
        onTakeBack={props.onTakeBack}
        onUndo={onUndo}
      />
      <Notes item={item} version={changes.version} limits={limits} />
      <Controls
        ready={<ReadyButton player={player} act={act} />}
        player={player}
        back={back}
        act={act}
        changes={changes}
        walks={walks}
        onHurt={() => props.onHurt(item.id, done())}
        onDone={() => onFinish('person', done())}
        onSkip={props.onSkip && (() => props.onSkip?.(playback.elapsed()))}
      />
    </main>
  );
}

interface MovingFigureProps {
  readonly item: Item;
  readonly playback: Playback;
  /** Whether the figure may come to rest (`FigureAnimation`); while an exercise plays, it never rests. */
  readonly mayRest: boolean;
}

/** The figure of the current exercise, in time with the playback. */
function MovingFigure({ item, playback, mayRest }: MovingFigureProps) {
  const { elapsed } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const showing = useMemo(() => (mayRest ? new PreviewTime(performance.now()) : undefined), [mayRest]);
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure
        key={item.id}
        exercise={item.exercise}
        score={item.score}
        timeOf={timeOf}
        label={label}
        showing={showing}
      />
    </div>
  );
}

interface StatusLineProps {
  readonly back: boolean;
  readonly byItself: boolean;
  /** The exercise that was just hidden. */
  readonly hidden: ExerciseTextSource | undefined;
  readonly lacksVoice: boolean;
  readonly onGoOn: () => void;
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
}

/** One line below the step for messages about the break. Its place stays reserved, so that nothing jumps. */
function StatusLine(props: StatusLineProps) {
  return (
    <div class="status-line small" role="status">
      <Status {...props} />
    </div>
  );
}

function Status({ back, byItself, hidden, lacksVoice, onGoOn, onTakeBack, onUndo }: StatusLineProps) {
  const reading = byItself && (
    <Action onAct={onTakeBack} shortcut="R" look="plain">
      {t('do_reading')}
    </Action>
  );
  if (back)
    return (
      <>
        <Action onAct={onGoOn} shortcut="G" look="plain">
          {t('do_resume')}
        </Action>
        {reading}
      </>
    );
  if (hidden)
    return (
      <>
        <span class="quiet">{t('do_hidden', exerciseText(hidden, 'name'))}</span>
        <Action onAct={onUndo} shortcut="Z" look="plain">
          {t('do_undo')}
        </Action>
      </>
    );
  if (lacksVoice) return <span class="quiet">{t('do_no_voice')}</span>;
  if (!byItself) return null;
  return (
    <>
      <span class="quiet">{t('do_by_itself')}</span>
      {reading}
    </>
  );
}

interface ControlsProps {
  readonly ready: ComponentChildren;
  readonly player: Player;
  /** Whether the hands are back. */
  readonly back: boolean;
  readonly act: Act;
  readonly changes: Changes;
  /** Whether it is a walk: a walk has no bell, so the button that ends it is in front. */
  readonly walks: boolean;
  readonly onHurt: () => void;
  readonly onDone: () => void;
  readonly onSkip: (() => void) | undefined;
}

/** The few buttons of a break under way; everything else is behind *More*. */
function Controls({ ready, player: { playback, item }, back, act, changes, walks, ...on }: ControlsProps) {
  const resumes = playback.paused && !back;
  return (
    <nav class="answers" aria-label={t('ask_answers')}>
      {ready}
      <Action onAct={act(resumes ? playback.resume : playback.pause)} shortcut="Space">
        {t(resumes ? 'do_resume' : 'do_pause')}
      </Action>
      <Action onAct={on.onHurt} shortcut="I">
        {t('do_hurts')}
      </Action>
      {on.onSkip && (
        <Action onAct={act(on.onSkip)} shortcut="N">
          {t('do_skip')}
        </Action>
      )}
      {walks && (
        <Action onAct={on.onDone} shortcut="D">
          {t('do_done')}
        </Action>
      )}
      <More onOpen={act(() => {})} {...changes} onDone={walks ? undefined : on.onDone}>
        <MoreNotes exercise={item.exercise} />
      </More>
    </nav>
  );
}
