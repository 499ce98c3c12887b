/** The next look is set to the very instant at which something changes by itself. */
import { expect, test } from 'vitest';
import { desiredState } from '../../../src/core/clock/desired-state';
import { MINUTE, SECOND } from '../../../src/core/time';
import { live } from '../../day/live';

/** From the end of the script to the next look, in seconds. */
function secondsToNextLook(script: string): number {
  const { clock, options, now } = live(script);
  const { alarm } = desiredState(clock, options, now);
  if (!alarm) throw new Error('No look is set.');
  return (alarm.by - now) / SECOND;
}

test.each([
  ['a break that falls due', '09:00 works\n09:28:50 ends', 70],
  ['the end of the wait for a good moment', '09:00 works\n09:34:50 ends', 10],
  [
    'a break that falls due after Later',
    '09:00 works\n09:31 is still\n09:31:20 presses later\n09:31:20 works\n09:40:40 ends',
    40,
  ],
  ['nothing soon', '09:00 works\n09:10 ends', 120],
  ['an open break', '09:00 works\n09:31 is still\n09:31:20 ends', 30],
])('%s', (_, script, seconds) => {
  expect(secondsToNextLook(script)).toBe(seconds);
});

test('while a break is open, looks follow each other after half a minute; otherwise after two minutes', () => {
  const everyMs = (script: string) => {
    const { clock, options, now } = live(script);
    return desiredState(clock, options, now).alarm?.every;
  };
  expect(everyMs('09:00 works\n09:10 ends')).toBe(2 * MINUTE);
  expect(everyMs('09:00 works\n09:31 is still\n09:31:20 ends')).toBe(30 * SECOND);
});
