/** Puts frame after frame into a drawing, without rendering it anew. */
import { shapesOf } from '../../exercises/figure/drawing/drawing';
import type { Frame } from '../../exercises/figure/drawing/frame';
import { looksOf } from '../../exercises/figure/drawing/looks';
import type { Box } from '../../exercises/figure/drawing/stage';
import {
  figureNameOf,
  floorOffsetOf,
  isTurning,
  mirrorOpacityOf,
  mirrorTransformOf,
  opacityOf,
  sideLetterOf,
  sideTransformOf,
  transformOf,
} from './frame-attributes';

/** Returns a function that puts frames into a drawing of the same exercise. It changes only what differs. */
export function painterOf(root: SVGSVGElement, box: Box): (frame: Frame) => void {
  const looks = looksOf[figureNameOf(root.dataset.figure)];
  const person = root.querySelector('.figure-person');
  const mirrorImage = root.querySelector('.figure-mirror-image');
  const [turn, fade] = [writerOf(person, 'transform'), writerOf(person, 'opacity')];
  const [turnImage, fadeImage] = [writerOf(mirrorImage, 'transform'), writerOf(mirrorImage, 'opacity')];
  const show = writerOf(mirrorImage, 'href');
  const source = `#${person?.querySelector('g')?.id ?? ''}`;
  const pass = writerOf(root.querySelector('.figure-marks'), 'stroke-dashoffset');
  const pulses = [...root.querySelectorAll('.figure-glow')].map((glow) => writerOf(glow, 'opacity'));
  const paths = [...root.querySelectorAll('[data-shape]')].map((path) => ({
    index: Number(path.getAttribute('data-shape')),
    draw: writerOf(path, 'd'),
    move: writerOf(path, 'transform'),
  }));
  const clips = [...root.querySelectorAll('[data-clip]')].map((path) => ({
    index: Number(path.getAttribute('data-clip')),
    draw: writerOf(path, 'd'),
  }));
  const mark = root.querySelector('.figure-side');
  const markAt = writerOf(mark, 'transform');
  const letter = mark?.querySelector('text');
  return (frame) => {
    root.classList.toggle('figure-quiet', !frame.glowing);
    turn(transformOf(frame));
    fade(opacityOf(frame));
    show(isTurning(frame) ? source : '');
    if (isTurning(frame)) {
      turnImage(mirrorTransformOf(frame));
      fadeImage(mirrorOpacityOf(frame));
    }
    pass(floorOffsetOf(frame));
    markAt(sideTransformOf(frame, box));
    const side = sideLetterOf(frame);
    if (letter && letter.textContent !== side) letter.textContent = side;
    for (const pulse of pulses) pulse(isTurning(frame) ? '0' : frame.strength.toFixed(2));
    const shapes = shapesOf(frame, looks);
    for (const { index, draw } of clips) draw(shapes[index]?.clip ?? '');
    for (const { index, draw, move } of paths) {
      const shape = shapes[index];
      if (shape?.transform) move(shape.transform);
      if (shape) draw(shape.d);
    }
  };
}

/** Returns a function that sets an attribute only if its value changes: the browser redraws whatever is set. */
function writerOf(element: Element | null, name: string): (value: string) => void {
  let last = element?.getAttribute(name);
  return (value) => {
    if (value === last) return;
    last = value;
    element?.setAttribute(name, value);
  };
}
