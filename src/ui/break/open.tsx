/** A break that is asked for or under way: what its page shows, says and hears. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock';
import type { OpenBreak } from '../../core/clock/open-break';
import type { By, Done } from '../../core/journal';
import { isWatching } from '../../core/sitting';
import { sideOfDay } from '../../exercises/choosing/sides';
import { staysSeated } from '../../exercises/player/credit';
import type { Recipe } from '../../exercises/player/recipe';
import { say } from '../../platform/messages';
import { openOptionsAt } from '../../platform/options-page';
import { watchStillness } from '../../platform/presence';
import { reasonOf } from '../../platform/reasons';
import { markSafetySeen } from '../../platform/storage';
import { onDemand } from '../on-demand';
import type { Shown } from '../stored';
import { t } from '../text';
import { Asking } from './asking';
import { besidesOf } from './besides';
import { Doing } from './doing';
import { errandOf } from './errand';
import { useHands } from './hands';
import type { Farewell } from './page';
import { forSeat } from './seat';
import { useAppearance, useTelling } from './telling';
import { type Choice, useChoice, usePlayed } from './use-choice';

const Routine = onDemand(async () => (await import('../routine/routine')).Routine);

interface OpenProps {
  readonly open: OpenBreak;
  readonly shown: Shown;
  readonly onFarewell: (farewell: Farewell) => void;
}

/** How the break began, as its page knows. */
type Begun = 'by hand' | 'by itself';

export function Open(props: OpenProps) {
  const choice = useChoice(props.shown, props.open);
  return choice ? <Chosen choice={choice} {...props} /> : null;
}

function Chosen({ open, shown, onFarewell, choice }: OpenProps & { readonly choice: Choice }) {
  const { id } = open;
  const { clock, options, safetySeen } = shown;
  const { tell, attempt, failed } = useTelling();
  const besides = besidesOf(clock, open);
  const [first] = useState(() => sideOfDay(new Date().getDate()));
  const { library, planned, readSolo } = choice;
  const played = usePlayed(shown, choice);
  // A page that was loaded again in the middle of its break plays on.
  const [playing, play] = useState<Recipe | undefined>(
    open.startedAt === null && !open.wanted ? undefined : planned,
  );
  const [begun, setBegun] = useState<Begun>('by hand');
  const [reads, setReads] = useState(false);
  const appearedAt = useAppearance(id);
  const routine = open.origin === 'routine';
  const waits = !playing && !routine && !reads && mayLetGo(clock, open);
  const begin = (recipe: Recipe, how: Begun) => {
    play(recipe);
    setBegun(how);
    hands.begin(how === 'by itself');
    tell({ type: 'started', id, ...(how === 'by itself' ? { still: true } : {}) });
  };
  const start = async (what: 'plan' | 'stand' | 'walk') => {
    begin(what === 'plan' ? planned : await readSolo(what, first), 'by hand');
  };
  const hands = useHands({
    watch: watchStillness,
    since: waits ? appearedAt : undefined,
    onLetGo: () => begin(planned, 'by itself'),
  });
  const begins = appearedAt !== undefined && open.wanted && open.startedAt === null && !routine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a break that is wanted starts once
  useEffect(() => {
    if (begins) begin(planned, 'by hand');
  }, [begins]);
  // Whoever began had the lines before their eyes.
  const saw = open.startedAt !== null && !safetySeen;
  useEffect(() => {
    if (saw) markSafetySeen(Date.now()).catch(console.error);
  }, [saw]);
  const onProgress = useCallback((done: Done[]) => tell({ type: 'progressed', id, done }), [id, tell]);
  const onFinish = useCallback(
    (by: By, done: Done[]) => {
      const seated = options.seat === 'on-feet' && staysSeated(done, library);
      if (seated) onFarewell('seated');
      tell({ type: 'finished', id, by, done, seated });
    },
    [id, tell, options.seat, library, onFarewell],
  );
  const player = {
    ...played,
    onProgress,
    onFinish,
    onReturn: hands.onReturn,
    byItself: begun === 'by itself',
    onHurt: (exercise: string, done: Done[]) => {
      onFarewell('hurt');
      tell({ type: 'hurt', id, exercise });
      onFinish('person', done);
    },
    onTakeBack: () => {
      setReads(true);
      play(undefined);
      tell({ type: 'takenBack', id });
    },
  };
  return (
    <>
      {routine ? (
        <Routine
          id={id}
          first={first}
          safetySeen={safetySeen}
          begun={open.startedAt !== null}
          onSay={tell}
          onClose={() => tell({ type: 'snoozed', id })}
          {...player}
        />
      ) : playing ? (
        <Doing recipe={playing} onRecipe={play} {...player} />
      ) : (
        <Asking
          id={id}
          why={forSeat(options.seat, ...reasonOf(open))}
          errand={errandOf(options, open.askedAt)}
          recipe={planned}
          besides={besides}
          safetySeen={safetySeen}
          options={options}
          onPlay={(what) => attempt(start(what))}
          onSkip={() => {
            onFarewell('skipped');
            tell({ type: 'skipped', id });
          }}
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

/** Still hands are no letting go in a call, before a film, or where nobody was asked aloud. */
function mayLetGo(clock: Clock, { quietly }: OpenBreak): boolean {
  return clock.hold === null && !isWatching(clock) && !quietly;
}

async function setHours(): Promise<void> {
  await say({ type: 'replied', to: 'hours' });
  await openOptionsAt('hours');
}
