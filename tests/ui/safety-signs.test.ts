import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { places, signsOf, urgencies } from '../../src/ui/safety-signs';

const whole = urgencies.flatMap((urgency) => signsOf(urgency));

describe('the warning signs', () => {
  test('are all in the whole list, once each', () => {
    const texts = Object.keys(messages).filter((key) => key.startsWith('sign_'));
    expect(whole.toSorted()).toEqual(texts.toSorted());
  });

  test.each(places)('at a place are those of the whole list that matter there: %s', (place) => {
    const there = urgencies.flatMap((urgency) => signsOf(urgency, place));
    expect(there.length).toBeGreaterThan(3);
    expect(there.length).toBeLessThan(whole.length);
    expect(there.filter((sign) => !whole.includes(sign))).toEqual([]);
  });

  test.each(places)('at a place begin with those that cannot wait: %s', (place) => {
    expect([...signsOf('emergency', place), ...signsOf('back', place)]).not.toEqual([]);
  });

  test('of the low back have every sign of an emergency and every reason to see a doctor', () => {
    expect(signsOf('back', 'low-back')).toEqual(signsOf('back'));
    expect(signsOf('soon', 'low-back')).toEqual(signsOf('soon'));
  });

  test('of the hip and groin have the signs of pressure on the nerves of the spine', () => {
    expect(signsOf('back', 'hip')).toEqual(
      expect.arrayContaining(['sign_saddle', 'sign_bladder', 'sign_sexual', 'sign_both_legs']),
    );
  });

  test('of the arm have those of the heart', () => {
    expect(signsOf('emergency', 'shoulder')).toContain('sign_chest');
  });

  test('of the leg have the calf that may be a blood clot', () => {
    expect(signsOf('today', 'leg')).toContain('sign_calf');
  });
});
