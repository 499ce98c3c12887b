/** Exercises that can be done seated or standing, in both forms. */
import { describe, expect, it, test } from 'vitest';
import { bodyKeyFrames, frameAt } from '../../../src/exercises/figure/drawing/frame';
import { formFor, seatedForm, standingForm } from '../../../src/exercises/library/forms';
import { scoreOf } from '../../../src/exercises/player/score';
import { isBody, type ShownExercise } from '../../../src/exercises/shown';
import { exercises } from '../figure/moments';
import { shownById } from '../shown';

const both = exercises.filter(({ position }) => position === 'seated or standing');
const seatsOf = ({ props }: ShownExercise) =>
  props.filter(({ kind }) => ['chair', 'wheelchair'].includes(kind)).map(({ kind }) => kind);

function skeletonsOf(exercise: ShownExercise) {
  return isBody(exercise) ? bodyKeyFrames(exercise).map(({ skeleton }) => skeleton) : [];
}

test('there are exercises of every kind of view that have both forms', () => {
  expect(new Set(both.map(({ view }) => view))).toEqual(
    new Set(['side', 'front', 'round', 'hands', 'wrist']),
  );
});

describe.each(both)('$id', (exercise) => {
  it('stands upright on the floor within a break, without a seat', () => {
    const form = standingForm(exercise);
    expect(form.position).toBe('standing');
    expect(seatsOf(form)).toEqual([]);
    for (const { legs, pelvis } of skeletonsOf(form)) {
      expect(pelvis.y).toBeGreaterThan(52);
      for (const { ankle } of legs) expect(ankle.y).toBeCloseTo(4, 0);
    }
  });

  it.each(['chair', 'wheelchair'] as const)('sits on a %s for a person who stays seated', (seat) => {
    const form = seatedForm(exercise, seat);
    expect(form.position).toBe('seated');
    if (isBody(form)) expect(seatsOf(form)).toEqual([seat]);
    for (const { pelvis, legs } of skeletonsOf(form)) {
      expect(pelvis.y).toBeLessThan(40);
      for (const { knee, hip } of legs) expect(Math.abs(knee.y - hip.y)).toBeLessThan(8);
    }
  });

  it('moves the upper body in the same way in both', () => {
    const arms = (form: ShownExercise) =>
      skeletonsOf(form).map(({ arms: [first], collar }) => first.wrist.x - collar.x);
    const [upright, sitting] = [arms(standingForm(exercise)), arms(seatedForm(exercise))];
    for (const [index, x] of upright.entries()) expect(x).toBeCloseTo(sitting[index] ?? 0, 5);
  });

  it('keeps its dose, its steps and its name, and the same form is the same object', () => {
    const form = standingForm(exercise);
    expect([form.id, form.dose, form.cues]).toEqual([exercise.id, exercise.dose, exercise.cues]);
    expect(standingForm(exercise)).toBe(form);
    expect(seatedForm(exercise)).not.toBe(seatedForm(exercise, 'wheelchair'));
  });

  it('plays from the first moment to the last', () => {
    const form = standingForm(exercise);
    const score = scoreOf(form, { first: 'left' });
    expect(frameAt(form, score, 0).glowing).toBe(false);
    expect(() => score.map(({ startMs, ms }) => frameAt(form, score, startMs + ms / 2))).not.toThrow();
  });
});

test('an exercise with only one form is returned unchanged', () => {
  const exercise = shownById('ceiling-stretch');
  expect(standingForm(exercise)).toBe(exercise);
  expect(seatedForm(exercise)).toBe(exercise);
  expect(seatedForm(shownById('sit-to-stand'), 'wheelchair')).toBe(shownById('sit-to-stand'));
});

test('an exercise for any seat is drawn in a wheelchair, at the height of its seat', () => {
  const exercise = shownById('chair-ceiling-reach');
  const form = seatedForm(exercise, 'wheelchair');
  expect(seatsOf(form)).toEqual(['wheelchair']);
  const [onChair, inWheelchair] = [exercise, form].map((each) => skeletonsOf(each)[0]?.pelvis.y ?? 0);
  expect((inWheelchair ?? 0) - (onChair ?? 0)).toBe(4);
  expect(standingForm(exercise)).toBe(exercise);
});

test('each person sees the form for their seat: standing, on the office chair, or in the wheelchair', () => {
  const exercise = shownById('blade-squeeze');
  expect(formFor('on-feet', exercise).position).toBe('standing');
  expect(seatsOf(formFor('on-feet', exercise))).toEqual([]);
  expect(seatsOf(formFor('seated', exercise))).toEqual(['chair']);
  expect(seatsOf(formFor('wheelchair', exercise))).toEqual(['wheelchair']);
});
