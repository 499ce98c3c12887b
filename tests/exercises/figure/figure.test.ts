/** The figure in every exercise that shows a whole person: what a viewer would notice. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { type BodyFrame, bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import type { Shape } from '../../../src/exercises/figure/drawing/shape';
import { stageOf } from '../../../src/exercises/figure/drawing/stage';
import { body } from '../../../src/exercises/figure/skeleton/body';
import { distance, type Point } from '../../../src/exercises/figure/skeleton/geometry';
import { limbs } from '../../../src/exercises/figure/skeleton/pose';
import type { Arm, Leg, Skeleton } from '../../../src/exercises/figure/skeleton/rig';
import { isOnFeet } from '../../../src/exercises/shown';
import { sampleOf } from '../../sample';
import { type BodyRun, bodyRuns, framesOf, jointsOf } from './moments';

/** A bend in degrees: 0 is straight, and positive is the direction in which a knee bends in the side view. */
function bend(a: Point, b: Point, c: Point): number {
  const first = Math.atan2(b.x - a.x, a.y - b.y);
  const second = Math.atan2(c.x - b.x, b.y - c.y);
  const turned = ((first - second) * 180) / Math.PI;
  return ((turned + 540) % 360) - 180;
}

/** Joint angles as a doctor would measure them, in degrees. */
function anglesOf(skeleton: Skeleton, arm: Arm, leg: Leg) {
  return {
    knee: bend(leg.hip, leg.knee, leg.ankle),
    elbow: -bend(arm.shoulder, arm.elbow, arm.wrist),
    hip: -bend(skeleton.waist, leg.hip, leg.knee),
    back: -bend(skeleton.collar, skeleton.waist, skeleton.pelvis),
    ankle: bend(leg.knee, leg.ankle, leg.ball),
  };
}

/** How far each joint bends in people, in degrees, with some tolerance. */
const jointRanges = {
  knee: [-0.5, 150],
  elbow: [-2, 150],
  hip: [-30, 125],
  back: [-50, 85],
  // A foot may lie on its instep.
  ankle: [-140, 12],
} as const;
const jointNames = Object.keys(jointRanges) as (keyof typeof jointRanges)[];

/** What `find` finds in the frames of a run: one line for each fault, with its moment. */
function faults(
  run: BodyRun,
  find: (frame: BodyFrame, before?: BodyFrame) => string[],
  moments = framesOf(run),
): string[] {
  return moments.flatMap(({ ms, frame, before }) => find(frame, before).map((fault) => `${ms} ms: ${fault}`));
}

describe.each(bodyRuns)('the figure: $name', (run: BodyRun) => {
  it('keeps the lengths of thighs and shanks', () => {
    const wrong = ({ view, skeleton }: BodyFrame) =>
      skeleton.legs.flatMap(({ hip, knee, ankle }) => {
        const bones = [distance(hip, knee) - body.thigh, distance(knee, ankle) - body.shank];
        // From the front a bent leg looks shorter, never longer.
        return bones
          .filter((off) => off > 0.01 || (view === 'side' && off < -0.01))
          .map((off) => `leg off by ${off}`);
      });
    expect(faults(run, wrong)).toEqual([]);
  });

  it('has nothing below the floor', () => {
    const wrong = ({ skeleton }: BodyFrame) =>
      jointsOf(skeleton).flatMap(([name, { y }]) => (y < -0.05 ? [`${name} at ${y}`] : []));
    expect(faults(run, wrong)).toEqual([]);
  });

  it('stays inside its box, and below the ceiling', () => {
    const { left, width, top, height } = stageOf(run.exercise);
    const [ceiling = Infinity] = run.exercise.props.flatMap((prop) =>
      prop.kind === 'ceiling' ? [prop.height] : [],
    );
    const highest = Math.min(-top, ceiling) - 1;
    const wrong = ({ skeleton }: BodyFrame) => {
      // A closer view leaves out what is below it.
      const seen = jointsOf(skeleton).filter(([, { y }]) => -y < top + height);
      return seen.flatMap(([name, { x, y }]) =>
        x < left + 1 || x > left + width - 1 || y > highest ? [`${name} at ${x}, ${y}`] : [],
      );
    };
    expect(faults(run, wrong)).toEqual([]);
  });

  it.each([
    ['near or left', 0],
    ['far or right', 1],
  ] as const)('does not let the %s foot slide while that foot stands', (_, limb) => {
    let stood: number | undefined;
    const wrong = ({ skeleton, scroll }: BodyFrame, before?: BodyFrame) => {
      if (!before) stood = undefined;
      const { ball, heel } = skeleton.legs[limb];
      // A foot that stands moves with the floor. On a moving floor, a foot whose heel is up is leaving: it stands no more.
      const standing = ball.y < 0.05 && (scroll === null || heel.y < 0.05);
      const where = ball.x + (scroll ?? 0);
      const slid = standing && stood !== undefined ? Math.abs(where - stood) : 0;
      stood = standing ? (stood ?? where) : undefined;
      return slid > 0.5 ? [`slid by ${slid}`] : [];
    };
    expect(faults(run, wrong)).toEqual([]);
  });

  it('moves without jumps', () => {
    const wrong = (frame: BodyFrame, before?: BodyFrame) => {
      const last = before && jointsOf(before.skeleton);
      // A fingertip on its way to the ceiling covers 160 units in a second; nothing is faster.
      return jointsOf(frame.skeleton).flatMap(([name, point], index) => {
        const far = distance(last?.[index]?.[1] ?? point, point);
        return far > 8 ? [`${name} by ${far}`] : [];
      });
    };
    expect(faults(run, wrong)).toEqual([]);
  });

  it('draws the same shapes in the same order throughout', () => {
    const first = tonesOf(shapesOf(bodyFrameAt(run.exercise, run.score, 0)));
    const wrong = (frame: BodyFrame) => {
      const shapes = shapesOf(frame);
      const broken = shapes.filter(({ d }) => /NaN|Infinity|undefined/.test(d));
      return [
        ...broken.map(({ tone }) => `broken ${tone}`),
        ...(tonesOf(shapes) === first ? [] : ['other shapes']),
      ];
    };
    // Drawing takes longer than moving, so only five frames a second are drawn, and in a sample every third of these.
    const few = framesOf(run).filter((_, index) => index % 4 === 0);
    expect(faults(run, wrong, sampleOf(few, 3))).toEqual([]);
  });
});

describe.each(bodyRuns.filter(({ exercise }) => exercise.view === 'side'))('from the side: $name', (run) => {
  it('bends only as people do', () => {
    const wrong = ({ skeleton }: BodyFrame) =>
      limbs.flatMap((limb) => {
        const angles = anglesOf(skeleton, skeleton.arms[limb], skeleton.legs[limb]);
        return jointNames
          .filter((name) => angles[name] < jointRanges[name][0] || angles[name] > jointRanges[name][1])
          .map((name) => `${name} ${limb} at ${angles[name]}`);
      });
    expect(faults(run, wrong)).toEqual([]);
  });
});

describe.each(bodyRuns.filter(({ exercise }) => isOnFeet(exercise)))('on the feet: $name', (run) => {
  it('always has a sole on the floor', () => {
    const wrong = ({ skeleton }: BodyFrame) => {
      const lowest = Math.min(...skeleton.legs.flatMap(({ heel, ball }) => [heel.y, ball.y]));
      return lowest > 0.1 ? [`soles at ${lowest}`] : [];
    };
    expect(faults(run, wrong)).toEqual([]);
  });
});

function tonesOf(shapes: readonly Shape[]): string {
  return shapes.map(({ tone }) => tone).join(' ');
}
