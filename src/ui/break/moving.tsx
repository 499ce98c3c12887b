/** The figure of what is being done, in time with it. */
import { useMemo } from 'preact/hooks';
import type { Item } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { t } from '../text';
import type { Playback } from './playback';

export function Moving({ item, playback }: { readonly item: Item; readonly playback: Playback }) {
  const { elapsed } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const label = t('figure_label', exerciseText(item.exercise, 'name'));
  return (
    <div class="stage">
      <Figure key={item.id} exercise={item.exercise} score={item.score} timeOf={timeOf} label={label} />
    </div>
  );
}
