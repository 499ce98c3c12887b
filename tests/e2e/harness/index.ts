/** Controls Flexor in real browsers. The class `Flexor` has all operations. */
export { type BrowserName, browserNames, builtExtension } from './driver';
export { Flexor, type LaunchOptions } from './flexor';
export type { PageHandle } from './page';
export { until } from './wait';

import { Flexor } from './flexor';

/** Starts a browser with Flexor on its own virtual display. Call `quit` at the end. */
export const launch = Flexor.launch;
