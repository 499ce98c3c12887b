/** People who lie, kneel and plank: checks what a viewer would notice. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { type BodyFrame, bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import { CUSHION_TOP, MAT_TOP } from '../../../src/exercises/figure/drawing/ground';
import { stageOf } from '../../../src/exercises/figure/drawing/stage';
import { angleOf, distance, type Point } from '../../../src/exercises/figure/skeleton/geometry';
import { besideSpine } from '../../../src/exercises/figure/skeleton/spine';
import type { ExerciseId } from '../../../src/exercises/library';
import { scoreOf } from '../../../src/exercises/player/score';
import { sampleOf } from '../../sample';
import { type BodyRun, bodyExerciseOf, bodyRuns, framesOf, jointsOf } from './moments';

const onTheMat = bodyRuns.filter(
  ({ exercise }) => exercise.view === 'side' && exercise.props.some(({ kind }) => kind === 'mat'),
);
const onTheBack = onTheMat.filter(({ exercise }) => exercise.position === 'lying on back');

/** The frames from one second to another, in a run with the right side first. */
function between(id: ExerciseId, from: number, to: number): readonly BodyFrame[] {
  const exercise = bodyExerciseOf(id);
  const score = scoreOf(exercise, { first: 'right' });
  const count = Math.round((to - from) * 10) + 1;
  return Array.from({ length: count }, (_, index) => bodyFrameAt(exercise, score, from * 1000 + index * 100));
}

/** The height over the floor of the lowest point that is drawn in these tones. */
function lowest(frame: BodyFrame, ...tones: readonly string[]): number {
  const paths = shapesOf(frame).filter(({ tone, transform }) => tones.includes(tone) && !transform);
  const heights = paths.flatMap(({ d }) =>
    [...d.matchAll(/-?[\d.]+ (-?[\d.]+)(?=[A-Z])/g)].map((at) => -Number(at[1])),
  );
  return Math.min(...heights);
}

/** The bend of three joints in a row at the middle one, in degrees. */
function bent(a: Point, b: Point, c: Point): number {
  const turn = Math.abs(angleOf(a, b) - angleOf(b, c)) % 360;
  return Math.min(turn, 360 - turn);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

describe.each(onTheMat)('on the mat: $name', (run: BodyRun) => {
  it('lies on the mat and does not sink into it', () => {
    const sunk = sampleOf(framesOf(run), 4).filter(
      ({ frame }) =>
        lowest(frame, 'legs', 'top', 'skin', 'shoe', 'far-legs', 'far-top', 'far-skin', 'far-shoe') <
        MAT_TOP - 0.8,
    );
    expect(
      sunk.map(
        ({ ms, frame }) => `${ms}: ${lowest(frame, 'legs', 'top', 'skin', 'shoe', 'far-legs', 'far-top')}`,
      ),
    ).toEqual([]);
  });

  it('fits into the box it is shown in', () => {
    const { left, top, width, height } = stageOf(run.exercise);
    const outside = framesOf(run).flatMap(({ ms, frame }) =>
      jointsOf(frame.skeleton)
        .filter(([, { x, y }]) => x < left || x > left + width || -y < top || -y > top + height)
        .map(([name]) => `${ms}: ${name}`),
    );
    expect(outside).toEqual([]);
  });
});

describe.each(onTheBack)('on the back: $name', (run: BodyRun) => {
  it('rests its shoulders and its head on the mat throughout', () => {
    const floating = sampleOf(framesOf(run), 4).filter(({ frame }) => {
      const { head } = frame.skeleton;
      return lowest(frame, 'top') > MAT_TOP + 1 || head.y > MAT_TOP + 8 || head.y < MAT_TOP + 5.5;
    });
    expect(floating.map(({ ms }) => ms)).toEqual([]);
  });
});

describe('the bridge', () => {
  it('makes one line of shoulders, hips and knees while it holds', () => {
    for (const { skeleton } of between('glute-bridge', 9.7, 10.9))
      expect(bent(skeleton.collar, skeleton.pelvis, skeleton.legs[0].knee)).toBeLessThan(3);
  });

  it('keeps feet and hands in place', () => {
    const frames = between('glute-bridge', 8, 48);
    expect(spread(frames.map(({ skeleton }) => skeleton.legs[0].ball.x))).toBeLessThan(0.1);
    expect(spread(frames.map(({ skeleton }) => skeleton.arms[0].wrist.x))).toBeLessThan(1);
  });
});

describe('the plank', () => {
  const held = between('front-plank', 10.5, 22);

  it('makes one line from shoulders to heels', () => {
    for (const { skeleton } of held) {
      const [leg] = skeleton.legs;
      expect(bent(skeleton.collar, skeleton.pelvis, leg.knee)).toBeLessThan(4.5);
      expect(bent(leg.hip, leg.knee, leg.ankle)).toBeLessThan(4.5);
    }
  });

  it('has the elbows under the shoulders and on the mat', () => {
    for (const { skeleton } of held) {
      const { shoulder, elbow } = skeleton.arms[0];
      expect(Math.abs(shoulder.x - elbow.x)).toBeLessThan(2.5);
      expect(elbow.y).toBeLessThan(MAT_TOP + 3.2);
    }
  });

  it('starts flat on the front', () => {
    const [start] = between('front-plank', 4, 4);
    expect(start?.skeleton.pelvis.y).toBeLessThan(MAT_TOP + 7);
    expect(start?.skeleton.legs[0].knee.y).toBeLessThan(MAT_TOP + 5);
  });
});

describe('cat and cow', () => {
  /** How far the middle of the back is above the line from hips to shoulders. */
  const arch = ({ skeleton }: BodyFrame) =>
    besideSpine(skeleton, 14, 0).y - (skeleton.pelvis.y + skeleton.collar.y) / 2;

  it('rounds like a cat, then sinks', () => {
    const [cat, cow] = [between('cat-cow', 11, 11)[0], between('cat-cow', 14, 14)[0]];
    expect(cat && arch(cat)).toBeGreaterThan(4);
    expect(cow && arch(cow)).toBeLessThan(-2);
    expect(cat?.skeleton.head.y).toBeLessThan((cat?.skeleton.collar.y ?? 0) - 4);
    expect(cow?.skeleton.head.y).toBeGreaterThan((cow?.skeleton.collar.y ?? 0) + 8);
  });

  it('keeps hands and knees in place', () => {
    const frames = between('cat-cow', 8, 56);
    expect(spread(frames.map(({ skeleton }) => skeleton.arms[0].wrist.x))).toBeLessThan(0.3);
    expect(spread(frames.map(({ skeleton }) => skeleton.legs[0].knee.x))).toBeLessThan(0.5);
  });
});

describe('bird dog', () => {
  it('reaches with one arm and the opposite leg, level with the back, and stands on the others', () => {
    const { skeleton } = between('bird-dog', 12, 12)[0] ?? { skeleton: undefined };
    const [near, far] = skeleton?.arms ?? [];
    expect(far?.fingertip.y).toBeGreaterThan((skeleton?.collar.y ?? 0) - 4);
    expect(near?.wrist.y).toBeLessThan(MAT_TOP + 3);
    expect(skeleton?.legs[0].ankle.y).toBeGreaterThan((skeleton?.pelvis.y ?? 0) - 2);
    expect(skeleton?.legs[1].knee.y).toBeLessThan(MAT_TOP + 5);
  });
});

describe('the glow', () => {
  it('is first on the left leg, which goes first, as the text says', () => {
    const [first, second] = [between('supine-march', 10.2, 10.2)[0], between('supine-march', 15.2, 15.2)[0]];
    expect(first?.skeleton.legs[1].knee.y).toBeGreaterThan((first?.skeleton.pelvis.y ?? 0) + 24);
    expect(second?.skeleton.legs[0].knee.y).toBeGreaterThan((second?.skeleton.pelvis.y ?? 0) + 24);
    expect([first?.worked, second?.worked]).toEqual([1, 0]);
  });

  it.each([
    ['straight-leg-raise', 92],
    ['supine-march', 10.2],
    ['chair-march', 5.4],
    ['desk-march', 7.3],
  ] as const)('of the far leg of %s is behind the near leg', (id, seconds) => {
    const [frame] = between(id, seconds, seconds);
    const shapes = frame ? shapesOf(frame) : [];
    const seen = shapes
      .filter(({ tone, d }) => tone === 'glow' && d !== '')
      .map((shape) => shapes.indexOf(shape));
    expect(frame?.worked).toBe(1);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan(shapes.findIndex(({ tone }) => tone === 'legs'));
  });

  it('is off between repetitions', () => {
    expect(between('supine-march', 13, 13)[0]?.glowing).toBe(false);
    expect(between('glute-bridge', 13.4, 13.4)[0]?.glowing).toBe(false);
    expect(between('glute-bridge', 10, 10)[0]?.glowing).toBe(true);
  });
});

describe.each([
  ['knee-hug-long-leg', 5, 30, 1],
  ['knee-hug-long-leg', 40, 60, 0],
  ['bed-edge-hip-stretch', 7, 45, 1],
  ['bed-edge-hip-stretch', 96, 120, 0],
] as const)('%s from second %i to %i', (id, from, to, hugged) => {
  it('has both hands on the knee that is hugged', () => {
    for (const { skeleton } of between(id, from, to))
      for (const { wrist } of skeleton.arms)
        expect(distance(wrist, skeleton.legs[hugged].knee)).toBeLessThan(7.5);
  });

  it('pulls the knee towards the chest', () => {
    const { skeleton } = between(id, to, to)[0] ?? { skeleton: undefined };
    expect(skeleton?.legs[hugged].knee.x).toBeLessThan((skeleton?.pelvis.x ?? 0) - 10);
  });
});

describe('at the end of the bed', () => {
  it('lies on the mattress, with one leg hanging free over the end', () => {
    for (const frame of between('bed-edge-hip-stretch', 14, 40)) {
      const [hanging] = frame.skeleton.legs;
      expect(lowest(frame, 'top')).toBeGreaterThan(32.5);
      expect(lowest(frame, 'top')).toBeLessThan(34.2);
      expect(hanging.knee.y).toBeLessThan(hanging.hip.y - 5);
      expect(Math.min(hanging.heel.y, hanging.ball.y)).toBeGreaterThan(1);
    }
  });
});

describe.each(['half-kneel-hip-stretch', 'half-kneel-reach'] as const)('%s', (id) => {
  const { dose } = bodyExerciseOf(id);
  const frames = between(id, dose.prep, dose.prep + (dose.hold ?? 0));

  it('kneels on the cushion, with toes and front foot on the floor', () => {
    for (const { skeleton } of frames) {
      const [kneeling, front] = skeleton.legs;
      expect(Math.abs(kneeling.knee.x)).toBeLessThan(2);
      expect(Math.abs(kneeling.knee.y - CUSHION_TOP - 4.2)).toBeLessThan(0.6);
      expect(Math.abs(kneeling.ball.y)).toBeLessThan(0.1);
      expect(Math.abs(front.heel.y)).toBeLessThan(0.1);
    }
  });

  it('brings the hips forward over the knee, no further than the toes of the front foot', () => {
    const [first, last] = [frames[0], frames.at(-1)];
    expect(last?.skeleton.pelvis.x).toBeGreaterThan((first?.skeleton.pelvis.x ?? 0) + 5);
    expect(last?.skeleton.legs[1].knee.x).toBeLessThan(last?.skeleton.legs[1].toe.x ?? 0);
  });
});
