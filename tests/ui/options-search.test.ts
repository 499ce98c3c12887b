import { describe, expect, test, vi } from 'vitest';
import { findTexts } from '../../src/ui/options/search-words';

vi.mock('webextension-polyfill', async () => await import('./english'));

const fields = {
  sound: 'Soft sounds. For the start and the end. noise, beep, mute',
  limits: 'Anything to be careful with? A sore knee: no kneeling. pain, floor',
  hours: 'Keep to working hours. nine to five, weekend',
  pause: 'Café: turn to the window, and then back to the start of the day',
};

function found(query: string): string[] {
  const hits = findTexts(query, Object.values(fields));
  return Object.keys(fields).filter((_, n) => hits[n]);
}

describe('the search', () => {
  test.each([
    ['noise', 'sound'],
    ['NOISES', 'sound'],
    ['soun', 'sound'],
    ['kneel', 'limits'],
    ['kneeled', 'limits'],
    ['nine to five', 'hours'],
    ['cafe', 'pause'],
    ['CAFÉ', 'pause'],
  ])('finds by “%s”', (query, field) => {
    expect(found(query)).toEqual([field]);
  });

  test('needs all words where one field has them all', () => {
    expect(found('start end')).toEqual(['sound']);
  });

  test('goes by the rarest words of a question that no field has as a whole', () => {
    expect(found('how do I turn off the terrible noise?')).toContain('sound');
    expect(found('please no kneeling today')).toEqual(['limits']);
  });

  test.each(['xyzzy', 'zz'])('finds nothing by “%s”', (query) => {
    expect(found(query)).toEqual([]);
  });
});
