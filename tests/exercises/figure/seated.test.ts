import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { type BodyFrame, bodyFrameAt, bodyKeyFrames } from '../../../src/exercises/figure/drawing/frame';
import { closeUp } from '../../../src/exercises/figure/drawing/stage';
import { PALM } from '../../../src/exercises/figure/skeleton/arms';
import { wheelchair } from '../../../src/exercises/figure/skeleton/body';
import { distance, pointBetween } from '../../../src/exercises/figure/skeleton/geometry';
import type { Arm } from '../../../src/exercises/figure/skeleton/rig';
import type { ExerciseId } from '../../../src/exercises/library';
import { hasBell } from '../../../src/exercises/player/recipe';
import { msOf, scoreOf } from '../../../src/exercises/player/score';
import { soloOf } from '../shown';
import { bodyExerciseOf, bodyRuns, framesOf } from './moments';

function at(id: ExerciseId, seconds: number) {
  const exercise = bodyExerciseOf(id);
  return bodyFrameAt(exercise, scoreOf(exercise, { first: 'right' }), seconds * 1000);
}

function palmOf({ wrist, fingertip }: Arm) {
  return pointBetween(wrist, fingertip, PALM / distance(wrist, fingertip));
}

describe.each(bodyRuns.filter(({ exercise }) => exercise.position === 'seated' && exercise.view === 'side'))(
  'on a seat: $name',
  (run) => {
    it('keeps the hips on the seat', () => {
      const [first] = framesOf(run);
      const start = first?.frame.skeleton.pelvis ?? { x: 0, y: 0 };
      const off = framesOf(run).filter(({ frame }) => distance(frame.skeleton.pelvis, start) > 1.5);
      expect(off.map(({ ms }) => ms)).toEqual([]);
    });
  },
);

describe('chair stands', () => {
  const [run] = bodyRuns.filter(({ exercise }) => exercise.id === 'sit-to-stand');
  const frames = run ? framesOf(run) : [];

  it('rise from the seat until upright, and return to it', () => {
    const heights = [6, 10.8, 14].map((seconds) => at('sit-to-stand', seconds).skeleton.pelvis.y);
    expect(heights[0]).toBeCloseTo(29, 0);
    expect(heights[1]).toBeGreaterThan(53);
    expect(heights[2]).toBeCloseTo(29, 0);
  });

  it('never sink into the seat', () => {
    expect(Math.min(...frames.map(({ frame }) => frame.skeleton.pelvis.y))).toBeGreaterThan(28.5);
  });

  it('leave the seat only with head and arms ahead of the heels', () => {
    const leaving = frames.filter(
      ({ frame: { skeleton } }) => skeleton.pelvis.y > 31 && skeleton.pelvis.y < 40,
    );
    expect(leaving.length).toBeGreaterThan(16);
    for (const { frame } of leaving) {
      const { head, arms, legs } = frame.skeleton;
      expect(head.x).toBeGreaterThan(legs[0].heel.x);
      expect(arms[0].wrist.x).toBeGreaterThan(legs[0].toe.x);
    }
  });
});

describe('the chin tuck', () => {
  it('takes the head straight back, with the eyes level', () => {
    const [ahead, tucked] = [3, 5].map((seconds) => at('chin-tuck', seconds).skeleton);
    expect((ahead?.head.x ?? 0) - (tucked?.head.x ?? 0)).toBeGreaterThan(4);
    for (let seconds = 3; seconds < 8; seconds += 0.05)
      expect(Math.abs(at('chin-tuck', seconds).skeleton.headAngle)).toBeLessThan(5);
  });
});

/** The x coordinates of the ends of straight edges in props and cushions. */
function edgesOf(frame: BodyFrame): number[] {
  return shapesOf(frame)
    .filter(({ tone }) => tone === 'prop' || tone === 'cushion')
    .flatMap(({ d }) => [...d.matchAll(/[ML]([-.\d]+) /g)].map(([, x]) => Number(x)));
}

describe('a still', () => {
  it.each(['sit-to-stand', 'chair-forward-lean', 'chair-march', 'roll-break'] as const)(
    'of %s shows the whole seat with its backrest',
    (id) => {
      const exercise = bodyExerciseOf(id);
      for (const frame of bodyKeyFrames(exercise)) {
        const { left, width } = closeUp(exercise, frame);
        const edges = edgesOf(frame);
        expect(edges.length).toBeGreaterThan(4);
        expect(Math.min(...edges)).toBeGreaterThan(left);
        expect(Math.max(...edges)).toBeLessThan(left + width);
      }
    },
  );
});

describe('rolling', () => {
  const push = [0.1, 0.3, 0.5, 0.7].map((seconds) => at('roll-break', seconds));

  it('keeps both hands on the rim while they push, as fast as the wheel', () => {
    const angles = push.map(({ skeleton }) => {
      const { x, y } = palmOf(skeleton.arms[0]);
      expect(distance({ x, y }, wheelchair.axle)).toBeCloseTo(wheelchair.rim, 0);
      return Math.atan2(x - wheelchair.axle.x, y - wheelchair.axle.y);
    });
    const turned = (angles.at(-1) ?? 0) - (angles[0] ?? 0);
    const rolled = (push.at(-1)?.scroll ?? 0) - (push[0]?.scroll ?? 0);
    expect(turned * wheelchair.wheel).toBeCloseTo(rolled, 0);
  });

  it('swings the hands back low, off the rim', () => {
    const { skeleton } = at('roll-break', 1.2);
    expect(distance(palmOf(skeleton.arms[0]), wheelchair.axle)).toBeLessThan(wheelchair.rim - 1);
  });

  it('turns the wheel as far as the floor moves', () => {
    const angle = (seconds: number) => {
      const spokes = shapesOf(at('roll-break', seconds)).find(({ tone }) => tone === 'spokes');
      return Number(/rotate\((.*)\)/.exec(spokes?.transform ?? '')?.[1]);
    };
    const passed = (at('roll-break', 2).scroll ?? 0) - (at('roll-break', 1).scroll ?? 0);
    expect((((angle(2) - angle(1)) * Math.PI) / 180) * wheelchair.wheel).toBeCloseTo(passed, 1);
  });

  it('has no bell, like a walk; punches in the chair end by themselves', () => {
    expect(hasBell(soloOf('roll-break', 'left'))).toBe(false);
    expect(hasBell(soloOf('chair-punches', 'left'))).toBe(true);
    expect(msOf(scoreOf(bodyExerciseOf('chair-punches'), { first: 'left' }))).toBe(64_000);
  });
});
