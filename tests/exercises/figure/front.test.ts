/** People seen from the front: checks what a viewer would notice. */
import { describe, expect, it, test } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { bodyFrameAt, bodyKeyFrames } from '../../../src/exercises/figure/drawing/frame';
import { frontShin, frontTop, frontUpperArm } from '../../../src/exercises/figure/drawing/from-front';
import { frontHead } from '../../../src/exercises/figure/drawing/head-front';
import type { Shape } from '../../../src/exercises/figure/drawing/shape';
import { angleOf, distance } from '../../../src/exercises/figure/skeleton/geometry';
import type { ExerciseId } from '../../../src/exercises/library';
import { scoreOf } from '../../../src/exercises/player/score';
import { bodyExerciseOf, bodyRuns, framesOf } from './moments';

function at(id: ExerciseId, seconds: number) {
  const exercise = bodyExerciseOf(id);
  // The base drawing shows the left side, so that nothing is mirrored.
  return bodyFrameAt(exercise, scoreOf(exercise, { first: 'left' }), seconds * 1000);
}

function placeOf(shapes: readonly Shape[], d: string): number {
  const place = shapes.findIndex((shape) => shape.d === d);
  if (place < 0) throw new Error('The shape is not drawn.');
  return place;
}

const front = bodyRuns.filter(({ exercise, name }) => exercise.view === 'front' && !name.includes('right'));

describe.each(front.filter(({ exercise }) => exercise.props.some(({ kind }) => kind === 'chair')))(
  'sitting: $name',
  (run) => {
    it('draws the seat behind the person, and knees and shins in front of the body', () => {
      for (const { frame } of framesOf(run)) {
        const shapes = shapesOf(frame);
        const top = placeOf(shapes, frontTop(frame.skeleton));
        expect(placeOf(shapes, frontShin(frame.skeleton.legs[0]))).toBeGreaterThan(top);
        expect(placeOf(shapes, frontShin(frame.skeleton.legs[1]))).toBeGreaterThan(top);
        expect(shapes.findIndex(({ tone }) => tone === 'cushion')).toBeLessThan(top);
      }
    });

    it('points the thigh above a standing foot at the viewer, with the foot under the knee', () => {
      for (const { frame } of framesOf(run)) {
        const { hip, knee, ankle } = frame.skeleton.legs[1];
        expect(distance(hip, knee)).toBeLessThan(9);
        expect(knee.y).toBeLessThan(hip.y);
        expect(Math.abs(knee.x - ankle.x)).toBeLessThan(2);
        expect(ankle.y).toBeCloseTo(4, 0);
      }
    });
  },
);

test('a standing person has the trousers under the jumper', () => {
  const frame = at('ceiling-stretch', 10);
  const shapes = shapesOf(frame);
  const top = placeOf(shapes, frontTop(frame.skeleton));
  expect(shapes.slice(top).filter(({ tone, d }) => tone === 'legs' && d !== '')).toEqual([]);
});

describe.each(['seated-figure-four', 'standing-figure-four'] as const)('%s', (id) => {
  const crossed = bodyKeyFrames(bodyExerciseOf(id)).slice(-2);

  it('lays the ankle on the other thigh, near the knee', () => {
    for (const { skeleton } of crossed) {
      const [crossing, standing] = skeleton.legs;
      const { hip, knee } = standing;
      const share = (crossing.ankle.y - knee.y) / (hip.y - knee.y);
      expect(crossing.ankle.y).toBeGreaterThan(knee.y);
      expect(share).toBeLessThan(1.1);
      expect(Math.abs(crossing.ankle.x - knee.x)).toBeLessThan(7);
    }
  });

  it('draws the crossing shin over the other leg', () => {
    for (const frame of crossed) {
      const last = shapesOf(frame).findLast(({ tone, d }) => tone === 'legs' && d !== '');
      expect(last?.d).toBe(frontShin(frame.skeleton.legs[0]));
    }
  });

  it('lets the knee drop out to the side', () => {
    for (const { skeleton } of crossed)
      expect(skeleton.legs[0].knee.x).toBeLessThan(skeleton.legs[0].hip.x - 8);
  });

  it('brings chest and head lower and nearer at the end', () => {
    const [up, down] = crossed;
    expect(down?.skeleton.head.y).toBeLessThan((up?.skeleton.head.y ?? 0) - 4);
    expect(down?.skeleton.nod).toBeGreaterThan(5);
  });
});

test('standing figure four: both hands stay on the desk', () => {
  const hands = Array.from(
    { length: 200 },
    (_, index) => at('standing-figure-four', index / 10).skeleton.arms,
  );
  for (const limb of [0, 1] as const) {
    const [first] = hands;
    for (const arms of hands)
      expect(distance(arms[limb].wrist, first?.[limb].wrist ?? arms[limb].wrist)).toBeLessThan(1.8);
  }
});

describe('the seated twist', () => {
  const frame = at('seated-twist', 12);
  const { skeleton } = frame;

  it('turns ribs and head to the left, and narrows the shoulders', () => {
    expect(skeleton.turn).toBeLessThan(-40);
    expect(skeleton.headTurn).toBeLessThan(-40);
    const [left, right] = skeleton.arms;
    expect(right.shoulder.x - left.shoulder.x).toBeLessThan(18);
  });

  it('takes the left arm behind the body and the right one across to the left knee', () => {
    const shapes = shapesOf(frame);
    const top = placeOf(shapes, frontTop(skeleton));
    expect(placeOf(shapes, frontUpperArm(skeleton.arms[0], -1))).toBeLessThan(top);
    expect(placeOf(shapes, frontUpperArm(skeleton.arms[1], 1))).toBeGreaterThan(top);
    expect(distance(skeleton.arms[1].fingertip, skeleton.legs[0].knee)).toBeLessThan(7);
  });
});

test('the doorway: the forearm stays upright on the frame while the body turns away', () => {
  const post = -34;
  for (let seconds = 6; seconds < 26; seconds += 0.1) {
    const { elbow, wrist } = at('doorway-chest', seconds).skeleton.arms[0];
    expect(Math.abs(wrist.x - (post + 3.5))).toBeLessThan(2);
    expect(Math.abs(wrist.x - elbow.x)).toBeLessThan(2);
    expect(wrist.y - elbow.y).toBeGreaterThan(13);
  }
  expect(at('doorway-chest', 20).skeleton.turn).toBeGreaterThan(25);
});

describe('the side plank', () => {
  const moments = Array.from({ length: 320 }, (_, index) => at('side-plank', index / 10).skeleton);

  it('rests on an elbow that stays in place, at the end under the shoulder', () => {
    const [first] = moments;
    for (const { arms } of moments) {
      expect(distance(arms[0].elbow, first?.arms[0].elbow ?? arms[0].elbow)).toBeLessThan(1.6);
      expect(arms[0].elbow.y).toBeGreaterThan(1.8);
    }
    const { shoulder, elbow } = at('side-plank', 14).skeleton.arms[0];
    expect(Math.abs(shoulder.x - elbow.x)).toBeLessThan(1);
  });

  it('is one line from the shoulders over the hips to the feet', () => {
    const { collar, pelvis, legs } = at('side-plank', 14).skeleton;
    const feet = { x: (legs[0].ankle.x + legs[1].ankle.x) / 2, y: (legs[0].ankle.y + legs[1].ankle.y) / 2 };
    expect(Math.abs(angleOf(collar, pelvis) - angleOf(pelvis, feet))).toBeLessThan(4);
  });

  it('has lower hips before it pushes up', () => {
    expect(at('side-plank', 4).skeleton.pelvis.y).toBeLessThan(at('side-plank', 14).skeleton.pelvis.y - 8);
  });

  it('keeps one foot on the other', () => {
    for (const { legs } of moments) expect(distance(legs[0].ankle, legs[1].ankle)).toBeLessThan(8);
  });
});

test('the side reach leans away from the raised arm while the hips stay in place', () => {
  const { arms, head, pelvis, legs } = at('ceiling-side-reach', 11).skeleton;
  expect(arms[0].fingertip.y).toBeGreaterThan(115);
  expect(head.x).toBeGreaterThan(5);
  expect(Math.abs(pelvis.x)).toBeLessThan(4);
  expect(legs[0].ankle.x).toBeCloseTo(at('ceiling-side-reach', 0).skeleton.legs[0].ankle.x, 0);
});

test('the neck tilt lowers the ear to the other shoulder, which does not rise', () => {
  const { head, arms, headAngle } = at('neck-side-tilt', 15).skeleton;
  expect(headAngle).toBeGreaterThan(25);
  expect(head.x).toBeGreaterThan(4);
  const [reaching, other] = arms;
  expect(reaching.shoulder.y).toBeLessThan(other.shoulder.y);
  expect(reaching.fingertip.y).toBeLessThan(other.fingertip.y - 1);
});

test('shoulder rolls lift both shoulders and lower them below their start', () => {
  const heights = Array.from(
    { length: 60 },
    (_, index) => at('shoulder-rolls', 3 + index / 12).skeleton.arms[0].shoulder.y,
  );
  const [rest = 0] = heights;
  expect(Math.max(...heights)).toBeGreaterThan(rest + 4);
  expect(Math.min(...heights)).toBeLessThan(rest - 1);
});

describe('the head', () => {
  it('shows both eyes from the front and one in profile', () => {
    const eyes = (turn: number) => frontHead(turn, 0).face.split('L').length - 1;
    expect([eyes(0), eyes(30), eyes(80)]).toEqual([2, 2, 1]);
  });

  it('lowers the face when it nods', () => {
    const height = (nod: number) => Number(/M\S+ (\S+?)[LQ]/.exec(frontHead(0, nod).face)?.[1]);
    expect(height(20)).toBeGreaterThan(height(0) + 1);
  });
});
