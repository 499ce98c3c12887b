/** Connects a break window to its break: what the clock says of it decides what is shown. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenBreak } from '../../core/clock';
import type { Said } from '../../core/events';
import type { Done, Entry } from '../../core/journal';
import { chooseMain, firstSide, STANDING, WALKING } from '../../exercises/choosing';
import type { ExerciseId } from '../../exercises/library';
import { breakRecipe, type Recipe, soloRecipe } from '../../exercises/recipe';
import { say } from '../../platform/messages';
import { openOptionsAt } from '../../platform/options-page';
import { closeWindow, holdPageLock, painted } from '../../platform/page';
import { onReturn } from '../../platform/presence';
import { whyNow } from '../../platform/reasons';
import { Routine, RoutineOver } from '../routine/routine';
import { type Shown, useStored } from '../stored';
import { duration, t } from '../text';
import { Asking } from './asking';
import { besidesOf } from './besides';
import { Doing } from './doing';
import { Ended } from './ended';
import { useTypingGuard } from './guard';

/** How long the last word stays, in ms. */
const GOODBYE_MS = 8000;
const DAYS = 7;

export function BreakPage({ id }: { readonly id: string }) {
  const shown = useStored(DAYS);
  useTypingGuard();
  if (!shown) return null;
  const open = shown.clock.break;
  return open?.id === id ? <Open open={open} shown={shown} /> : <Over id={id} shown={shown} />;
}

interface OpenProps {
  readonly open: OpenBreak;
  readonly shown: Shown;
}

function Open({ open, shown }: OpenProps) {
  const { id } = open;
  const besides = besidesOf(shown.clock, open);
  const [main] = useState(() => mainFor(besides.stands, shown));
  const [first] = useState(() => firstSide(new Date().getDate()));
  const [failed, setFailed] = useState(false);
  const planned = useMemo(() => breakRecipe(main, first), [main, first]);
  // A page that was loaded again in the middle of its break plays on.
  const [playing, play] = useState<Recipe | undefined>(
    open.startedAt === null && !open.wanted ? undefined : planned,
  );
  const attempt = useCallback((work: Promise<void>) => {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  const tell = useCallback((said: Said) => attempt(say(said)), [attempt]);
  const start = (recipe: Recipe) => {
    play(recipe);
    tell({ type: 'started', id });
  };
  const appeared = useAppearance(id);
  // A routine is seen whole before it begins.
  const begins = appeared && open.wanted && open.startedAt === null && open.origin !== 'routine';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a break that is wanted starts once
  useEffect(() => {
    if (begins) start(planned);
  }, [begins]);
  const onProgress = useCallback((done: Done[]) => tell({ type: 'progressed', id, done }), [id, tell]);
  const onFinish = useCallback(
    (by: 'person' | 'end', done: Done[]) => tell({ type: 'finished', id, by, done, seated: false }),
    [id, tell],
  );
  const routine = open.origin === 'routine';
  return (
    <>
      {routine ? (
        <Routine
          id={id}
          first={first}
          onSay={tell}
          onProgress={onProgress}
          onFinish={onFinish}
          onReturn={onReturn}
          onClose={() => tell({ type: 'snoozed', id })}
        />
      ) : playing ? (
        <Doing recipe={playing} onProgress={onProgress} onFinish={onFinish} onReturn={onReturn} />
      ) : (
        <Asking
          id={id}
          why={whyNow(open)}
          recipe={planned}
          besides={besides}
          options={shown.options}
          onPlay={(what) => start(what === 'plan' ? planned : soloRecipe(solos[what], first))}
          onSay={tell}
          onHours={() => attempt(setHours())}
        />
      )}
      {failed && (
        <p class="failure" role="alert">
          {t('end_failed')}
        </p>
      )}
    </>
  );
}

const solos = { stand: STANDING, walk: WALKING } as const;

/** Standing is no change for somebody who stands: they walk instead. */
function mainFor(stands: boolean, { journal }: Shown): ExerciseId {
  const main = chooseMain(journal);
  return stands && main === STANDING ? WALKING : main;
}

async function setHours(): Promise<void> {
  await say({ type: 'replied', to: 'hours' });
  await openOptionsAt('hours');
}

/** Tells the clock once that the page is on the screen; whether it has been told. */
function useAppearance(id: string): boolean {
  const [appeared, setAppeared] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page appears once
  useEffect(() => {
    const appear = async () => {
      await holdPageLock(id);
      await painted();
      await say({ type: 'shown', id });
      setAppeared(true);
    };
    appear().catch(console.error);
  }, []);
  return appeared;
}

type Lived = Extract<Entry, { kind: 'break' | 'partial' }>;

/** The break is over, or was answered elsewhere: say what counted, or simply go. */
function Over({ id, shown }: { readonly id: string; readonly shown: Shown }) {
  const lived = shown.journal.find((entry): entry is Lived => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  const gone = lived === undefined;
  useEffect(() => {
    if (gone) closeWindow();
  }, [gone]);
  if (!lived) return null;
  if (lived.origin === 'routine')
    return (
      <RoutineOver lived={lived} onSay={(said) => say(said).catch(console.error)} onClose={closeWindow} />
    );
  const stillUp = shown.clock.up?.entry.id === lived.id;
  const answered = lived.kind === 'break' && lived.done.length === 0;
  if (stillUp && answered)
    return <Ended headline={t('end_up')} more={t('end_up_more')} onClose={closeWindow} />;
  const lasted = duration(lived.endedAt - lived.startedAt);
  return lived.kind === 'break' ? (
    <Ended
      headline={t('end_counts', lasted)}
      more={t('end_cue')}
      closesAfter={GOODBYE_MS}
      onClose={closeWindow}
    />
  ) : (
    <Ended headline={t('end_short', lasted)} closesAfter={GOODBYE_MS} onClose={closeWindow} />
  );
}
