/** A trial break: one exercise, which the clock does not count. */
import { useMemo, useState } from 'preact/hooks';
import { OPENER } from '../../exercises/choosing/roles';
import type { Exercise } from '../../exercises/exercise';
import { exerciseOf } from '../../exercises/library';
import { libraryWith } from '../../exercises/own';
import { type Course, fromStart } from '../../exercises/player/course';
import { soloRecipe } from '../../exercises/player/recipe';
import { withShowing } from '../../exercises/showing';
import { type Shown, useStored } from '../stored';
import { t } from '../text';
import { mayOfferSpeech, useAudio } from './audio';
import { Doing } from './doing';
import { Ended } from './ended';
import { Hurt } from './hurt';
import { saveHidden } from './page-actions';
import { useScreenOn } from './use-window';

interface TrialProps {
  /** An exercise of the library or the person's own; the opener if there is none with this id. */
  readonly exerciseId: string;
  readonly onClose: () => void;
}

const nothing = () => {};
const neverReturns = () => nothing;

export function Trial({ exerciseId, onClose }: TrialProps) {
  const shown = useStored(1);
  if (!shown) return null;
  return <Trying exercise={exerciseFor(exerciseId, shown.own)} shown={shown} onClose={onClose} />;
}

function exerciseFor(id: string, own: Shown['own']): Exercise {
  return libraryWith(own).find((one) => one.id === id) ?? exerciseOf(OPENER);
}

interface TryingProps extends Pick<TrialProps, 'onClose'> {
  readonly exercise: Exercise;
  readonly shown: Shown;
}

function Trying({ exercise, shown, onClose }: TryingProps) {
  const { options } = shown;
  const [over, end] = useState<'played' | 'hurt'>();
  const [course, play] = useState<Course>(() => fromStart(soloRecipe(withShowing(exercise), 'left')));
  const finish = useMemo(() => () => end('played'), []);
  const audio = useAudio({ options, plays: !over, onCall: false, mayOffer: mayOfferSpeech(shown) });
  const onWalked = useScreenOn(!over);
  const onHide = (id: string, hides: boolean) => saveHidden(id, hides, options).catch(console.error);
  if (over === 'hurt') {
    const hidden = options.hidden.includes(exercise.id);
    const during = { exercise, hidden, onHide: (hides: boolean) => onHide(exercise.id, hides) };
    const wayBack = { onBack: () => end(undefined), onLeave: nothing };
    return <Hurt noted={false} during={during} wayBack={wayBack} onClose={onClose} />;
  }
  if (over) return <Ended headline={t('end_trial')} more={t('why_try')} onClose={onClose} />;
  return (
    <Doing
      seat={options.seat}
      limits={options.limits}
      audio={audio}
      course={course}
      byItself={false}
      otherFor={() => undefined}
      itemOf={(id) => soloRecipe(withShowing(exerciseOf(id)), 'left')[0]}
      onRecipe={(recipe) => play({ ...course, recipe })}
      onHide={onHide}
      onProgress={nothing}
      onLeft={nothing}
      onFinish={finish}
      onHurt={(_id, _done, fromMs) => {
        play({ ...course, fromMs });
        end('hurt');
      }}
      onTakeBack={nothing}
      onReturn={neverReturns}
      onWalked={onWalked}
    />
  );
}
