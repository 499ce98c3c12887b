/** What differs between two frames of a drawing, as the values of SVG attributes. */
import { clamp } from '../../core/clamp';
import type { Frame } from '../../exercises/figure/drawing/frame';
import type { FigureName } from '../../exercises/figure/drawing/looks';
import { sideMarkOf } from '../../exercises/figure/drawing/side-mark';
import type { Box } from '../../exercises/figure/drawing/stage';
import { t } from '../text';

/**
 * Whether the figure is changing its side: it fades into its mirror image. `facing` is ±1 but for rounding otherwise.
 */
export function isTurning({ facing }: Frame): boolean {
  return Math.abs(facing) < 0.999;
}

/** The `transform` of the figure. */
export function transformOf({ facing }: Frame): string {
  return facing < 0 ? 'scale(-1 1)' : 'scale(1 1)';
}

/** The `transform` of the mirror image. */
export function mirrorTransformOf({ facing }: Frame): string {
  return facing < 0 ? 'scale(1 1)' : 'scale(-1 1)';
}

/** The opacity in the middle of a turn, when the figure and its mirror image are equally strong. */
const HALFWAY_OPACITY = 0.65;

/** The opacity of the figure, with three decimals. */
export function opacityOf({ facing }: Frame): string {
  return (HALFWAY_OPACITY + (1 - HALFWAY_OPACITY) * Math.abs(facing)).toFixed(3);
}

/** The opacity of the mirror image, with three decimals. It is 0 unless the figure is turning. */
export function mirrorOpacityOf({ facing }: Frame): string {
  return (HALFWAY_OPACITY * (1 - Math.abs(facing))).toFixed(3);
}

/** The distance between two dashes of the floor, in units: a dash and a gap of the style sheet. */
const DASH_DISTANCE = 30;

/** The `stroke-dashoffset` of the floor, which passes below a figure that walks. */
export function floorOffsetOf(frame: Frame): string {
  const scroll = 'scroll' in frame ? (frame.scroll ?? 0) : 0;
  return (scroll % DASH_DISTANCE).toFixed(2);
}

/** The letter of the worked side; empty if there is none. */
export function sideLetterOf(frame: Frame): string {
  const side = sideMarkOf(frame)?.side;
  if (side === undefined) return '';
  return side === 'left' ? t('figure_l') : t('figure_r');
}

/** The least distance of the letter from the left and right edge of the picture, in units. */
const LETTER_MARGIN = 5;

/** The `transform` of the letter. Where there is none, its mark has no size. */
export function sideTransformOf(frame: Frame, { left, width }: Box): string {
  const mark = sideMarkOf(frame);
  if (!mark || isTurning(frame)) return 'scale(0)';
  const x = frame.mirrored ? -mark.at.x : mark.at.x;
  const inside = clamp(x, left + LETTER_MARGIN, left + width - LETTER_MARGIN);
  return `translate(${inside.toFixed(2)} ${(-mark.at.y).toFixed(2)})`;
}

/** The figure with a name, or the usual one if there is none with it. */
export function figureNameOf(name: string | undefined): FigureName {
  return name === 'bun' || name === 'gray' ? name : 'short';
}
