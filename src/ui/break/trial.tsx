/** A break to try: one ceiling stretch, which the clock knows nothing of. */
import { useMemo, useState } from 'preact/hooks';
import { OPENER } from '../../exercises/choosing';
import { type Recipe, soloRecipe } from '../../exercises/recipe';
import { type Shown, useStored } from '../stored';
import { t } from '../text';
import { Doing } from './doing';
import { Ended } from './ended';
import { Hurt } from './hurt';
import { useHeeded } from './loud';

interface TrialProps {
  readonly onClose: () => void;
}

const nothing = () => {};
const neverReturns = () => nothing;

export function Trial({ onClose }: TrialProps) {
  const shown = useStored(1);
  return shown ? <Trying options={shown.options} onClose={onClose} /> : null;
}

function Trying({ options, onClose }: TrialProps & { readonly options: Shown['options'] }) {
  const [over, end] = useState<'played' | 'hurt'>();
  const [recipe, play] = useState<Recipe>(() => soloRecipe(OPENER, 'left'));
  const finish = useMemo(() => () => end('played'), []);
  const heeded = useHeeded(options, false);
  if (over === 'hurt') return <Hurt onClose={onClose} />;
  if (over) return <Ended headline={t('end_trial')} more={t('why_try')} onClose={onClose} />;
  return (
    <Doing
      {...heeded}
      recipe={recipe}
      byItself={false}
      otherFor={() => undefined}
      onRecipe={play}
      onProgress={nothing}
      onFinish={finish}
      onHurt={() => end('hurt')}
      onTakeBack={nothing}
      onReturn={neverReturns}
    />
  );
}
