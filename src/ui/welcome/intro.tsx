/** What Flexor does: three lines, and a figure that does an exercise. */
import { useState } from 'preact/hooks';
import { OPENER } from '../../exercises/choosing/roles';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { ExercisePreview } from '../figure/exercise-preview';
import { useReducedMotion } from '../figure/figure';
import { t } from '../text';

const lines = ['welcome_does_sits', 'welcome_does_asks', 'welcome_does_shows'] as const;

export function Intro({ onSkip }: { readonly onSkip: () => void }) {
  const [moves, setMoves] = useState(true);
  const reduced = useReducedMotion();
  return (
    <header class="welcome">
      <div>
        <h1>{t('welcome_title')}</h1>
        <ul class="does">
          {lines.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
        <button type="button" onClick={onSkip}>
          {t('welcome_skip')}
        </button>
      </div>
      <div class="welcome-figure">
        <ExercisePreview exercise={withShowing(exerciseOf(OPENER))} moves={moves} />
        {!reduced && (
          <button type="button" class="plain small" onClick={() => setMoves(!moves)}>
            {t(moves ? 'welcome_still' : 'welcome_move')}
          </button>
        )}
      </div>
    </header>
  );
}
