/** A break to try: one ceiling stretch, which the clock knows nothing of. */
import { useMemo, useState } from 'preact/hooks';
import { OPENER } from '../../exercises/choosing';
import { soloRecipe } from '../../exercises/recipe';
import { t } from '../text';
import { Doing } from './doing';
import { Ended } from './ended';

const nothing = () => {};
const neverReturns = () => nothing;

export function Trial({ onClose }: { readonly onClose: () => void }) {
  const [over, setOver] = useState(false);
  const recipe = useMemo(() => soloRecipe(OPENER, 'left'), []);
  const finish = useMemo(() => () => setOver(true), []);
  if (over) return <Ended headline={t('end_trial')} more={t('why_try')} onClose={onClose} />;
  return <Doing recipe={recipe} onProgress={nothing} onFinish={finish} onReturn={neverReturns} />;
}
