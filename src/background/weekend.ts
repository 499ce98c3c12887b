/** The weekend of the region that the browser is for. */
import { localWeek } from '../browser/region';
import { attempt } from './attempt';
import { lastWeekend, rememberWeekend } from './session';

/**
 * The weekend: 1 for Monday to 7 for Sunday. It is found once for each run of the browser and each first language of
 * its pages, because the first formatter of `Intl` is slow in a background that was just started.
 */
export async function readWeekend(): Promise<readonly number[]> {
  const { language } = navigator;
  const last = await lastWeekend();
  if (last?.language === language) return last.weekend;
  const { weekend } = localWeek();
  await attempt('session', rememberWeekend(language, weekend));
  return weekend;
}
