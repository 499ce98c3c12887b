/** People in space: checks what a viewer would notice. */
import { describe, expect, it, test } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { frameAt } from '../../../src/exercises/figure/drawing/frame';
import { frontHead } from '../../../src/exercises/figure/drawing/head-front';
import { stageOf } from '../../../src/exercises/figure/drawing/stage';
import { roundFrameAt } from '../../../src/exercises/figure/round/frame';
import { jointsInSpace, type SolidBody } from '../../../src/exercises/figure/round/person';
import {
  dot,
  lengthOf,
  minus,
  pictured,
  seenFrom,
  turned,
  upright,
  type Vector,
} from '../../../src/exercises/figure/round/space';
import { body } from '../../../src/exercises/figure/skeleton/body';
import { limbs } from '../../../src/exercises/figure/skeleton/pose';
import type { ExerciseId } from '../../../src/exercises/library';
import { seatedForm, standingForm } from '../../../src/exercises/library/forms';
import { scoreOf } from '../../../src/exercises/player/score';
import type { RoundExercise, ShownExercise } from '../../../src/exercises/shown';
import { sampleOf } from '../../sample';
import { shownById } from '../shown';
import { drawnRuns, momentsOf } from './moments';

function isRound(exercise: ShownExercise): exercise is RoundExercise {
  return exercise.view === 'round';
}

function roundOf(id: ExerciseId): RoundExercise {
  const exercise = shownById(id);
  if (!isRound(exercise)) throw new Error(`${id} is not drawn in space`);
  return exercise;
}

function at(id: ExerciseId, seconds: number): SolidBody {
  const exercise = roundOf(id);
  return roundFrameAt(exercise, scoreOf(exercise, { first: exercise.baseSide }), seconds * 1000).person;
}

function distance(a: Vector, b: Vector): number {
  return lengthOf(minus(a, b));
}

const roundRuns = drawnRuns.flatMap((run) =>
  isRound(run.exercise) ? [{ ...run, exercise: run.exercise }] : [],
);

describe.each(roundRuns)('in space: $name', (run) => {
  const { exercise, score } = run;
  const moments = momentsOf(run, 100);
  const frames = moments.map((ms) => roundFrameAt(exercise, score, ms));
  const people = frames.map(({ person }) => person);
  /** Each person, and the one 100 ms before. */
  const pairs = people.flatMap((now, index) => {
    const before = people[index - 1];
    const ms = moments[index] ?? 0;
    return before && moments[index - 1] === ms - 100 ? [{ ms, before, now }] : [];
  });

  it('keeps the lengths of its bones, and joins the hands to the arms', () => {
    for (const { arms, legs } of people) {
      for (const { shoulder, elbow, wrist, fingertip } of arms) {
        expect(distance(shoulder, elbow)).toBeCloseTo(body.upperArm, 3);
        expect(distance(elbow, wrist)).toBeCloseTo(body.forearm, 3);
        expect(distance(wrist, fingertip)).toBeCloseTo(body.hand, 3);
      }
      for (const { hip, knee, ankle } of legs) {
        expect(distance(hip, knee)).toBeCloseTo(body.thigh, 3);
        expect(distance(knee, ankle)).toBeCloseTo(body.shank, 3);
      }
    }
  });

  it('has nothing below the floor', () => {
    const sunk = people.flatMap((person, index) =>
      jointsInSpace(person)
        .filter(([, [, y]]) => y < 0)
        .map(([name, [, y]]) => `${moments[index]} ms: ${name} at ${y}`),
    );
    expect(sunk).toEqual([]);
  });

  it('stays inside its frame', () => {
    const { left, top, width, height } = stageOf(exercise);
    const outside = people.flatMap((person, index) =>
      jointsInSpace(person).flatMap(([name, point]) => {
        const { x, y } = pictured(exercise.camera, point);
        const isIn = x > left && x < left + width && -y > top && -y < top + height;
        return isIn ? [] : [`${moments[index]} ms: ${name} at ${x}, ${y}`];
      }),
    );
    expect(outside).toEqual([]);
  });

  it('does not bend a knee or an elbow further than people do', () => {
    for (const { arms, legs } of people) {
      for (const { hip, ankle } of legs) expect(distance(hip, ankle)).toBeGreaterThan(13);
      for (const { shoulder, wrist } of arms) expect(distance(shoulder, wrist)).toBeGreaterThan(8);
    }
  });

  it('keeps a foot in place that stands in the same place before and after a move', () => {
    for (const index of limbs) {
      const slid = pairs.filter(({ before, now }) => {
        const [from, to] = [before.legs[index].ankle, now.legs[index].ankle];
        const stood = from[1] < 4.02 && to[1] < 4.02;
        return stood && distance(from, to) > 0.6;
      });
      expect(slid.map(({ ms }) => ms)).toEqual([]);
    }
  });

  it('moves without jumps', () => {
    const jumps = pairs.flatMap(({ ms, before, now }) => {
      const last = jointsInSpace(before);
      return jointsInSpace(now)
        .filter(([, point], joint) => distance(point, last[joint]?.[1] ?? point) > 12)
        .map(([name]) => `${ms} ms: ${name}`);
    });
    expect(jumps).toEqual([]);
  });

  it('draws the same shapes in the same order throughout', () => {
    const drawn = sampleOf(frames, 3).map((frame) => shapesOf(frame));
    expect(new Set(drawn.map((shapes) => shapes.map(({ tone }) => tone).join())).size).toBe(1);
    expect(drawn.flat().filter(({ d }) => /NaN|Infinity|undefined/.test(d))).toEqual([]);
  });

  it('shows the glow on the body in some pose', () => {
    const glows = sampleOf(
      frames.filter(({ glowing }) => glowing),
      4,
    ).map((frame) => shapesOf(frame));
    const lit = glows.filter((shapes) => shapes.some(({ tone, d }) => tone === 'glow' && d !== ''));
    expect(lit.length).toBe(glows.length);
    expect(lit.length).toBeGreaterThan(5);
  });

  it('shows the other side as the mirror image', () => {
    for (const part of score.filter(({ kind }) => kind !== 'switch')) {
      const { mirrored, facing } = frameAt(exercise, score, part.startMs + part.ms / 2);
      expect(mirrored).toBe(part.side !== null && part.side !== exercise.baseSide);
      expect(facing).toBe(mirrored ? -1 : 1);
    }
  });
});

describe('the arch over the chair', () => {
  const moments = Array.from({ length: 60 }, (_, index) => at('chair-back-arch', 5.2 + index / 10));

  it('keeps both hands on the head', () => {
    for (const { arms, head } of moments)
      for (const { wrist, fingertip } of arms)
        expect(Math.min(distance(wrist, head), distance(fingertip, head))).toBeLessThan(10);
  });

  it('leans the chest back by a quarter of a right angle more than the hips', () => {
    const turnOf = ({ up }: SolidBody['hipAxes']) => (Math.atan2(-up[2], up[1]) * 180) / Math.PI;
    const turns = moments.map(({ chestAxes, hipAxes }) => turnOf(chestAxes) - turnOf(hipAxes));
    expect(Math.max(...turns)).toBeGreaterThan(22);
    expect(Math.max(...moments.map(({ hipAxes }) => turnOf(hipAxes)))).toBeLessThan(10);
  });
});

describe('the seated twist', () => {
  it('turns the shoulders to the left over hips that stay', () => {
    const [before, after] = [at('seated-twist', 1), at('seated-twist', 12)];
    const shoulders = ({ arms }: SolidBody) => minus(arms[0].shoulder, arms[1].shoulder);
    expect(shoulders(before)[2]).toBeCloseTo(0, 1);
    expect(shoulders(after)[2]).toBeLessThan(-12);
    expect(after.legs[0].knee[0]).toBeCloseTo(before.legs[0].knee[0], 5);
  });

  it('has the right hand on the left knee and the left hand on the chair behind', () => {
    const { arms, legs } = at('seated-twist', 12);
    expect(distance(arms[1].fingertip, legs[0].knee)).toBeLessThan(10);
    expect(arms[0].wrist[2]).toBeLessThan(-6);
  });
});

test('the doorway: the forearm stays upright on the frame while the chest turns away, one foot through', () => {
  for (let seconds = 6; seconds < 26; seconds += 0.25) {
    const { elbow, wrist } = at('doorway-chest', seconds).arms[0];
    expect(Math.abs(wrist[0] - elbow[0])).toBeLessThan(4);
    expect(wrist[1] - elbow[1]).toBeGreaterThan(11);
  }
  const { legs, chestAxes } = at('doorway-chest', 20);
  expect(legs[0].ankle[2]).toBeGreaterThan(14);
  expect(legs[1].ankle[2]).toBeLessThan(0);
  expect(chestAxes.front[0]).toBeLessThan(-0.3);
});

describe('the side plank', () => {
  it('rests on an elbow that stays in place, at the end under the shoulder', () => {
    const [first, last] = [at('side-plank', 4), at('side-plank', 14)];
    expect(distance(first.arms[0].elbow, last.arms[0].elbow)).toBeLessThan(4);
    expect(last.arms[0].elbow[1]).toBeLessThan(5);
    expect(Math.abs(last.arms[0].shoulder[0] - last.arms[0].elbow[0])).toBeLessThan(3);
  });

  it('is one line from the shoulders over the hips to the feet', () => {
    const { collar, pelvis, legs } = at('side-plank', 14);
    const slope = (a: Vector, b: Vector) => (Math.atan2(a[1] - b[1], a[0] - b[0]) * 180) / Math.PI;
    const feet: Vector = [legs[0].ankle[0], (legs[0].ankle[1] + legs[1].ankle[1]) / 2, 0];
    expect(Math.abs(slope(collar, pelvis) - slope(pelvis, feet))).toBeLessThan(5);
  });

  it('has the left side down, and one foot on the other', () => {
    const { arms, legs } = at('side-plank', 14);
    expect(arms[0].shoulder[1]).toBeLessThan(arms[1].shoulder[1] - 10);
    expect(distance(legs[0].ankle, legs[1].ankle)).toBeLessThan(7);
  });
});

test('the side sit: the seat carries the hips, the right knee hangs a hand above the floor, the foot is behind', () => {
  const { pelvis, legs } = at('side-sit-hip-opener', 20);
  expect(pelvis[1]).toBeCloseTo(29, 0);
  expect(legs[1].knee[1]).toBeLessThan(13);
  expect(legs[1].knee[1]).toBeGreaterThan(6);
  expect(legs[1].ankle[2]).toBeLessThan(-25);
  expect(legs[0].knee[1]).toBeGreaterThan(27);
});

describe.each(['seated-figure-four', 'standing-figure-four'] as const)('%s', (id) => {
  it('lays the left ankle on the right thigh, and lets the left knee drop out', () => {
    const { legs } = at(id, id === 'seated-figure-four' ? 6 : 5.2);
    const [crossing, standing] = legs;
    const toThigh = Math.min(
      ...[0.3, 0.5, 0.7, 0.9, 1].map((share) => {
        const [x, y, z] = minus(standing.knee, standing.hip);
        const on: Vector = [
          standing.hip[0] + x * share,
          standing.hip[1] + y * share,
          standing.hip[2] + z * share,
        ];
        return distance(crossing.ankle, on);
      }),
    );
    expect(toThigh).toBeLessThan(11);
    expect(crossing.knee[0]).toBeGreaterThan(crossing.hip[0] + 8);
  });

  it('brings the chest down at the end', () => {
    expect(at(id, 20).hipAxes.up[2]).toBeGreaterThan(0.25);
  });
});

test('a shin that lies in the lap is drawn over the jumper', () => {
  const exercise = roundOf('seated-figure-four');
  const score = scoreOf(exercise, { first: exercise.baseSide });
  const legsOverTop = (seconds: number) => {
    const shapes = shapesOf(frameAt(exercise, score, seconds * 1000));
    const jumper = shapes.findIndex(({ tone }) => tone === 'fold');
    return shapes.slice(jumper).filter(({ tone, d }) => tone === 'legs' && d !== '').length;
  };
  expect([legsOverTop(1), legsOverTop(20)]).toEqual([0, 1]);
});

/** The shapes of an exercise after nine seconds, and the indices of the last sleeve and of the first hair. */
function sleeveAndHair(id: Parameters<typeof roundOf>[0]) {
  const exercise = roundOf(id);
  const shapes = shapesOf(frameAt(exercise, scoreOf(exercise, { first: exercise.baseSide }), 9000));
  return {
    sleeve: shapes.findLastIndex(({ tone, d }) => tone === 'top' && d !== ''),
    hair: shapes.findIndex(({ tone, d }) => tone === 'hair' && d !== ''),
  };
}

test.each(['chair-open-arms', 'doorway-chest'] as const)('no arm hides the face: %s', (id) => {
  const { sleeve, hair } = sleeveAndHair(id);
  expect(hair).toBeGreaterThan(sleeve);
});

test('the hands behind the head are seen from behind', () => {
  const { sleeve, hair } = sleeveAndHair('chair-back-arch');
  expect(sleeve).toBeGreaterThan(hair);
  const { head, headAxes, arms } = at('chair-back-arch', 6);
  for (const { fingertip } of arms) expect(dot(minus(fingertip, head), headAxes.front)).toBeLessThan(-4);
});

test('shoulder rolls go up, back, and down below their start', () => {
  const shoulders = Array.from(
    { length: 60 },
    (_, index) => at('shoulder-rolls', 3 + index / 12).arms[0].shoulder,
  );
  const [rest] = shoulders;
  const heights = shoulders.map(([, y]) => y - (rest?.[1] ?? 0));
  expect(Math.max(...heights)).toBeGreaterThan(4);
  expect(Math.min(...heights)).toBeLessThan(-1);
  expect(Math.min(...shoulders.map(([, , z]) => z - (rest?.[2] ?? 0)))).toBeLessThan(-3);
});

test('the blade squeeze is seen from behind, and draws the shoulders back', () => {
  const { camera } = roundOf('blade-squeeze');
  const [reach, squeeze] = [at('blade-squeeze', 3), at('blade-squeeze', 5)];
  expect(seenFrom(camera, reach.chestAxes.front)[2]).toBeLessThan(-0.5);
  expect(reach.arms[0].shoulder[2] - squeeze.arms[0].shoulder[2]).toBeGreaterThan(4);
});

describe('the forms in space', () => {
  it('keep the arms in place on the body when the person stands or sits in a wheelchair', () => {
    const exercise = roundOf('blade-squeeze');
    for (const form of [standingForm(exercise), seatedForm(exercise, 'wheelchair')]) {
      if (!isRound(form)) throw new Error('The form is not drawn in space.');
      for (const [index, pose] of form.motion.poses.entries()) {
        const base = exercise.motion.poses[index] ?? pose;
        expect(distance(minus(pose.hands[0], pose.root), minus(base.hands[0], base.root))).toBeLessThan(
          0.001,
        );
      }
    }
  });
});

describe('a camera', () => {
  it('sees the left of a person on the right, and from behind on the left', () => {
    expect(seenFrom({ turn: 0, above: 0 }, [1, 0, 0])[0]).toBeCloseTo(1);
    expect(seenFrom({ turn: 180, above: 0 }, [1, 0, 0])[0]).toBeCloseTo(-1);
  });

  it('sees what is nearer lower in the picture from above', () => {
    expect(pictured({ turn: 0, above: 20 }, [0, 0, 10]).y).toBeLessThan(0);
  });
});

test('turns lead to the left, forward, and aside to the left', () => {
  expect(turned(upright, 90, 0, 0).front[0]).toBeCloseTo(1);
  expect(turned(upright, 0, 90, 0).up[2]).toBeCloseTo(1);
  expect(turned(upright, 0, 0, 90).up[0]).toBeCloseTo(1);
});

test('a head from behind has hair and no face', () => {
  const { face, feature } = frontHead(180, 0);
  expect([face, feature]).toEqual(['', '']);
});
