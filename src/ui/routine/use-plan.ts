import { planAt, ROUTINE_DAYS, type RoutinePlan } from '../../exercises/routine/plan';
import { currentZone, useStored } from '../stored';

/**
 * The plan of the routine by the journal of the last season, kept up to date; undefined until the first read, and as
 * long as it is not `wanted`.
 */
export function usePlan(wanted = true): RoutinePlan | undefined {
  const shown = useStored(wanted ? ROUTINE_DAYS : undefined);
  return shown && planAt(shown, Date.now(), currentZone());
}
