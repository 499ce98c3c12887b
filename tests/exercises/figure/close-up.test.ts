/** Close-ups of eyes and hands: checks what a viewer would notice. */
import { describe, expect, it } from 'vitest';
import { EYE } from '../../../src/exercises/figure/close-up/face';
import { eyesOf } from '../../../src/exercises/figure/close-up/face-shapes';
import { faceFrameAt, handsFrameAt, wristFrameAt } from '../../../src/exercises/figure/close-up/frame';
import { type Finger, handOf } from '../../../src/exercises/figure/close-up/hands';
import { heldArmOf, helperOf } from '../../../src/exercises/figure/close-up/wrist';
import { wristShapes } from '../../../src/exercises/figure/close-up/wrist-shapes';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { frameAt } from '../../../src/exercises/figure/drawing/frame';
import { stageOf } from '../../../src/exercises/figure/drawing/stage';
import { distance } from '../../../src/exercises/figure/skeleton/geometry';
import type { ExerciseId } from '../../../src/exercises/library';
import { msOf, type ScorePart, scoreOf } from '../../../src/exercises/player/score';
import type { FaceExercise, HandsExercise } from '../../../src/exercises/shown';
import { shownById } from '../shown';
import { drawnRuns, momentsOf } from './moments';

function faceOf(id: ExerciseId): FaceExercise {
  const exercise = shownById(id);
  if (exercise.view !== 'face') throw new Error(`${id} shows no face`);
  return exercise;
}

function handsOf(id: ExerciseId): HandsExercise {
  const exercise = shownById(id);
  if (exercise.view !== 'hands') throw new Error(`${id} shows no hands`);
  return exercise;
}

function every50Ms(score: readonly ScorePart[]): number[] {
  return Array.from({ length: Math.floor(msOf(score) / 50) + 1 }, (_, index) => index * 50);
}

const lead = { first: 'left' } as const;

describe.each(['far-gaze', 'near-far-blink'] as const)('the face: %s', (id) => {
  const exercise = faceOf(id);
  const score = scoreOf(exercise, lead);
  const faces = every50Ms(score).map((ms) => faceFrameAt(exercise, score, ms).face);

  it('keeps each iris within its eye', () => {
    const out = faces.flatMap(eyesOf).filter(({ x, y, wide, pupil }) => {
      const iris = (EYE.iris * wide) / EYE.wide;
      return Math.abs(pupil.x - x) + iris > wide + 0.01 || Math.abs(pupil.y - y) > EYE.lower / 2;
    });
    expect(out).toEqual([]);
  });

  it('keeps both eyes apart, on the head', () => {
    for (const [left, right] of faces.map(eyesOf)) {
      expect(right.x - right.wide).toBeGreaterThan(left.x + left.wide);
      expect(Math.max(right.x + right.wide, -left.x + left.wide)).toBeLessThan(6.5);
    }
  });

  it('never lets the lids cross, and closes them in a blink', () => {
    const gaps = faces.map((face) => eyesOf(face)[0]).map(({ upper, lower }) => lower - upper);
    expect(Math.min(...gaps)).toBeGreaterThan(-0.001);
    expect(Math.min(...gaps)).toBeLessThan(0.05);
    expect(Math.max(...gaps)).toBeGreaterThan(1.5);
  });

  it('moves its eyes without jumps', () => {
    const pupils = faces.map((face) => eyesOf(face)[0].pupil);
    const jumps = pupils.filter((pupil, index) => distance(pupils[index - 1] ?? pupil, pupil) > 0.4);
    expect(jumps).toEqual([]);
  });
});

describe('looking far away', () => {
  const exercise = faceOf('far-gaze');
  const score = scoreOf(exercise, lead);
  const at = (seconds: number) => faceFrameAt(exercise, score, seconds * 1000);

  it('turns from the screen at the lower left to the window at the upper right', () => {
    const [screen, far] = [at(0).face, at(6).face];
    expect(screen.headTurn).toBeLessThan(-10);
    expect([screen.gazeX, screen.gazeY].map(Math.sign)).toEqual([-1, -1]);
    expect(far.headTurn).toBeGreaterThan(10);
    expect([far.gazeX, far.gazeY].map(Math.sign)).toEqual([1, 1]);
    expect(far.verge).toBe(0);
  });

  it('frames the window only while the eyes rest on it', () => {
    const target = (seconds: number) => shapesOf(at(seconds)).find(({ tone }) => tone === 'target')?.d;
    expect(target(0)).toBe('');
    expect(target(6)).not.toBe('');
  });

  it('breathes while it looks', () => {
    const breaths = Array.from({ length: 60 }, (_, index) => at(5.2 + index / 10).face.breath);
    expect(Math.max(...breaths) - Math.min(...breaths)).toBeGreaterThan(0.5);
  });
});

describe('near and far', () => {
  const exercise = faceOf('near-far-blink');
  const score = scoreOf(exercise, lead);
  const at = (seconds: number) => faceFrameAt(exercise, score, seconds * 1000);
  const between = (seconds: number) => {
    const [left, right] = eyesOf(at(seconds).face).map(({ pupil, x, wide }) => (pupil.x - x) / wide);
    return ((right ?? 0) - (left ?? 0)) / 2;
  };

  it('raises the thumb before the first look at it', () => {
    expect(at(0).face.thumb).toBe(0);
    expect(at(3).face.thumb).toBe(1);
  });

  it('turns the eyes in for the thumb, and parallel for the distance', () => {
    expect(between(5)).toBeLessThan(-0.12);
    expect(between(8.3)).toBeCloseTo(0, 5);
    expect(at(5).face.gazeY).toBeLessThan(0);
    expect(at(8.3).face.gazeY).toBeGreaterThan(0);
  });

  it('marks what the eyes rest on: the thumb, then the window', () => {
    const marks = (seconds: number) =>
      shapesOf(at(seconds))
        .filter(({ tone }) => tone === 'target')
        .map(({ d }) => d !== '');
    expect(marks(5)).toEqual([false, true]);
    expect(marks(8.3)).toEqual([true, false]);
  });

  it('closes the eyes twice in every repetition', () => {
    for (const rep of [0, 1, 2, 3, 4]) {
      const open = Array.from({ length: 160 }, (_, index) => at(3 + rep * 8 + index / 20).face.lids > 0.1);
      expect(open.filter((isOpen, index) => !isOpen && open[index - 1] === true)).toHaveLength(2);
    }
  });
});

describe('the hands', () => {
  const exercise = handsOf('finger-fan');
  const score = scoreOf(exercise, lead);
  const at = (seconds: number) => handsFrameAt(exercise, score, seconds * 1000).hands;
  const hands = every50Ms(score).map((ms) => handOf(handsFrameAt(exercise, score, ms).hands, -1));
  const tip = ({ joints }: Finger) => joints[3];

  it('never draws a finger longer than its bones', () => {
    const straight = handOf({ curl: 0, spread: 0, sway: 0, breath: 0 }, -1).fingers.map(lengthOf);
    for (const { fingers } of hands)
      for (const [index, finger] of fingers.entries())
        expect(lengthOf(finger)).toBeLessThan((straight[index] ?? 0) + 0.001);
  });

  function lengthOf({ joints }: Finger): number {
    return joints.slice(1).reduce((sum, joint, index) => sum + distance(joints[index] ?? joint, joint), 0);
  }

  it('curls every finger over the palm in a fist', () => {
    const { fingers, palm } = handOf(at(4), -1);
    for (const finger of fingers) expect(tip(finger).y).toBeLessThan(finger.joints[0].y - 4);
    for (const finger of fingers) expect(tip(finger).y).toBeGreaterThan(palm[0].y);
  });

  it('lays the thumb over the fingers in a fist, and far out in a fan', () => {
    const [fist, fan] = [handOf(at(4), -1), handOf(at(5.6), -1)];
    expect(tip(fist.thumb).x).toBeLessThan(fist.fingers[0]?.joints[0].x ?? 0);
    expect(distance(tip(fan.thumb), tip(fan.fingers[0] ?? fan.thumb))).toBeGreaterThan(25);
  });

  it('spreads the fingers from the little one to the index in a fan', () => {
    const gaps = (seconds: number) => {
      const tips = handOf(at(seconds), -1).fingers.map(tip);
      return tips.slice(1).map((point, index) => distance(tips[index] ?? point, point));
    };
    const [rest, fan] = [gaps(0), gaps(5.6)];
    for (const [index, gap] of fan.entries()) expect(gap).toBeGreaterThan((rest[index] ?? 0) + 3);
  });

  it('shows two hands that mirror each other and do not touch', () => {
    for (const ms of every50Ms(score)) {
      const { hands: posture } = handsFrameAt(exercise, score, ms);
      const [left, right] = [handOf(posture, -1), handOf(posture, 1)];
      expect(tip(left.thumb).x).toBeCloseTo(-tip(right.thumb).x, 5);
      expect(tip(left.thumb).x + left.thumb.radius).toBeLessThan(0);
    }
  });

  it('stays in the picture', () => {
    const { left, top } = stageOf(exercise);
    for (const { fingers } of hands) {
      for (const { joints, radius } of fingers) {
        expect(Math.min(...joints.map(({ x }) => x)) - radius).toBeGreaterThan(left);
        expect(Math.max(...joints.map(({ y }) => y)) + radius).toBeLessThan(-top);
      }
    }
  });

  it('shakes at the end, and only then', () => {
    const sways = every50Ms(score).map((ms) => [ms, Math.abs(at(ms / 1000).sway)] as const);
    const last = msOf(score) - 3000;
    expect(Math.max(...sways.filter(([ms]) => ms <= last).map(([, sway]) => sway))).toBe(0);
    expect(Math.max(...sways.filter(([ms]) => ms > last).map(([, sway]) => sway))).toBeGreaterThan(10);
  });
});

describe('the forearm stretch', () => {
  const exercise = shownById('forearm-stretch');
  if (exercise.view !== 'wrist') throw new Error('The forearm stretch shows no wrist.');
  const score = scoreOf(exercise, lead);
  const moments = every50Ms(score).map((ms) => wristFrameAt(exercise, score, ms));

  it('bends the hand up, and in the second hold down, nearly at a right angle', () => {
    const bends = moments.filter(({ side }) => side === 'left').map(({ wrist }) => wrist.bend);
    expect(Math.max(...bends)).toBeGreaterThan(70);
    expect(Math.min(...bends)).toBeLessThan(-70);
    expect(bends.indexOf(Math.max(...bends))).toBeLessThan(bends.indexOf(Math.min(...bends)));
  });

  it('has the fingers held by the other hand while the hand is bent far', () => {
    for (const { wrist } of moments.filter(
      ({ wrist: { bend, hold } }) => Math.abs(bend) > 30 && hold ** 2 > 0.999,
    )) {
      const { knuckles, fingertip } = heldArmOf(wrist);
      const middle = { x: (knuckles.x + fingertip.x) / 2, y: (knuckles.y + fingertip.y) / 2 };
      for (const [root, tip] of helperOf(wrist).fingers) {
        expect(distance(root, middle)).toBeLessThan(14);
        expect(distance(tip, middle)).toBeLessThan(12);
      }
    }
  });

  it('glows under the forearm while the hand is up, and on top while it is down', () => {
    const glowY = ({ wrist }: (typeof moments)[number]) => {
      const d = wristShapes(wrist).find(({ tone }) => tone === 'glow')?.d ?? '';
      const heights = (d.match(/-?[\d.]+/g) ?? [])
        .filter((_, index) => index % 2 === 1)
        .map((y) => -Number(y));
      return heights.reduce((sum, y) => sum + y, 0) / heights.length - heldArmOf(wrist).wrist.y;
    };
    for (const moment of moments.filter(({ wrist: { bend } }) => Math.abs(bend) > 60))
      expect(Math.sign(glowY(moment))).toBe(-Math.sign(moment.wrist.bend));
  });

  it('stays inside the picture', () => {
    const { left, top, width, height } = stageOf(exercise);
    for (const { wrist } of moments) {
      const { fingertip, thumb } = heldArmOf(wrist);
      for (const { x, y } of [fingertip, ...thumb]) {
        expect(x).toBeLessThan(left + width - 3);
        expect(-y).toBeGreaterThan(top + 3);
        expect(-y).toBeLessThan(top + height - 3);
      }
    }
  });
});

describe.each(
  drawnRuns.filter(({ exercise: { view } }) => view === 'face' || view === 'hands' || view === 'wrist'),
)('close up: $name', (run) => {
  const { exercise, score } = run;

  it('draws the same shapes in the same order throughout', () => {
    const drawn = momentsOf(run, 50).map((ms) => shapesOf(frameAt(exercise, score, ms)));
    const tones = new Set(drawn.map((shapes) => shapes.map(({ tone }) => tone).join()));
    expect(tones.size).toBe(1);
    expect(drawn.flat().filter(({ d }) => /NaN|Infinity|undefined/.test(d))).toEqual([]);
  });
});
