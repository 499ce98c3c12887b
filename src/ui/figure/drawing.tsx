/** One frame of the figure as SVG. `painter.ts` puts later frames into it. */
import { Fragment, type RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { shapesOf } from '../../exercises/figure/drawing/drawing';
import type { BodyFrame, Frame } from '../../exercises/figure/drawing/frame';
import { type FigureName, looksOf } from '../../exercises/figure/drawing/looks';
import type { Shape } from '../../exercises/figure/drawing/shape';
import type { Box } from '../../exercises/figure/drawing/stage';
import {
  figureNameOf,
  floorOffsetOf,
  opacityOf,
  sideLetterOf,
  sideTransformOf,
  transformOf,
} from './frame-attributes';
import './figure.css';

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
  // `look.ts` writes the choice of the person on the document.
  const name = figureNameOf(figure ?? document.documentElement.dataset.figure);
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
      <g class="figure-person" transform={transformOf(frame)} opacity={opacityOf(frame)}>
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
    <g class="figure-side" transform={sideTransformOf(frame, box)}>
      <circle r="4" />
      <text y="2.1">{sideLetterOf(frame)}</text>
    </g>
  );
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
        <path class="figure-marks" d={`M${left} 4.6H${right}`} stroke-dashoffset={floorOffsetOf(frame)} />
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
