/** Every decision not to ask can be explained from the clock alone, and the first reason wins. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/clock/decision';
import { live } from '../../day/live';

function decisionAfter(script: string) {
  const { clock, options, now } = live(script);
  return decide(clock, options, now);
}

const hoursUntil = (minute: number) => `sets hours to [[[0,${minute}]],[],[],[],[],[],[]]`;

describe('the reason for not asking', () => {
  const days = [
    ['off hours', '07:00 sets when to hours\n07:00 works\n07:40 ends'],
    ['paused', '09:00 works\n09:10 pauses\n09:40 ends'],
    ['call', '09:00 works\n09:10 joins a call\n09:40 ends'],
    ['full screen', '09:00 works\n09:28 goes full screen\n09:33 ends'],
    ['just back', '09:00 works\n09:10 is still\n09:20 works\n09:25 ends'],
    ['snoozed', '09:00 works\n09:31 is still\n09:31:20 presses later\n09:31:21 works\n09:35 ends'],
    ['not due', '09:00 works\n09:20 ends'],
    ['not due', '09:00 works\n09:10 is still\n09:20 ends'],
    ['unused here', '09:00 another program is in front\n09:00 works\n09:40 ends'],
    ['no good moment', '09:00 works\n09:33 ends'],
    ['sound', '09:00 sound starts in front\n09:00 works\n09:31 is still\n09:31:30 ends'],
    ['empty chair', '09:00 windows take the focus\n09:00 works\n09:29 is still\n09:30:30 ends'],
  ] as const;
  test.each(days)('%s', (because, script) => {
    expect(decisionAfter(script)).toEqual({ ask: false, because });
  });
});

describe('the order of precedence of reasons', () => {
  test('off hours comes before a pause, a pause before a hold, a hold before just back', () => {
    const all = `
      09:00 sets when to hours
      09:00 ${hoursUntil(600)}
      09:00 works
      09:10 is still
      09:20 works
      09:21 joins a call
      09:22 pauses`;
    expect(decisionAfter(`${all}\n10:01 ends`)).toEqual({ ask: false, because: 'off hours' });
    expect(decisionAfter(`${all}\n09:25 ends`)).toEqual({ ask: false, because: 'paused' });
    expect(decisionAfter(`${all}\n09:24 resumes\n09:25 ends`)).toEqual({ ask: false, because: 'call' });
    const free = `${all}\n09:23 leaves the call\n09:24 resumes\n09:25 ends`;
    expect(decisionAfter(free)).toEqual({ ask: false, because: 'just back' });
  });
});

test('a nudge records what it had waited for', () => {
  const { journal } = live('09:00 works\n09:10 joins a call\n09:50 leaves the call\n09:51 ends');
  expect(journal.find(({ kind }) => kind === 'nudge')).toMatchObject({ why: 'call ended', after: 'call' });
});

describe('offers that are made once', () => {
  const offerOf = (script: string) => live(script).clock.break?.offer;
  const asked = 'works\n20:31 is still\n20:31:20 ends';
  test('“ask only at work?” is offered in the evening, and never again', () => {
    expect(offerOf(`20:00 ${asked}`)).toBe('hours');
    const twice =
      '19:00 works\n19:31 is still\n19:31:20 presses skip\n19:31:21 works\n20:05 is still\n20:05:20 ends';
    expect(offerOf(twice)).toBeNull();
  });

  test('“ask only at work?” is also offered in the morning at a weekend', () => {
    const saturday = '09:00 on 2026-11-28 in Europe/Berlin\n09:00 works\n09:31 is still\n09:31:20 ends';
    expect(offerOf(saturday)).toBe('hours');
    expect(offerOf('09:00 works\n09:31 is still\n09:31:20 ends')).toBeNull();
  });

  test.each([
    ['Friday in Riyadh is', '2026-11-27 in Asia/Riyadh', 'Saudi Arabia', 'hours'],
    ['Sunday in Riyadh is not', '2026-11-29 in Asia/Riyadh', 'Saudi Arabia', null],
    ['Friday in Jerusalem is', '2026-11-27 in Asia/Jerusalem', 'Israel', 'hours'],
    ['Saturday in Jerusalem is', '2026-11-28 in Asia/Jerusalem', 'Israel', 'hours'],
    ['Sunday in Jerusalem is not', '2026-11-29 in Asia/Jerusalem', 'Israel', null],
    ['Saturday in Delhi is not', '2026-11-28 in Asia/Kolkata', 'India', null],
    ['Sunday in Delhi is', '2026-11-29 in Asia/Kolkata', 'India', 'hours'],
  ])('“ask only at work?” is offered at the weekend of the region: %s', (_day, date, region, offer) => {
    const day = `09:00 the browser is from ${region}\n09:00 on ${date}`;
    expect(offerOf(`${day}\n09:00 works\n09:31 is still\n09:31:20 ends`)).toBe(offer);
  });

  test('“ask only at work?” is offered on an evening of the working week in any region', () => {
    const thursday = '19:00 the browser is from Saudi Arabia\n19:00 on 2026-11-26 in Asia/Riyadh';
    expect(offerOf(`${thursday}\n19:00 works\n19:31 is still\n19:31:20 ends`)).toBe('hours');
  });

  test('“ask only at work?” is not offered to a person who has set hours', () => {
    expect(offerOf(`20:00 sets when to hours\n20:00 ${hoursUntil(1440)}\n20:00 ${asked}`)).toBeNull();
  });

  test('after a call that the person reported, seeing calls is offered if the browser cannot', () => {
    const call = '09:00 works\n09:10 says "on a call"\n09:20 says the call is over\n09:21 ends';
    expect(live(call).clock.offers.callSites).toBe('ask');
    expect(live(`09:00 calls can be seen\n${call}`).clock.offers.callSites).toBe('no');
  });
});
