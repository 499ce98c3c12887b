import { planAt, ROUTINE_DAYS, type RoutinePlan } from '../../exercises/routine/plan';
import { currentZone, useStored } from '../stored';

/** The routine as the journal of the last season has it, kept up to date; undefined until first read. */
export function usePlan(): RoutinePlan | undefined {
  const shown = useStored(ROUTINE_DAYS);
  return shown && planAt(shown, Date.now(), currentZone());
}
