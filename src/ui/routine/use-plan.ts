import { type Plan, planAt, ROUTINE_DAYS } from '../../exercises/routine/plan';
import { useStored, zoneNow } from '../stored';

/** The routine as the journal of the last season has it, kept up to date; undefined until first read. */
export function usePlan(): Plan | undefined {
  const shown = useStored(ROUTINE_DAYS);
  return shown && planAt(shown, Date.now(), zoneNow());
}
