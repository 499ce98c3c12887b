/** What the popup lets one say of oneself: nothing that the clock would not hear. */
import './english';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import type { Options } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { tapsFor } from '../../src/ui/popup/situation';
import { asked, NOW, onCall, onFeet, seated } from './clocks';

const said = (clock: Clock, counts: Options['counts'] = 'computer') =>
  tapsFor(clock, { counts }, NOW).map((tap) => tap.said.type);

const reading: Clock['reading'] = { startedAt: NOW - 10 * MINUTE, until: NOW + 50 * MINUTE };

test('seated, one can say that one stands, reads, or is on a call', () => {
  expect(said(seated(20))).toEqual(['stood', 'read', 'called']);
});

test('on a call that was said, or fell silent, one can say that it is over', () => {
  expect(said(seated(20, onCall('said')))).toEqual(['stood', 'hungUp']);
  expect(said(seated(20, onCall('seen', NOW - 60_000)))).toEqual(['stood', 'hungUp']);
});

test('a call that the browser sees right now is not over, whatever is said', () => {
  expect(said(seated(20, onCall('seen', NOW)))).toEqual(['stood']);
});

test('standing and asked to move, one can say that one still stands', () => {
  expect(said(onFeet(12))).toEqual(['sat', 'called']);
  expect(said(onFeet(30, { break: asked({ way: 'badge' }) }))).toEqual(['stood', 'sat', 'called']);
});

test('whoever is up has no call to keep quiet for', () => {
  expect(said(seated(0, { bout: null }))).toEqual(['stood']);
});

test('nothing is to be said on a break or off hours, and no call while paused: reading counts even then', () => {
  expect(said(seated(20, { break: asked({ startedAt: NOW }) }))).toEqual([]);
  expect(said(seated(0, { hours: { on: false, from: 0, until: null, of: '' } }))).toEqual([]);
  expect(said(seated(20, { pause: { startedAt: NOW, until: 'resumed', latestAt: null } }))).toEqual([
    'stood',
    'read',
  ]);
});

test('who said that they read can say that they do so no longer, until the hour is over', () => {
  expect(said(seated(20, { reading }))).toEqual(['stood', 'stoppedReading', 'called']);
  expect(said(seated(20, { reading: { ...reading, until: NOW } }))).toEqual(['stood', 'read', 'called']);
});

test('nobody need say that they read on their feet, on a call, or where stillness counts for nothing', () => {
  expect(said(onFeet(12))).not.toContain('read');
  expect(said(seated(20, onCall('said')))).not.toContain('read');
  expect(said(seated(20), 'clock')).toEqual(['stood', 'called']);
});
