/** The page of a break: one component for each phase. */
import { RawWords } from '../failure';
import { RoutineEnded } from '../routine/ended';
import { RoutineList } from '../routine/list';
import { t } from '../text';
import { Asking } from './asking';
import type { BreakPhase } from './break-phase';
import { Doing } from './doing';
import { Hurt } from './hurt';
import { Lived, ReadingQuestion, StayedSeated, StillUp } from './over';
import { Skipped } from './skipped';
import { useBreakPage } from './use-break-page';

export function BreakPage({ id }: { readonly id: string }) {
  const { state, failure, onFailureRead } = useBreakPage(id);
  return (
    <>
      {failure && state.phase !== 'loading' && (
        <div class="failure" role="alert">
          <div>
            <p>{t('end_failed')}</p>
            <RawWords words={[failure.raw]} />
          </div>
          <button type="button" class="plain" onClick={onFailureRead}>
            {t('first_ok')}
          </button>
        </div>
      )}
      <Phase {...state} />
    </>
  );
}

function Phase(state: BreakPhase) {
  switch (state.phase) {
    case 'loading':
      return null;
    case 'asking':
      return <Asking {...state} />;
    case 'choosing a routine':
      return <RoutineList {...state} />;
    case 'doing':
      return <Doing {...state} />;
    case 'skipped':
      return <Skipped {...state} />;
    case 'hurt':
      return <Hurt {...state} />;
    case 'seated':
      return <StayedSeated {...state} />;
    case 'up or reading':
      return <ReadingQuestion {...state} />;
    case 'still up':
      return <StillUp {...state} />;
    case 'ended':
      return <Lived {...state} />;
    case 'routine ended':
      return <RoutineEnded {...state} />;
  }
}
