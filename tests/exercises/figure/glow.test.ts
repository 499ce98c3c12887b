/** The glow of the muscles at work: checks that it stays on the body, and when it is strong. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import type { Shape } from '../../../src/exercises/figure/drawing/shape';
import { scoreOf } from '../../../src/exercises/player/score';
import { sampleOf } from '../../sample';
import { bodyExerciseOf, bodyRuns, momentsOf } from './moments';

/** The outlines at which a shape is cut off: its own, or those of the group that it joins. */
function clipOf(shapes: readonly Shape[], index: number): string {
  const first = shapes.slice(0, index + 1).findLast(({ joins }) => !joins);
  return first?.clip ?? 'none';
}

const bodyTones = new Set(['top', 'legs', 'skin', 'far-top', 'far-legs']);

describe.each(bodyRuns)('the glow: $name', (run) => {
  it('is cut off at the outlines of clothes and skin that are drawn', () => {
    const outside = sampleOf(momentsOf(run, 1000), 2).flatMap((ms) => {
      const shapes = shapesOf(bodyFrameAt(run.exercise, run.score, ms));
      const drawn = shapes.filter(({ tone, transform }) => bodyTones.has(tone) && !transform);
      const outlines = new Set(drawn.flatMap(({ d }) => d.split('Z')));
      return shapes
        .map((shape, index) => ({ ...shape, clip: clipOf(shapes, index) }))
        .filter(({ tone, d }) => tone === 'glow' && d !== '')
        .flatMap(({ clip }) => clip.split('Z').filter((outline) => !outlines.has(outline)))
        .map(() => ms);
    });
    expect(outside).toEqual([]);
  });
});

describe('the strength of the glow', () => {
  const exercise = bodyExerciseOf('split-stance-tuck');
  const score = scoreOf(exercise, { first: 'right' });
  const frames = Array.from({ length: 300 }, (_, index) => bodyFrameAt(exercise, score, index * 100));

  it('pulses while the figure holds, and never goes out', () => {
    const held = frames.filter(({ holding }) => holding).map(({ strength }) => strength);
    expect(Math.max(...held)).toBeCloseTo(1, 1);
    expect(Math.min(...held)).toBeLessThan(0.7);
    expect(Math.min(...held)).toBeGreaterThan(0.5);
  });

  it('is full while the figure moves', () => {
    expect(new Set(frames.filter(({ holding }) => !holding).map(({ strength }) => strength))).toEqual(
      new Set([1]),
    );
  });
});

describe('the eyes', () => {
  const exercise = bodyExerciseOf('ceiling-stretch');
  const score = scoreOf(exercise, { first: 'right' });
  const blinks = Array.from({ length: 160 }, (_, index) => bodyFrameAt(exercise, score, index * 100).blinks);

  it('blink for a moment, a few times in a minute', () => {
    expect(blinks[0]).toBe(false);
    const closed = blinks.filter(Boolean).length;
    expect(closed).toBeGreaterThan(1);
    expect(closed).toBeLessThan(10);
  });
});
