/** All exercises, by area: how often each is shown, and the reason if it is not. */
import { useMemo, useState } from 'preact/hooks';
import { type Area, areas } from '../../core/options/areas';
import type { Options } from '../../core/options/options';
import type { OwnExercise } from '../../core/options/own-exercises';
import type { Exercise } from '../../exercises/exercise';
import { type Hindrance, hindrancesOf } from '../../exercises/hindrances';
import { library } from '../../exercises/library';
import { libraryWith } from '../../exercises/own';
import { withShowing } from '../../exercises/showing';
import { areaText } from '../area-text';
import { exerciseText } from '../exercise-text';
import { ExercisePreview } from '../figure/exercise-preview';
import { type MessageKey, number, t } from '../text';
import type { SaveOption } from './changes';
import { type Wish, wishes, wishFor, withHidden, withoutHidden, withWish } from './gallery-edits';
import { Findable } from './search';
import { equipmentKeys, limitKeys, seatKeys } from './you';

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
  const exercises = useMemo(() => libraryWith(own), [own]);
  const fitting = exercises.filter(({ areas: its }) => area === undefined || its.includes(area));
  const shown = all || area !== undefined ? fitting : fitting.slice(0, FIRST);
  const count = fitting.filter(
    (exercise) => !options.hidden.includes(exercise.id) && hindranceTexts(exercise, options).length === 0,
  ).length;
  const wish = (id: string, chosen: Parameters<typeof withWish>[1]) => {
    const { hidden, liked, disliked } = withWish(id, chosen, options);
    if (hidden) onChange('hidden', hidden);
    if (liked) onChange('liked', liked);
    if (disliked) onChange('disliked', disliked);
  };
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
              wish={wishFor(exercise.id, options)}
              because={hindranceTexts(exercise, options)}
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
    </Findable>
  );
}

interface AllHiddenProps {
  readonly hidden: Options['hidden'];
  readonly own: readonly OwnExercise[];
}

/** Tells what breaks are made of once every exercise of Flexor is hidden. The element is read out when it is filled. */
function AllHidden({ hidden, own }: AllHiddenProps) {
  const all = library.every(({ id }) => hidden.includes(id));
  const left = own.filter(({ id }) => !hidden.includes(id));
  return (
    <p class="note" aria-live="polite">
      {all && t(left.length > 0 ? 'gallery_all_hidden_own' : 'gallery_all_hidden')}
    </p>
  );
}

interface GalleryCardProps {
  readonly exercise: Exercise;
  readonly wish: Wish;
  /** The reasons why it is hidden; empty if it is not. */
  readonly because: readonly string[];
  readonly onWish: (wish: Wish) => void;
  readonly onTry: () => void;
}

const keys: Readonly<Record<Wish, MessageKey>> = {
  often: 'gallery_often',
  usual: 'gallery_usual',
  rarely: 'gallery_rarely',
  never: 'gallery_never',
};

export function GalleryCard({ exercise, wish, because, onWish, onTry }: GalleryCardProps) {
  const [pointed, setPointed] = useState(false);
  const name = exerciseText(exercise, 'name');
  const away = because.length > 0 || wish === 'never';
  return (
    <li
      class={away ? 'exercise exercise-away' : 'exercise'}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={() => setPointed(true)}
      onFocusOut={() => setPointed(false)}
    >
      <ExercisePreview exercise={withShowing(exercise)} moves={pointed} />
      <h3>{name}</h3>
      <div class="exercise-notes small quiet">
        {exercise.use === 'routine' && <p>{t('gallery_routine')}</p>}
        {because.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <div class="exercise-acts">
        {/* How often to show it means nothing while it is not shown for another reason. */}
        {because.length === 0 && (
          <select
            aria-label={t('gallery_comes', name)}
            value={wish}
            onChange={({ currentTarget }) => {
              const chosen = wishes.find((each) => each === currentTarget.value);
              if (chosen) onWish(chosen);
            }}
          >
            {wishes.map((each) => (
              <option key={each} value={each}>
                {t(keys[each])}
              </option>
            ))}
          </select>
        )}{' '}
        <button type="button" aria-label={t('gallery_try_name', name)} onClick={onTry}>
          {t('gallery_try')}
        </button>
      </div>
    </li>
  );
}

function sentenceOf(hindrance: Hindrance, { seat }: Pick<Options, 'seat'>): string {
  switch (hindrance.kind) {
    case 'limit':
      return t('gallery_limit', t(limitKeys[hindrance.limit][0]));
    case 'need':
      return t('gallery_need', t(equipmentKeys[hindrance.need]));
    case 'floor':
      return t('gallery_floor');
    case 'seat':
      return t('gallery_limit', t(seatKeys[seat]));
    case 'discreet':
      return t('gallery_discreet');
  }
}

/** Why an exercise is hidden, one sentence for each reason. */
function hindranceTexts(exercise: Exercise, options: Options): readonly string[] {
  return hindrancesOf(exercise, options).map((hindrance) => sentenceOf(hindrance, options));
}
