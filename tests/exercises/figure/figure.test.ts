import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { type BodyFrame, bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import type { Shape } from '../../../src/exercises/figure/drawing/shape';
import { stageOf } from '../../../src/exercises/figure/drawing/stage';
import { body } from '../../../src/exercises/figure/skeleton/body';
import { distance } from '../../../src/exercises/figure/skeleton/geometry';
import { limbs } from '../../../src/exercises/figure/skeleton/pose';
import type { Arm, Leg, Skeleton } from '../../../src/exercises/figure/skeleton/rig';
import { isOnFeet } from '../../../src/exercises/shown';
import { sampleOf } from '../../sample';
import { type BodyRun, bodyRuns, framesOf, jointsOf } from './moments';

/** A bend in degrees: 0 is straight, and positive is the direction in which a knee bends in the side view. */
function bend(a: Leg['hip'], b: Leg['hip'], c: Leg['hip']): number {
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

const human = {
  knee: [-0.5, 150],
  elbow: [-2, 150],
  hip: [-30, 125],
  back: [-50, 85],
  // A foot may lie on its instep.
  ankle: [-140, 12],
} as const;
const joint = Object.keys(human) as (keyof typeof human)[];

/** The faults of a run as text: one line for each moment and joint. */
function faults(run: BodyRun, find: (frame: BodyFrame, before?: BodyFrame) => string[]): string[] {
  return framesOf(run).flatMap(({ ms, frame, before }) =>
    find(frame, before).map((fault) => `${ms} ms: ${fault}`),
  );
}

describe.each(bodyRuns)('the figure: $name', (run: BodyRun) => {
  it('keeps the lengths of its bones', () => {
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

  it('bends only as people do', () => {
    const wrong = ({ view, skeleton }: BodyFrame) =>
      limbs.flatMap((limb) => {
        const angles = anglesOf(skeleton, skeleton.arms[limb], skeleton.legs[limb]);
        const joints = view === 'side' ? joint : [];
        return joints
          .filter((name) => angles[name] < human[name][0] || angles[name] > human[name][1])
          .map((name) => `${name} ${limb} at ${angles[name]}`);
      });
    expect(faults(run, wrong)).toEqual([]);
  });

  it('has nothing below the floor', () => {
    const wrong = ({ skeleton }: BodyFrame) =>
      jointsOf(skeleton).flatMap(([name, { y }]) => (y < -0.05 ? [`${name} at ${y}`] : []));
    expect(faults(run, wrong)).toEqual([]);
  });

  it('stays inside its frame, below the ceiling', () => {
    const { left, width, top, height } = stageOf(run.exercise);
    const wrong = ({ skeleton, props }: BodyFrame) => {
      const ceiling = props.find((prop) => prop.kind === 'ceiling')?.height ?? 134;
      // A closer view leaves out what is below it.
      const seen = jointsOf(skeleton).filter(([, { y }]) => -y < top + height);
      return seen.flatMap(([name, { x, y }]) =>
        x < left + 1 || x > left + width - 1 || y > ceiling - 1 ? [`${name} at ${x}, ${y}`] : [],
      );
    };
    expect(faults(run, wrong)).toEqual([]);
  });

  it.each(limbs)('keeps foot %i from sliding while it stands', (limb) => {
    let stood: number | undefined;
    const wrong = ({ skeleton, scroll }: BodyFrame, before?: BodyFrame) => {
      if (!before) stood = undefined;
      const { ball, heel } = skeleton.legs[limb];
      // On a moving floor a heel alone is still landing, and a foot that stands moves with the floor.
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
    // Drawing takes longer than moving, so only five frames a second are checked.
    const few = framesOf(run).filter((_, index) => index % 4 === 0);
    expect(
      sampleOf(few, 3).flatMap(({ ms, frame }) => wrong(frame).map((fault) => `${ms} ms: ${fault}`)),
    ).toEqual([]);
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
