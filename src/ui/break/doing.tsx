/** The break itself: how far it is, the figure, the steps with the present one large. */
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Done } from '../../core/journal/entries';
import type { Limit } from '../../core/options/limits';
import type { Seat } from '../../core/options/options';
import { hasBell, type Item, type Recipe } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { PreviewTime } from '../figure/preview-time';
import { t } from '../text';
import { Action } from './action';
import type { Audio } from './audio';
import { Guide } from './guide';
import { Heading } from './heading';
import { MoreButton, MorePanel, useMore } from './more';
import { Notes } from './notes';
import { type Playback, usePlayer } from './player';
import { ReadyButton } from './ready-button';
import { StatusLine } from './status-line';
import { Steps } from './steps';
import { type ChangeProps, useChanges } from './use-changes';
import { type ReturnProps, useReturn } from './use-return';
import { useSkipping } from './use-skipping';
import './doing.css';

/**
 * A walk that goes on this long after it counted in full became a lunch, and no person watches its figure. In ms. From
 * then on the screen may go dark (`useScreenOn`).
 */
const LUNCH_MS = 5 * 60_000;

export interface DoingProps extends ReturnProps, ChangeProps {
  readonly seat: Seat;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
  readonly audio: Audio;
  /** Receives the ids of the exercises that are still to be played, from the current one on. */
  readonly onLeft: (left: Recipe) => void;
  /** Skips the exercise that plays at `ms`; given only where there are more than one or two exercises. */
  readonly onSkip?: ((ms: number) => void) | undefined;
  /** *It hurts*, in exercise `id`, `ms` after the start of the break. */
  readonly onHurt: (id: string, done: Done[], ms: number) => void;
  readonly onTakeBack: () => void;
  /** Tells whether a walk plays that has counted in full: it lasts until the person returns, maybe after lunch. */
  readonly onWalked: (walked: boolean) => void;
}

export function Doing(props: DoingProps) {
  const { course, audio, limits, seat, onFinish, onProgress, onLeft, onSkip, onWalked } = props;
  const { recipe } = course;
  const onEnd = useCallback((done: Done[]) => onFinish('end', done), [onFinish]);
  const player = usePlayer(course, { onProgress, onEnd, onLeft });
  const { playback, item, next, ms, done } = player;
  const readsMore = useRef(false);
  const { back, wouldPlay, act } = useReturn(props, player, readsMore);
  const more = useMore(playback, wouldPlay, act);
  readsMore.current = more.isOpen;
  const { changes, hidden, onUndo } = useChanges(props, player, act);
  const skipping = useSkipping(props, player, act);
  const walks = !next && !hasBell(recipe);
  const walked = walks && ms > item.ms;
  useEffect(() => onWalked(walked), [walked, onWalked]);
  const finish = () => onFinish('person', done());
  const answerOffer = (yes: boolean) => {
    audio.onOffer?.();
    if (yes) changes.onSpeech();
    else act(() => {})();
  };
  return (
    <main class={more.isOpen ? 'doing with-more' : 'doing'}>
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
      <div class="words">
        <Steps player={player} />
        <StatusLine
          back={back}
          byItself={props.byItself}
          hidden={hidden}
          skipped={skipping.skipped}
          // *More* has a button for it, and needs the room.
          onSpeechOffer={audio.onOffer && !more.isOpen ? answerOffer : undefined}
          lacksVoice={audio.lacksVoice}
          onGoOn={act(more.goOn)}
          onTakeBack={props.onTakeBack}
          onUndo={onUndo}
          onUndoSkip={skipping.onUndo}
        />
        <Notes item={item} version={changes.version} limits={limits} seat={seat} />
      </div>
      <MorePanel
        more={more}
        changes={changes}
        item={item}
        limits={limits}
        seat={seat}
        onDone={walks ? undefined : finish}
      />
      <nav class="answers" aria-label={t('ask_answers')}>
        {/* While *More* is open, *Continue* leads back to the break. */}
        {!more.isOpen && <ReadyButton player={player} act={act} />}
        <PauseButton resumes={!wouldPlay} onPause={act(playback.pause)} onResume={act(more.goOn)} />
        <Action onAct={() => props.onHurt(item.id, done(), playback.elapsed())} shortcut="I">
          {t('do_hurts')}
        </Action>
        {onSkip && (
          <Action onAct={skipping.onSkip} shortcut="N">
            {t('do_skip')}
          </Action>
        )}
        {walks && (
          <Action onAct={finish} shortcut="D">
            {t('do_done')}
          </Action>
        )}
        <MoreButton more={more} />
      </nav>
    </main>
  );
}

interface MovingFigureProps {
  readonly item: Item;
  readonly playback: Playback;
  /** Whether the figure may come to rest (`PreviewTime`); while an exercise plays, it never rests. */
  readonly mayRest: boolean;
}

/** The figure of the current exercise, in time with the playback. */
function MovingFigure({ item, playback, mayRest }: MovingFigureProps) {
  const { elapsed, paused } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const preview = useMemo(() => (mayRest ? new PreviewTime(performance.now()) : undefined), [mayRest]);
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure
        key={item.id}
        exercise={item.exercise}
        score={item.score}
        timeOf={timeOf}
        label={label}
        preview={preview}
        paused={paused}
      />
    </div>
  );
}

interface PauseButtonProps {
  /** Whether the button lets the break go on, because the person had paused it. */
  readonly resumes: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

function PauseButton({ resumes, onPause, onResume }: PauseButtonProps) {
  return (
    <Action onAct={resumes ? onResume : onPause} shortcut="Space">
      {/* As wide as the longer word, so that no button beside it moves. CSS draws the other word: see steps.tsx. */}
      <span class="either">
        <span>{t(resumes ? 'do_resume' : 'do_pause')}</span>
        <span aria-hidden="true" data-text={t(resumes ? 'do_pause' : 'do_resume')} />
      </span>
    </Action>
  );
}
