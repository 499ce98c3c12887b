/** Drives Flexor in the real browsers; see `Flexor` for what can be done. */
export { type BrowserName, browserNames } from './driver';
export { Flexor, type LaunchOptions } from './flexor';
export type { PageHandle } from './page';
export { until } from './wait';

import { Flexor } from './flexor';

/** Starts a browser with Flexor on a display of its own. End it with `quit`. */
export const launch = Flexor.launch;
