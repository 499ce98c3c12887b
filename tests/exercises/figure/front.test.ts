/** People seen from the front: checks what a viewer would notice. */
import { describe, expect, it, test } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import { frontShin, frontTop } from '../../../src/exercises/figure/drawing/from-front';
import { frontHead } from '../../../src/exercises/figure/drawing/head-front';
import type { Shape } from '../../../src/exercises/figure/drawing/shape';
import { distance } from '../../../src/exercises/figure/skeleton/geometry';
import type { ExerciseId } from '../../../src/exercises/library';
import { scoreOf } from '../../../src/exercises/player/score';
import { sampleOf } from '../../sample';
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
      // Drawing takes longer than moving.
      for (const { frame } of sampleOf(framesOf(run), 10)) {
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

describe('the neck', () => {
  it('bends in two places: the head leans further than the neck, and both to the same side', () => {
    const { head, neck, collar } = at('neck-side-tilt', 15).skeleton;
    const lean = (from: typeof collar, to: typeof collar) =>
      (Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI;
    expect(lean(collar, neck)).toBeGreaterThan(12);
    expect(lean(neck, head)).toBeGreaterThan(lean(collar, neck) + 10);
  });
});
