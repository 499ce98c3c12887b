/** What the person can say in the popup: only what the clock would apply. */
import './english';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import type { Options } from '../../src/core/options/options';
import { HOUR, MINUTE } from '../../src/core/time';
import { situationAnswers, situationNote } from '../../src/ui/popup/situation';
import { asked, NOW, onCall, onFeet, seated } from './clocks';

const offered = (clock: Clock, counts: Options['counts'] = 'computer') =>
  situationAnswers(clock, { counts }, NOW).map((answer) => answer.event.type);

const reading: Clock['reading'] = { startedAt: NOW - 10 * MINUTE, until: NOW + 50 * MINUTE };

test('offers a seated person standing, reading and a call', () => {
  expect(offered(seated(20))).toEqual(['stood', 'called', 'read']);
});

test('offers to end a call that the person reported or that fell silent', () => {
  expect(offered(seated(20, onCall('said')))).toEqual(['stood', 'hungUp']);
  expect(offered(seated(20, onCall('seen', NOW - 60_000)))).toEqual(['stood', 'hungUp']);
});

test('does not offer to end a call that the browser sees right now', () => {
  expect(offered(seated(20, onCall('seen', NOW)))).toEqual(['stood']);
});

test('offers still standing to a standing person who is asked to move', () => {
  expect(offered(onFeet(12))).toEqual(['sat', 'called']);
  expect(offered(onFeet(30, { break: asked({ way: 'badge' }) }))).toEqual(['sat', 'called', 'stood']);
});

test('does not offer a call to a person who is up', () => {
  expect(offered(seated(0, { bout: null }))).toEqual(['stood']);
});

test('offers nothing on a break or off hours, and the same as ever while paused', () => {
  expect(offered(seated(20, { break: asked({ startedAt: NOW }) }))).toEqual([]);
  expect(offered(seated(0, { hours: { on: false, from: 0, until: null, of: '' } }))).toEqual([]);
  expect(offered(seated(20, { pause: { startedAt: NOW, until: 'resumed', latestAt: null } }))).toEqual([
    'stood',
    'called',
    'read',
  ]);
  expect(
    offered(seated(20, { ...onCall('said'), pause: { startedAt: NOW, until: 'resumed', latestAt: null } })),
  ).toEqual(['stood', 'hungUp']);
});

test('offers to end reading that the person reported, until its hour is over', () => {
  expect(offered(seated(20, { reading }))).toEqual(['stood', 'called', 'stoppedReading']);
  expect(offered(seated(20, { reading: { ...reading, until: NOW } }))).toEqual(['stood', 'called', 'read']);
});

test('does not offer reading while standing, on a call, or under a plain clock', () => {
  expect(offered(onFeet(12))).not.toContain('read');
  expect(offered(seated(20, onCall('said')))).not.toContain('read');
  expect(offered(seated(20), 'clock')).toEqual(['stood', 'called']);
});

describe('keeps each answer in its place', () => {
  const place = (clock: Clock, said: string) => offered(clock).indexOf(said as never);

  test('beside standing and sitting', () => {
    expect(place(seated(20), 'stood')).toBe(place(onFeet(1), 'sat'));
    expect(place(seated(20), 'called')).toBe(place(onFeet(1), 'called'));
  });

  test('beside a call', () => {
    expect(place(seated(20), 'called')).toBe(place(seated(20, onCall('said')), 'hungUp'));
    expect(place(seated(20), 'stood')).toBe(place(seated(20, onCall('said')), 'stood'));
  });

  test('beside reading', () => {
    expect(place(seated(20), 'read')).toBe(place(seated(20, { reading }), 'stoppedReading'));
  });
});

describe('says what follows from an answer', () => {
  const note = (clock: Clock) => situationNote(clock, { counts: 'computer' }, NOW);

  test('how a call ends that the person has to end', () => {
    expect(note(seated(20, onCall('said')))).toBe('When your call ends, press “Call is over”.');
    expect(note(seated(20, onCall('seen', NOW)))).toBeUndefined();
  });

  test('until when still hands count as sitting while the person reads', () => {
    const until = NOW + HOUR;
    expect(note(seated(20, { reading: { startedAt: NOW, until } }))).toBe(
      'You said you’re reading. Until 19:30, time without keyboard or mouse counts as sitting.',
    );
    expect(note(seated(20, { reading: { startedAt: NOW, until: NOW } }))).toBeUndefined();
    expect(note(seated(20))).toBeUndefined();
  });
});
