/** What the popup offers: one thing at a time, and nothing that is already decided. */
import './english';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import { offerFor } from '../../src/ui/popup/offers';
import { asked, NOW, seated } from './clocks';

const offers: Clock['offers'] = { hours: 'no', callSites: 'no', fullScreen: 'no' };
const inFullScreen = { offers: { ...offers, fullScreen: 'ask' } } as const;

test('offers to ask in full screen after a break has waited for it to end', () => {
  expect(offerFor(seated(20, inFullScreen), undefined)).toBe('full screen');
  expect(offerFor(seated(20, { offers: { ...offers, fullScreen: 'made' } }), undefined)).toBeNull();
});

test('offers nothing once notifications are allowed, even without an answer to the offer', () => {
  const { pulse } = seated(20);
  const notified = pulse && { ...pulse, traits: { ...pulse.traits, notifies: true } };
  expect(offerFor(seated(20, { ...inFullScreen, pulse: notified }), undefined)).toBeNull();
});

test('makes one offer at a time, and none during a nudge or a pause', () => {
  const both = { offers: { ...offers, callSites: 'ask', fullScreen: 'ask' } } as const;
  expect(offerFor(seated(20, both), 30)).toBe('call sites');
  expect(offerFor(seated(20, inFullScreen), 30)).toBe('full screen');
  expect(offerFor(seated(20), 30)).toBe('ease');
  expect(offerFor(seated(42, { ...inFullScreen, break: asked() }), 30)).toBeNull();
  const pause: Clock['pause'] = { startedAt: NOW, until: 'resumed', latestAt: null };
  expect(offerFor(seated(20, { ...inFullScreen, pause }), 30)).toBeNull();
});
