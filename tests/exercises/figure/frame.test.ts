import { describe, expect, it } from 'vitest';
import { doseSeconds } from '../../../src/exercises/dose';
import { isAway } from '../../../src/exercises/exercise';
import {
  bodyFrameAt,
  bodyKeyFrames,
  frameAt,
  keyFrameAt,
  keyFrames,
} from '../../../src/exercises/figure/drawing/frame';
import type { ExerciseId } from '../../../src/exercises/library';
import { msOf, scoreOf } from '../../../src/exercises/player/score';
import { shownById } from '../shown';
import { bodyExerciseOf, exercises, runs } from './moments';

function at(id: ExerciseId, seconds: number, first: 'left' | 'right' = 'left') {
  const exercise = bodyExerciseOf(id);
  return bodyFrameAt(exercise, scoreOf(exercise, { first }), seconds * 1000);
}

describe('the ceiling stretch', () => {
  it('reaches up with both hands, nearly to the ceiling, and holds', () => {
    const { skeleton, holding, glowing } = at('ceiling-stretch', 13);
    expect(holding).toBe(true);
    expect(glowing).toBe(true);
    for (const { fingertip } of skeleton.arms) {
      expect(fingertip.y).toBeGreaterThan(125);
      expect(fingertip.y).toBeLessThan(131);
    }
  });

  it('lowers the arms slowly', () => {
    expect(at('ceiling-stretch', 16.5).skeleton.arms[0].fingertip.y).toBeGreaterThan(120);
    expect(at('ceiling-stretch', 19).skeleton.arms[0].fingertip.y).toBeLessThan(60);
  });

  it('breathes while it holds: a unit up and down in four seconds', () => {
    const heights = Array.from(
      { length: 81 },
      (_, index) => at('ceiling-stretch', 11.6 + index / 20).skeleton.collar.y,
    );
    const rise = Math.max(...heights) - Math.min(...heights);
    expect(rise).toBeGreaterThan(0.8);
    expect(rise).toBeLessThan(1.2);
    expect(heights[0]).toBeCloseTo(heights[80] ?? 0, 3);
  });
});

describe('the sway', () => {
  it('carries the weight to the left, through the middle, to the right', () => {
    const [start, left, middle, right] = [6, 9, 10.5, 12].map(
      (s) => at('stand-tall-reset', s).skeleton.pelvis,
    );
    expect(start?.x).toBeCloseTo(0, 3);
    expect(left?.x).toBeLessThan(-4);
    expect(middle?.x).toBeCloseTo(0, 1);
    expect(right?.x).toBeGreaterThan(4);
    expect(middle?.y).toBeGreaterThan(left?.y ?? 0);
  });
});

describe('the walk', () => {
  it('repeats every 1.08 s, and swings the arms against the legs', () => {
    const { arms, legs } = at('walk-short', 1.08 * 7).skeleton;
    expect(arms[0].wrist.x).toBeLessThan(arms[1].wrist.x - 8);
    expect(legs[0].ankle.x).toBeGreaterThan(legs[1].ankle.x + 20);
    expect(at('walk-short', 1.08 * 8).skeleton.legs[0].ankle.x).toBeCloseTo(legs[0].ankle.x, 3);
  });

  it('moves the floor as fast as the foot that stands on it', () => {
    const [one, two] = [at('walk-short', 0.2), at('walk-short', 0.3)];
    const foot = one.skeleton.legs[0].heel.x - two.skeleton.legs[0].heel.x;
    expect((two.scroll ?? 0) - (one.scroll ?? 0)).toBeCloseTo(foot, 3);
  });

  it('has a foot in the air for about two fifths of the time, clear of the floor', () => {
    const lifted = Array.from(
      { length: 108 },
      (_, index) => at('walk-short', index / 100).skeleton.legs[0],
    ).filter(({ heel, ball }) => Math.min(heel.y, ball.y) > 0.05);
    expect(lifted.length).toBeGreaterThan(36);
    expect(lifted.length).toBeLessThan(50);
  });
});

describe('the long stride', () => {
  it('lands on the heel with the toes up, and pushes off with the heel high', () => {
    const cycle = Array.from(
      { length: 142 },
      (_, index) => at('long-stride-walk', index / 100).skeleton.legs[0],
    );
    const easy = Array.from({ length: 108 }, (_, index) => at('walk-short', index / 100).skeleton.legs[0]);
    const toesUp = (legs: typeof cycle) => (legs[0]?.ball.y ?? 0) - (legs[0]?.heel.y ?? 0);
    const heelUp = (legs: typeof cycle) =>
      Math.max(...legs.filter(({ ball }) => ball.y < 0.05).map(({ heel }) => heel.y));
    expect(toesUp(cycle)).toBeGreaterThan(toesUp(easy) + 1);
    expect(heelUp(cycle)).toBeGreaterThan(heelUp(easy));
    expect(Math.max(...cycle.map(({ heel }) => heel.x))).toBeGreaterThan(
      Math.max(...easy.map(({ heel }) => heel.x)) + 6,
    );
  });
});

describe('the split stance', () => {
  it('starts upright, steps back with the near foot, then brings the hips forward', () => {
    const [stand, split, tuck] = [0, 4.9, 20].map((s) => at('split-stance-tuck', s, 'right').skeleton);
    expect(stand?.legs[0].ankle.x).toBeCloseTo(stand?.legs[1].ankle.x ?? 9, 1);
    expect(split?.legs[0].ankle.x).toBeLessThan((split?.legs[1].ankle.x ?? 0) - 30);
    expect(tuck?.pelvis.x).toBeGreaterThan((split?.pelvis.x ?? 0) + 2);
  });

  it('is mirrored for the left side, whichever goes first', () => {
    expect([
      at('split-stance-tuck', 20, 'left').mirrored,
      at('split-stance-tuck', 50, 'left').mirrored,
    ]).toEqual([true, false]);
    expect([
      at('split-stance-tuck', 20, 'right').mirrored,
      at('split-stance-tuck', 50, 'right').mirrored,
    ]).toEqual([false, true]);
    expect(at('split-stance-tuck', 20, 'left').facing).toBe(-1);
  });

  it('turns round between the sides, standing upright', () => {
    const exercise = bodyExerciseOf('split-stance-tuck');
    const score = scoreOf(exercise, { first: 'left' });
    for (let ms = 30_000; ms < 35_000; ms += 50) {
      const { facing, skeleton } = bodyFrameAt(exercise, score, ms);
      if (Math.abs(facing) < 0.999)
        expect(Math.abs(skeleton.legs[0].ankle.x - skeleton.legs[1].ankle.x)).toBeLessThan(1);
    }
  });
});

describe('mirroring', () => {
  it('is used for the other side, unless the person lies and changes legs', () => {
    for (const { exercise, score } of runs) {
      for (const part of score.filter(({ kind }) => kind !== 'switch')) {
        const { mirrored } = frameAt(exercise, score, part.startMs + part.ms / 2);
        const isOther = part.side !== null && part.side !== exercise.baseSide;
        expect(mirrored).toBe(isOther && !exercise.changesLegs);
      }
    }
  });
});

describe('lying down', () => {
  const [right, left] = [43, 90.5].map((s) => at('straight-leg-raise', s, 'right'));

  it('changes legs for the other side, and stays in place', () => {
    const [near, far] = right?.skeleton.legs ?? [];
    const [nearLater, farLater] = left?.skeleton.legs ?? [];
    expect(near?.knee.y).toBeLessThan((far?.knee.y ?? 0) - 10);
    expect(farLater?.ankle.y).toBeCloseTo(near?.ankle.y ?? 0, 3);
    expect(nearLater?.ankle.y).toBeCloseTo(far?.ankle.y ?? 0, 3);
    expect(left?.facing).toBe(1);
    expect(left?.skeleton.head.x).toBeCloseTo(right?.skeleton.head.x ?? 0, 3);
  });

  it('glows on the leg that works', () => {
    expect([right?.worked, left?.worked]).toEqual([0, 1]);
  });

  it('shows its stills with the legs of that side', () => {
    const exercise = bodyExerciseOf('straight-leg-raise');
    const [raised] = bodyKeyFrames(exercise, 'right').slice(-1);
    const [other] = bodyKeyFrames(exercise, 'left').slice(-1);
    expect(raised?.skeleton.legs[0].ankle.y).toBeGreaterThan(25);
    expect(other?.skeleton.legs[1].ankle.y).toBeGreaterThan(25);
    expect(other?.mirrored).toBe(false);
  });
});

describe('stills', () => {
  it.each(exercises)('of $id are numbered, and each of them belongs to some moment', (exercise) => {
    const numbers = keyFrames(exercise).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const score = scoreOf(exercise, { first: 'left' });
    const current = new Set<number>();
    for (let ms = 0; ms <= doseSeconds(exercise.dose) * 1000; ms += 50)
      current.add(keyFrameAt(exercise, score, ms));
    expect([...current].toSorted()).toEqual(numbers);
  });

  it('show no pose that the figure only passes', () => {
    expect(keyFrames(shownById('doorway-chest'))).toHaveLength(4);
    expect(keyFrames(shownById('shoulder-rolls'))).toHaveLength(4);
  });

  it('show the side that is worked', () => {
    const exercise = shownById('split-stance-tuck');
    expect(keyFrames(exercise, 'left').every(({ mirrored }) => mirrored)).toBe(true);
    expect(keyFrames(exercise, 'right').some(({ mirrored }) => mirrored)).toBe(false);
  });
});

it('goes on after its dose while a person is away, which has no end, and stays as it is in any other exercise', () => {
  for (const exercise of exercises) {
    const score = scoreOf(exercise, { first: 'left' });
    const [first, second] = [60_000, 60_300].map((ms) => frameAt(exercise, score, msOf(score) + ms));
    const moves = JSON.stringify(first) !== JSON.stringify(second);
    expect([exercise.id, moves]).toEqual([exercise.id, isAway(exercise)]);
  }
});
