/** All exercises, by area, and how many of them the person gets. */
import { useMemo, useState } from 'preact/hooks';
import { type Area, areas } from '../../core/options/areas';
import type { Options } from '../../core/options/options';
import type { OwnExercise } from '../../core/options/own-exercises';
import { hindrancesOf } from '../../exercises/hindrances';
import { library } from '../../exercises/library';
import { libraryWith } from '../../exercises/own';
import { areaText } from '../area-text';
import { number, t } from '../text';
import { type SaveOption, saveOptions } from './changes';
import { GalleryCard } from './gallery-card';
import { withHidden, withoutHidden, withWish } from './gallery-edits';
import { Findable } from './search';

/** This many exercises are shown at first, because the page goes on below them. */
const FIRST_SHOWN = 6;

interface GalleryProps {
  readonly options: Options;
  readonly own: readonly OwnExercise[];
  readonly onChange: SaveOption;
  readonly onTry: (exerciseId: string) => void;
}

export function Gallery({ options, own, onChange, onTry }: GalleryProps) {
  const [area, setArea] = useState<Area>();
  const [showsAll, setShowsAll] = useState(false);
  const exercises = useMemo(() => libraryWith(own), [own]);
  const fitting = exercises.filter(({ areas: its }) => area === undefined || its.includes(area));
  const shown = showsAll || area !== undefined ? fitting : fitting.slice(0, FIRST_SHOWN);
  const count = fitting.filter(
    (exercise) => !options.hidden.includes(exercise.id) && hindrancesOf(exercise, options).length === 0,
  ).length;
  const builtIn = fitting.filter(({ words }) => words === undefined).map(({ id }) => id);
  const hidden = builtIn.filter((id) => options.hidden.includes(id));
  return (
    <Findable words={t('option_hidden_words')}>
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
        <p class="gallery-acts">
          <button
            type="button"
            disabled={hidden.length === builtIn.length}
            onClick={() => onChange('hidden', withHidden(options.hidden, builtIn))}
          >
            {t('gallery_hide_all')}
          </button>{' '}
          <button
            type="button"
            disabled={hidden.length === 0}
            onClick={() => onChange('hidden', withoutHidden(options.hidden, builtIn))}
          >
            {t('gallery_show_all')}
          </button>
        </p>
        <AllHidden hidden={options.hidden} own={own} />
        <ul class="exercises">
          {shown.map((exercise) => (
            <GalleryCard
              key={exercise.id}
              exercise={exercise}
              options={options}
              onWish={(wish) => saveOptions(withWish(exercise.id, wish, options), onChange)}
              onTry={() => onTry(exercise.id)}
            />
          ))}
        </ul>
        {shown.length < fitting.length && (
          <p>
            <button type="button" onClick={() => setShowsAll(true)}>
              {t('gallery_more', number(fitting.length - shown.length))}
            </button>
          </p>
        )}
      </div>
    </Findable>
  );
}

interface AllHiddenProps {
  readonly hidden: Options['hidden'];
  readonly own: readonly OwnExercise[];
}

/**
 * Says what breaks are made of once every exercise of Flexor is hidden. The element always exists, because only a change
 * inside it is read out.
 */
function AllHidden({ hidden, own }: AllHiddenProps) {
  const all = library.every(({ id }) => hidden.includes(id));
  const left = own.filter(({ id }) => !hidden.includes(id));
  return (
    <p class="note" aria-live="polite">
      {all && t(left.length > 0 ? 'gallery_all_hidden_own' : 'gallery_all_hidden')}
    </p>
  );
}
