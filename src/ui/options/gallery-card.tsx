/** One exercise of the gallery: its picture, how often it is shown, and the reasons if it is not. */
import { useState } from 'preact/hooks';
import type { Options, Seat } from '../../core/options/options';
import type { Exercise } from '../../exercises/exercise';
import { type Hindrance, hindrancesOf } from '../../exercises/hindrances';
import { withShowing } from '../../exercises/showing';
import { exerciseText } from '../exercise-text';
import { ExercisePreview } from '../figure/exercise-preview';
import { type MessageKey, t } from '../text';
import { type Wish, wishes, wishFor } from './gallery-edits';
import { equipmentKeys } from './place';
import { limitKeys, seatKeys } from './you';

interface GalleryCardProps {
  readonly exercise: Exercise;
  readonly options: Options;
  readonly onWish: (wish: Wish) => void;
  readonly onTry: () => void;
}

const wishKeys: Readonly<Record<Wish, MessageKey>> = {
  often: 'gallery_often',
  usual: 'gallery_usual',
  rarely: 'gallery_rarely',
  never: 'gallery_never',
};

export function GalleryCard({ exercise, options, onWish, onTry }: GalleryCardProps) {
  // The figure moves while the pointer or the focus is on the card.
  const [isActive, setActive] = useState(false);
  const wish = wishFor(exercise.id, options);
  const reasons = hindrancesOf(exercise, options).map((hindrance) => reasonText(hindrance, options.seat));
  const name = exerciseText(exercise, 'name');
  const isHidden = reasons.length > 0 || wish === 'never';
  return (
    <li
      class={isHidden ? 'exercise exercise-hidden' : 'exercise'}
      onPointerEnter={() => setActive(true)}
      onPointerLeave={() => setActive(false)}
      onFocusIn={() => setActive(true)}
      onFocusOut={() => setActive(false)}
    >
      <ExercisePreview exercise={withShowing(exercise)} moves={isActive} />
      <h3>{name}</h3>
      <div class="exercise-notes small quiet">
        {exercise.use === 'routine' && reasons.length === 0 && <p>{t('gallery_routine')}</p>}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <div class="exercise-acts">
        {/* While another option hides the exercise, how often to show it has no effect. */}
        {reasons.length === 0 && (
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
                {t(wishKeys[each])}
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

/** Why an option hides an exercise, in one sentence. */
function reasonText(hindrance: Hindrance, seat: Seat): string {
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
