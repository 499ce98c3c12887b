/** The same days in both browsers: one file for each, so that they run side by side. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserName, type Flexor, launch } from '../harness';
import { asking } from './asking';
import { mainJob } from './main-job';
import { pages } from './pages';

export function inBrowser(name: BrowserName): void {
  describe(name, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await launch(name);
    });
    afterAll(async () => {
      await flexor?.quit();
    });
    mainJob(name, () => flexor);
    pages(name, () => flexor);
    asking(name, () => flexor);
  });
}
