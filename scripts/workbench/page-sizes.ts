/**
 * The size in which each page opens, in CSS pixels. The popup and the break window have sizes of their own. The other
 * pages open in a tab.
 */
import type { Page } from './state';

export const pageSizes: Readonly<Record<Page, { readonly width: number; readonly height: number }>> = {
  popup: { width: 384, height: 600 },
  break: { width: 540, height: 660 },
  options: { width: 1100, height: 800 },
  history: { width: 1100, height: 800 },
  // What a laptop of 1366 × 768 px leaves for a page.
  welcome: { width: 1366, height: 640 },
};
