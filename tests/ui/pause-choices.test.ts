/** The menu of pauses: which ends it offers at which time, and what it reads from the field for a date. */
import './english';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import { hoursAt, isoWeek } from '../../src/core/options/hours';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { HOUR, MINUTE } from '../../src/core/time';
import {
  type PauseContext,
  parsePauseEnd,
  pauseChoices,
  suggestedPauseEnd,
} from '../../src/ui/popup/pause-choices';
import { currentZone } from '../../src/ui/stored';
import { seated, seen } from './clocks';

const zone = currentZone();
const inHours: Options = { ...defaultOptions, when: 'hours' };

/** A local time: of Tuesday 24 November 2026, if no other day of that month is given. */
const at = (hour: number, day = 24) => new Date(2026, 10, day, hour).getTime();

function settingAt(now: number, options: Options = defaultOptions, part: Partial<Clock> = {}): PauseContext {
  const hours =
    options.when === 'hours'
      ? { hours: { ...hoursAt(options.hours, options.daysOff, now, zone), of: '' } }
      : {};
  const clock: Clock = { ...seated(0, seen({ at: now, zone })), day: null, ...hours, ...part };
  return { clock, options, weekend: isoWeek.weekend, zone, now };
}

const texts = (setting: PauseContext) =>
  pauseChoices(setting).map(({ text, end }) => `${text} ${end}`.trim());

describe('the choices', () => {
  test('without working hours are lengths, tomorrow, Monday, and without an end', () => {
    expect(texts(settingAt(at(10)))).toEqual([
      '30 minutes 10:30',
      '1 hour 11:00',
      '2 hours 12:00',
      'Until tomorrow When you’re back at your desk',
      'Until Monday Mon 09:00',
      'Until I resume',
    ]);
  });

  test('within working hours name the next ones', () => {
    expect(texts(settingAt(at(10), inHours)).slice(3)).toEqual([
      'Until tomorrow Wed 09:00',
      'Until Monday Mon 09:00',
      'Until I resume',
    ]);
  });

  test('on a Friday name Monday once', () => {
    expect(texts(settingAt(at(10, 27), inHours)).slice(3)).toEqual([
      'Until Monday Mon 09:00',
      'Until I resume',
    ]);
  });

  test('on a Sunday without working hours name Monday beside the return tomorrow', () => {
    expect(texts(settingAt(at(10, 29))).slice(3)).toEqual([
      'Until tomorrow When you’re back at your desk',
      'Until Monday Mon 09:00',
      'Until I resume',
    ]);
  });

  test('name the first working day after the weekend if Monday is a day off', () => {
    const options = { ...inHours, daysOff: ['2026-11-30'] };
    expect(texts(settingAt(at(10), options)).at(-2)).toMatch(/^Until Tuesday Tue,? 1 Dec,? 0?9:00$/);
  });

  test('follow the weekend of the region', () => {
    const setting = { ...settingAt(at(10)), weekend: [5, 6] };
    const hours = defaultOptions.hours.map((_, day) =>
      day === 4 || day === 5 ? [] : ([[540, 1050]] as const),
    );
    expect(texts({ ...setting, options: { ...defaultOptions, hours } })).toContain('Until Sunday Sun 09:00');
  });

  test('leave out lengths that reach beyond the working hours', () => {
    expect(texts(settingAt(at(16), inHours))).not.toContain('2 hours 18:00');
    expect(texts(settingAt(at(16), inHours))).toContain('1 hour 17:00');
  });

  test('outside the working hours leave out all that would end before the next ones', () => {
    expect(texts(settingAt(at(20), inHours))).toEqual(['Until Monday Mon 09:00', 'Until I resume']);
    expect(texts(settingAt(at(12, 28), inHours))).toEqual(['Until I resume']);
  });

  test('send what the clock needs', () => {
    const sent = pauseChoices(settingAt(at(10), inHours)).map(({ until }) => until);
    expect(sent).toEqual([30 * MINUTE, HOUR, 2 * HOUR, 'tomorrow', { at: at(9, 30) }, 'resumed']);
  });
});

describe('the field for a date and time', () => {
  test('first shows the next working hours, or nine o’clock on the next morning', () => {
    expect(suggestedPauseEnd(settingAt(at(10, 27), inHours))).toBe('2026-11-30T09:00');
    expect(suggestedPauseEnd(settingAt(at(10)))).toBe('2026-11-25T09:00');
  });

  test('gives an end, or what is wrong with it', () => {
    const now = at(10);
    expect(parsePauseEnd('2026-11-24T10:01', now, zone)).toEqual({ at: now + MINUTE });
    expect(parsePauseEnd('2026-11-24T10:00', now, zone)).toBe('past');
    expect(parsePauseEnd('0001-01-01T00:00', now, zone)).toBe('past');
    expect(parsePauseEnd('2028-01-01T00:00', now, zone)).toBe('far');
    expect(parsePauseEnd('', now, zone)).toBe('empty');
    expect(parsePauseEnd('275760-09-13T00:00', now, zone)).toBe('far');
  });
});
