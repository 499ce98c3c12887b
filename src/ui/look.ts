/** Applies the colours, the text size and the motion that the person chose to the document. */
import type { Options } from '../core/options/options';

/** Idempotent. */
export function applyLook({
  theme,
  textPercent,
  motion,
}: Pick<Options, 'theme' | 'textPercent' | 'motion'>): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = theme;
  dataset.motion = motion;
  style.fontSize = textPercent === 100 ? '' : `${textPercent}%`;
}
