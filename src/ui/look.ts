/** Gives the document the colours, the size of text and the motion that the person chose. */
import type { Options } from '../core/options/options';

/** Doing it twice changes nothing. */
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
