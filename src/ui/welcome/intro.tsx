/** What Flexor does, in three sentences, with a figure that does an exercise. */
import { useState } from 'preact/hooks';
import { OPENER } from '../../exercises/choosing/roles';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { ExercisePreview } from '../figure/exercise-preview';
import { useReducedMotion } from '../figure/figure';
import { sentencesText, t } from '../text';

export function Intro() {
  const [moves, setMoves] = useState(true);
  const reduced = useReducedMotion();
  return (
    <div class="welcome-intro">
      <div class="welcome-words">
        <p class="lead">{t('welcome_does')}</p>
        <p>{sentencesText(t('welcome_epler'), t('options_not_endorsed'))}</p>
        <p class="small quiet">{t('options_privacy')}</p>
      </div>
      <div class="welcome-figure">
        <ExercisePreview exercise={withShowing(exerciseOf(OPENER))} moves={moves} />
        <p class="small quiet">{t('figure_glow')}</p>
        {!reduced && (
          <button type="button" class="plain small" onClick={() => setMoves(!moves)}>
            {t(moves ? 'welcome_still' : 'welcome_move')}
          </button>
        )}
      </div>
    </div>
  );
}
