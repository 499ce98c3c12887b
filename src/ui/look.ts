/** Applies the colours, the text size, the motion and the figure that the person chose to the document. */
import type { Options } from '../core/options/options';

/** Idempotent. */
export function applyLook({
  theme,
  textPercent,
  motion,
  figure,
}: Pick<Options, 'theme' | 'textPercent' | 'motion' | 'figure'>): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = theme;
  dataset.motion = motion;
  dataset.figure = figure;
  style.fontSize = textPercent === 100 ? '' : `${textPercent}%`;
}
