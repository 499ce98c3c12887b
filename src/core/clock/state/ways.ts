/** What the ways of asking proved to do in this browser, beyond what the browser says of them. */
import * as v from '../../schema';
import { instant } from '../../values';

export const waysSchema = v.object({
  /** The system does not show notifications that it took: they are not used until one was seen. */
  notificationsUnseen: v.boolean(),
  /** A window that was opened without the focus took it (Chromium on Wayland): windows wait for still hands. */
  windowTookFocus: v.boolean(),
  /** When the browser last failed to open a window; null once one was shown. */
  windowFailedAt: v.nullable(instant),
});
export type Ways = v.InferOutput<typeof waysSchema>;

export const untriedWays: Ways = { notificationsUnseen: false, windowTookFocus: false, windowFailedAt: null };
