import { planAt, ROUTINE_DAYS, type RoutinePlan } from '../../exercises/routine/plan';
import { currentZone, useStored } from '../stored';

/** The plan of the routine by the journal of the last season, kept up to date; undefined until the first read. */
export function usePlan(): RoutinePlan | undefined {
  const shown = useStored(ROUTINE_DAYS);
  return shown && planAt(shown, Date.now(), currentZone());
}
