/** The break itself: the figure, one step at a time, a countdown. */
import { useCallback } from 'preact/hooks';
import type { Done } from '../../core/journal/entries';
import type { Limit } from '../../core/options/limits';
import type { Seat } from '../../core/options/options';
import { hasBell } from '../../exercises/player/recipe';
import { partAt } from '../../exercises/player/score';
import { stepText } from '../exercise-text';
import { t } from '../text';
import { BreakAside } from './aside';
import { Controls } from './controls';
import { Guide } from './guide';
import { Heading } from './heading';
import { MovingFigure } from './moving';
import { Notes } from './notes';
import { useScreenOnAtOnce } from './telling';
import { type ChangingProps, useBreakChanges } from './use-changes';
import { type PlayedBackProps, usePlayedBack } from './use-played-back';
import { usePlayer } from './use-player';
import './doing.css';

/** A walk that goes on this long after it counted in full became a lunch, and no person watches its figure. In ms. */
const LUNCH_MS = 5 * 60_000;

export interface DoingProps extends PlayedBackProps, ChangingProps {
  readonly seat: Seat;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
  /** A note about the voice: that there is none. */
  readonly voiceNote: string | undefined;
  /** Receives the ids of the exercises that are still to be played, from the current one on. */
  readonly onLeft: (left: readonly string[]) => void;
  /** Skips the exercise that plays at `ms`; given only where there are more than one or two exercises. */
  readonly onSkip?: (ms: number) => void;
  readonly onHurt: (id: string, done: Done[]) => void;
  readonly onTakeBack: () => void;
}

export function Doing(props: DoingProps) {
  const { course, heeded, onFinish, onProgress, onLeft } = props;
  const { recipe } = course;
  const onEnd = useCallback((done: Done[]) => onFinish('end', done), [onFinish]);
  const player = usePlayer(course, { onProgress, onEnd, onLeft });
  const { playback, item, next, ms, step, done } = player;
  const { back, act } = usePlayedBack(props, player);
  const { changes, hidden, onUndo } = useBreakChanges(props, player, act);
  useScreenOnAtOnce();
  const walks = !next && !hasBell(recipe);
  const stepWords = stepText(item.exercise, step, partAt(item.score, ms).side);
  return (
    <main class="doing">
      {(heeded.speech || heeded.sound) && (
        <Guide recipe={recipe} playback={playback} heeded={heeded} loud={props.loud} />
      )}
      <Heading
        seat={props.seat}
        recipe={recipe}
        item={item}
        ms={ms}
        next={next}
        instead={back ? t('do_back') : playback.paused ? t('do_paused') : undefined}
      />
      <MovingFigure item={item} playback={playback} shows={walks && ms > item.ms + LUNCH_MS} />
      <p class="step" aria-live="polite">
        {stepWords}
      </p>
      <BreakAside
        back={back}
        byItself={props.byItself}
        hidden={hidden}
        voiceNote={heeded.speech ? props.voiceNote : undefined}
        onGoOn={act(() => {})}
        onTakeBack={props.onTakeBack}
        onUndo={onUndo}
      />
      <Notes item={item} version={changes.version} limits={props.limits} />
      <Controls
        playback={playback}
        back={back}
        item={item}
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
