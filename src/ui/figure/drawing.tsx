/** One frame of the figure as SVG, and a painter that puts later frames into it. */
import { Fragment, type RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { shapesOf } from '../../exercises/figure/drawing/drawing';
import type { BodyFrame, Frame } from '../../exercises/figure/drawing/frame';
import { type FigureName, looksOf } from '../../exercises/figure/drawing/looks';
import type { Shape } from '../../exercises/figure/drawing/shape';
import { sideMarkOf } from '../../exercises/figure/drawing/side-mark';
import type { Box } from '../../exercises/figure/drawing/stage';
import { t } from '../text';
import './figure.css';

/** Returns a function that puts frames into a drawing of the same exercise. It changes only what differs. */
export function painterOf(root: SVGSVGElement, box: Box): (frame: Frame) => void {
  const looks = looksOf[nameOf(root.dataset.figure)];
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
    turn(facing(frame, 1));
    fade(opacity(frame));
    show(isTurning(frame) ? source : '');
    if (isTurning(frame)) {
      turnImage(facing(frame, -1));
      fadeImage(imageOpacity(frame));
    }
    pass(scroll(frame));
    markAt(placeOfMark(frame, box));
    const side = letterOf(frame);
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

/** While the side changes, the figure fades into its mirror image. At the middle of the way both are equally strong. */
const MIDDLE = 0.65;

function isTurning({ facing: direction }: Frame): boolean {
  return Math.abs(direction) < 0.999;
}

/** The direction of the figure (`way` is 1), or of its mirror image (−1). */
function facing({ facing: direction }: Frame, way: 1 | -1): string {
  return `scale(${direction < 0 ? -way : way} 1)`;
}

function opacity({ facing: direction }: Frame): string {
  return (MIDDLE + (1 - MIDDLE) * Math.abs(direction)).toFixed(3);
}

function imageOpacity({ facing: direction }: Frame): string {
  return (MIDDLE * (1 - Math.abs(direction))).toFixed(3);
}

/** The distance between two marks on the floor, in units: a dash and a gap of the style sheet. */
const MARKS = 30;

function scroll(frame: Frame): string {
  return ((('scroll' in frame ? frame.scroll : null) ?? 0) % MARKS).toFixed(2);
}

interface DrawingProps {
  readonly frame: Frame;
  /** Empty where the picture only repeats a text. */
  readonly label: string;
  readonly root?: RefObject<SVGSVGElement | null>;
  readonly box: Box;
  /** Whether to cut off what is outside of the box. */
  readonly cut?: boolean;
  /** Another figure than the chosen one. */
  readonly figure?: FigureName;
}

/** The name of the figure that the person chose (`look.ts`), or another one. */
function nameOf(name = document.documentElement.dataset.figure): FigureName {
  return name === 'bun' || name === 'gray' ? name : 'short';
}

/** Whether parts of the picture are larger than any box: the sleeves of a close-up, and a wall. */
function leavesBox(frame: Frame): boolean {
  return !('skeleton' in frame) || frame.props.some(({ kind }) => kind === 'wall');
}

function classOf(frame: Frame, cut = false): string {
  const isHands = frame.view === 'hands' || frame.view === 'wrist';
  return [
    'figure',
    !frame.glowing && 'figure-quiet',
    (cut || leavesBox(frame)) && 'figure-close',
    isHands && 'figure-hands',
  ]
    .filter(Boolean)
    .join(' ');
}

export function Drawing({ frame, label, root, box, cut, figure }: DrawingProps) {
  const name = nameOf(figure);
  const id = useId();
  return (
    <svg
      ref={root ?? null}
      data-figure={name}
      class={classOf(frame, cut)}
      viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === '' ? true : undefined}
    >
      {'skeleton' in frame && <Scene frame={frame} box={box} />}
      <g class="figure-person" transform={facing(frame, 1)} opacity={opacity(frame)}>
        <g id={id}>
          {groupsOf(shapesOf(frame, looksOf[name])).map(([group, first]) =>
            pathsOf(group, first, `${id}-${first}`),
          )}
        </g>
      </g>
      <use class="figure-mirror-image" opacity="0" />
      <Mark frame={frame} box={box} />
    </svg>
  );
}

/** The letter of the worked side. It is not mirrored, and is hidden while the side changes. */
function Mark({ frame, box }: Pick<DrawingProps, 'frame' | 'box'>) {
  return (
    <g class="figure-side" transform={placeOfMark(frame, box)}>
      <circle r="4" />
      <text y="2.1">{letterOf(frame)}</text>
    </g>
  );
}

function letterOf(frame: Frame): string {
  const side = sideMarkOf(frame)?.side;
  if (side === undefined) return '';
  return side === 'left' ? t('figure_l') : t('figure_r');
}

/** The room that a letter needs to each side, in units. */
const MARK = 5;

/** Where there is no letter, it is moved out of sight. */
function placeOfMark(frame: Frame, { left, width }: Box): string {
  const mark = sideMarkOf(frame);
  if (!mark || isTurning(frame)) return 'scale(0)';
  const x = frame.mirrored ? -mark.at.x : mark.at.x;
  const across = Math.min(left + width - MARK, Math.max(left + MARK, x));
  return `translate(${across.toFixed(2)} ${(-mark.at.y).toFixed(2)})`;
}

/** The distance from the ends of the floor to the edge of the picture, in units. */
const EDGE = 3;

/** The surroundings of a whole person: ceiling, floor and the marks on it. */
function Scene({ frame, box }: { readonly frame: BodyFrame; readonly box: Box }) {
  const [left, right] = [box.left + EDGE, box.left + box.width - EDGE];
  return (
    <>
      {frame.props.map((prop) =>
        prop.kind === 'ceiling' ? (
          <path key={prop.kind} class="figure-ceiling" d={`M-46 ${-prop.height}H46`} />
        ) : null,
      )}
      <path class="figure-floor" d={`M${left} 0.8H${right}`} />
      {frame.scroll !== null && (
        <path class="figure-marks" d={`M${left} 4.6H${right}`} stroke-dashoffset={scroll(frame)} />
      )}
    </>
  );
}

/** The shapes that are cut off together, each group with the index of its first shape. All others are alone. */
function groupsOf(shapes: readonly Shape[]): [Shape[], number][] {
  const groups: [Shape[], number][] = [];
  for (const [index, shape] of shapes.entries()) {
    const group = shape.joins && groups.at(-1);
    if (group) group[0].push(shape);
    else groups.push([[shape], index]);
  }
  return groups;
}

/** The paths of a group. Their number and order never change, so that `data-shape` identifies them. */
function pathsOf(group: readonly Shape[], first: number, id: string) {
  const paths = group.map(({ tone, d, transform }, place) => {
    const index = first + place;
    const common = { 'data-shape': index, d, ...(transform && { transform }) };
    if (tone !== 'glow') return <path key={index} class={`figure-part figure-${tone}`} {...common} />;
    return (
      <g key={index} class="figure-glow">
        <path {...common} />
      </g>
    );
  });
  const clip = group[0]?.clip;
  if (clip === undefined) return paths;
  return (
    <Fragment key={first}>
      <clipPath id={id}>
        <path data-clip={first} d={clip} />
      </clipPath>
      <g clip-path={`url(#${id})`}>{paths}</g>
    </Fragment>
  );
}
