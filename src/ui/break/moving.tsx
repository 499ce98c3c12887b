/** The figure of the current exercise, in time with the playback. */
import { useMemo } from 'preact/hooks';
import type { Item } from '../../exercises/player/recipe';
import { exerciseText } from '../exercise-text';
import { Figure } from '../figure/figure';
import { PreviewTime } from '../figure/preview-time';
import { t } from '../text';
import type { Playback } from './playback';

interface MovingProps {
  readonly item: Item;
  readonly playback: Playback;
  /** Whether the figure may come to rest (`FigureAnimation`); while an exercise plays, it never rests. */
  readonly shows: boolean;
}

export function MovingFigure({ item, playback, shows }: MovingProps) {
  const { elapsed } = playback;
  const timeOf = useMemo(() => () => elapsed() - item.startMs, [elapsed, item]);
  const showing = useMemo(() => (shows ? new PreviewTime(performance.now()) : undefined), [shows]);
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
