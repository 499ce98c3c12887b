/** One exercise of the gallery: its picture, how often it comes, and the reason if it does not come. */
import { useState } from 'preact/hooks';
import type { Exercise } from '../../../exercises/exercise';
import { withShowing } from '../../../exercises/showing';
import { exerciseText } from '../../exercise-text';
import { ExercisePreview } from '../../figure/exercise-preview';
import { type MessageKey, t } from '../../text';
import { type Wish, wishes } from './gallery-edits';

interface GalleryCardProps {
  readonly exercise: Exercise;
  readonly wish: Wish;
  readonly because: string | undefined;
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
  const away = because !== undefined || wish === 'never';
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
      {because && <p class="small quiet">{because}</p>}
      <div class="exercise-acts">
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
        </select>{' '}
        <button type="button" aria-label={t('gallery_try_name', name)} onClick={onTry}>
          {t('gallery_try')}
        </button>
      </div>
    </li>
  );
}
