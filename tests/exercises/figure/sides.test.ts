/** One rule for both sides in all pictures: what is named left is on the left of the picture, or nearer to the viewer. */
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import type { Side } from '../../../src/exercises/exercise';
import { type Frame, frameAt, keyFrames } from '../../../src/exercises/figure/drawing/frame';
import { pictured } from '../../../src/exercises/figure/round/space';
import type { Limb } from '../../../src/exercises/figure/skeleton/pose';
import { library } from '../../../src/exercises/library';
import { withShowing } from '../../../src/exercises/showing';
import { momentsOf, runs } from './moments';

/** The side of the picture on which the worked limb is joined to the body, or towards which a person from the side looks. */
function drawnSide(frame: Frame): Side {
  const across = acrossOf(frame);
  return across * frame.facing < 0 ? 'left' : 'right';
}

function acrossOf(frame: Frame): number {
  const other = (limb: Limb): Limb => (limb === 0 ? 1 : 0);
  switch (frame.view) {
    case 'side':
      // A person who faces right has the right limbs nearer to the viewer.
      return frame.worked === 0 ? 1 : -1;
    case 'front': {
      const { legs } = frame.skeleton;
      return legs[frame.worked].hip.x - legs[other(frame.worked)].hip.x;
    }
    case 'round': {
      const { person, camera, worked } = frame;
      const x = (limb: Limb) => pictured(camera, person.legs[limb].hip).x;
      return x(worked) - x(other(worked));
    }
    case 'wrist':
      // The arm is held out from the left edge of the picture.
      return -1;
    default:
      throw new Error(`${frame.view} has no sides.`);
  }
}

describe.each(runs.filter(({ exercise }) => exercise.dose.sides !== 'none'))('$name', (run) => {
  it('draws the named side on that side of the picture', () => {
    const frames = momentsOf(run, 200).map((ms) => frameAt(run.exercise, run.score, ms));
    const named = frames.filter(({ side, facing }) => side !== null && Math.abs(facing) > 0.999);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((frame) => frame.side !== drawnSide(frame))).toEqual([]);
  });
});

describe('where the sides take turns', () => {
  /** The side that a step names, if it names one side only. */
  const namedIn = (id: string, step: number): Side | undefined => {
    const text = Object.entries(english).find(
      ([key]) => key === `exercise_${id.replaceAll('-', '_')}_step${step}`,
    );
    const found = ['left', 'right'].filter((side) => text?.[1].message.includes(side));
    return found.length === 1 ? (found[0] as Side) : undefined;
  };
  const beats = library
    .map((exercise) => withShowing(exercise))
    .flatMap((exercise) => {
      const { motion, dose, id } = exercise;
      if (dose.sides !== 'alternate' || motion.kind !== 'beats') return [];
      return [...motion.prepare, ...motion.work, ...(motion.again ?? [])].flatMap(({ step, to }) => {
        const named = step === undefined ? undefined : namedIn(id, step);
        return named ? [{ id, step, named, side: keyFrames(exercise)[to]?.side }] : [];
      });
    });

  it('the steps of some exercises name one side', () => {
    expect(beats.length).toBeGreaterThan(3);
  });

  it.each(beats)(
    'the letter in the picture of $id is on the side that step $step names',
    ({ named, side }) => {
      expect(side).toBe(named);
    },
  );
});
