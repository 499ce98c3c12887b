/** All exercises, by area. */
import { useMemo, useState } from 'preact/hooks';
import { type Area, areas } from '../../../core/options/areas';
import type { Options } from '../../../core/options/options';
import type { OwnExercise } from '../../../core/options/own-exercises';
import { libraryWith } from '../../../exercises/own';
import { areaText } from '../../area-text';
import { number, t } from '../../text';
import type { SaveOption } from '../change';
import { hindranceText } from './because';
import { GalleryCard } from './gallery-card';
import { wishFor, withWish } from './gallery-edits';

/** This many are shown at first, because the page goes on below them. */
const FIRST = 6;

export interface GalleryProps {
  readonly options: Options;
  readonly own: readonly OwnExercise[];
  readonly onChange: SaveOption;
  readonly onTry: (exerciseId: string) => void;
}

export function Gallery({ options, own, onChange, onTry }: GalleryProps) {
  const [area, setArea] = useState<Area>();
  const [all, showAll] = useState(false);
  const library = useMemo(() => libraryWith(own), [own]);
  const fitting = library.filter(({ areas: its }) => area === undefined || its.includes(area));
  const shown = all || area !== undefined ? fitting : fitting.slice(0, FIRST);
  const count = fitting.filter(
    (exercise) => !options.hidden.includes(exercise.id) && !hindranceText(exercise, options),
  ).length;
  const wish = (id: string, chosen: Parameters<typeof withWish>[1]) => {
    const { hidden, liked, disliked } = withWish(id, chosen, options);
    if (hidden) onChange('hidden', hidden);
    if (liked) onChange('liked', liked);
    if (disliked) onChange('disliked', disliked);
  };
  return (
    <div class="gallery">
      <div class="field">
        <label for="area">{t('gallery_area')}</label>
        <span class="control">
          <select
            id="area"
            value={area ?? ''}
            onChange={({ currentTarget }) => setArea(areas.find((each) => each === currentTarget.value))}
          >
            <option value="">{t('gallery_all')}</option>
            {areas.map((each) => (
              <option key={each} value={each}>
                {areaText(each)}
              </option>
            ))}
          </select>
        </span>
        <p class="small quiet" aria-live="polite">
          {t('gallery_count', number(count))}
        </p>
      </div>
      <ul class="exercises">
        {shown.map((exercise) => (
          <GalleryCard
            key={exercise.id}
            exercise={exercise}
            wish={wishFor(exercise.id, options)}
            because={hindranceText(exercise, options)}
            onWish={(chosen) => wish(exercise.id, chosen)}
            onTry={() => onTry(exercise.id)}
          />
        ))}
      </ul>
      {shown.length < fitting.length && (
        <p>
          <button type="button" onClick={() => showAll(true)}>
            {t('gallery_more', number(fitting.length))}
          </button>
        </p>
      )}
    </div>
  );
}
