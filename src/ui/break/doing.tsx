/** The break itself: the figure, one step at a time, a countdown. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { By, Done } from '../../core/journal';
import { FULL_BREAK } from '../../core/rules';
import { hasBell, type Item, type Recipe } from '../../exercises/player/recipe';
import { partAt } from '../../exercises/player/score';
import { swapAt } from '../../exercises/player/swapping';
import { exerciseText, type Named, stepText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { t } from '../text';
import { Action } from './action';
import { Aside } from './aside';
import { useBack } from './back';
import { type Heeded, type Loud, useGuidance } from './guide';
import type { OnReturn } from './hands';
import { Heading } from './heading';
import { More } from './more';
import { MoreNotes, Notes, type Version } from './notes';
import type { Playback } from './playback';
import type { Seat } from './seat';
import { usePlayer } from './use-player';

export interface DoingProps {
  readonly recipe: Recipe;
  /** Whether it began by itself, since the hands were still. */
  readonly byItself: boolean;
  readonly seat: Seat;
  readonly heeded: Heeded;
  readonly loud: Loud;
  /** What there is to say of the voice: that there is none. */
  readonly voiceNote: string | undefined;
  /** It is to be played on with another recipe. */
  readonly onRecipe: (recipe: Recipe) => void;
  /** Another item for the area of this one; undefined if there is none. */
  readonly otherFor: (item: Item) => Item | undefined;
  readonly onHeed: (heeded: Partial<Heeded>) => void;
  readonly onHide: (id: string, hidden: boolean) => void;
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: By, done: Done[]) => void;
  /** The exercise that plays at these ms is not wanted now; only where there are more than one or two. */
  readonly onSkip?: (ms: number) => void;
  readonly onHurt: (id: string, done: Done[]) => void;
  readonly onTakeBack: () => void;
  readonly onReturn: OnReturn;
  /** How long hands that are back may take to a button of this window, in ms. */
  readonly graceMs?: number;
}

/** How long hands that are back may take to a button of this window; longer where it may be taken back. In ms. */
const GRACE_MS = 4000;
const READING_GRACE_MS = 8000;

export function Doing(props: DoingProps) {
  const { heeded, loud, onFinish, onProgress, otherFor } = props;
  const onEnd = useCallback((done: Done[]) => onFinish('end', done), [onFinish]);
  const { recipe } = props;
  const { playback, item, next, ms, step, done } = usePlayer(recipe, { onProgress, onEnd });
  useGuidance(recipe, playback, heeded, loud);
  const [version, setVersion] = useState<Version>();
  const [hidden, setHidden] = useState<Named>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each exercise begins in its plain version
  useEffect(() => setVersion(item.easier ? 'easier' : undefined), [item.id]);

  const mayBeReading = props.byItself && playback.elapsed() < FULL_BREAK;
  const { back, stay } = useBack({
    onReturn: props.onReturn,
    graceMs: props.graceMs ?? (mayBeReading ? READING_GRACE_MS : GRACE_MS),
    onBack: () => {
      playback.pause();
      onProgress(done());
    },
    onOver: () => onFinish('return', done()),
  });
  /** Whoever presses a button of this window has come back for it, not from the break. */
  const act = (does: () => void) => () => {
    if (back) {
      stay();
      playback.resume();
    }
    does();
  };
  const finish = () => onFinish('person', done());
  const walks = !next && !hasBell(recipe);
  const other = otherFor(item);
  const swap = (to: Item) => props.onRecipe(swapAt(recipe, playback.elapsed(), to));
  const hide = () => {
    props.onHide(item.id, true);
    setHidden(item.exercise);
    if (other) swap(other);
  };
  const speak = () => {
    props.onHeed({ speech: !heeded.speech });
    if (heeded.speech) loud.hush();
    else loud.say(stepText(item.exercise, step, partAt(item.score, ms).side), true);
  };

  return (
    <main class="doing">
      <Heading
        seat={props.seat}
        recipe={recipe}
        item={item}
        ms={ms}
        next={next}
        instead={back ? t('do_back') : playback.paused ? t('do_paused') : undefined}
      />
      <Moving item={item} playback={playback} />
      <p class="step" aria-live="polite">
        {stepText(item.exercise, step, partAt(item.score, ms).side)}
      </p>
      <Aside
        back={back}
        byItself={props.byItself}
        hidden={hidden}
        voiceNote={heeded.speech ? props.voiceNote : undefined}
        onGoOn={act(() => {})}
        onTakeBack={props.onTakeBack}
        onUndo={act(() => {
          if (hidden) props.onHide(hidden.id, false);
          setHidden(undefined);
        })}
      />
      <Notes item={item} version={version} />
      <nav class="answers" aria-label={t('ask_answers')}>
        <Action onAct={act(playback.paused && !back ? playback.resume : playback.pause)} shortcut="Space">
          {t(playback.paused && !back ? 'do_resume' : 'do_pause')}
        </Action>
        <Action onAct={() => props.onHurt(item.id, done())} shortcut="I">
          {t('do_hurts')}
        </Action>
        {props.onSkip && (
          <Action onAct={act(() => props.onSkip?.(playback.elapsed()))} shortcut="N">
            {t('do_skip')}
          </Action>
        )}
        {walks && (
          <Action onAct={finish} shortcut="D">
            {t('do_done')}
          </Action>
        )}
        <More
          onOpen={act(() => {})}
          version={version}
          onVersion={item.exercise.words ? undefined : (wanted) => act(() => setVersion(wanted))()}
          onSwap={other && act(() => swap(other))}
          onHide={act(hide)}
          speech={heeded.speech}
          onSpeech={act(speak)}
          sound={heeded.sound}
          onSound={act(() => props.onHeed({ sound: !heeded.sound }))}
          onDone={walks ? undefined : finish}
        >
          <MoreNotes exercise={item.exercise} />
        </More>
      </nav>
    </main>
  );
}

function Moving({ item, playback }: { readonly item: Item; readonly playback: Playback }) {
  const { elapsed } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure key={item.id} exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} />
    </div>
  );
}
