/** Breaks that may have been reading: what their page then asks, and until when. */
import { expect, test } from 'vitest';
import { mayRead, questionAbout } from '../../src/ui/break/which';
import { live } from '../day/live';

/** Somebody who reads for some minutes twice, and beside the nudge once more. */
const reader = `
  09:00 works
  09:05 is still
  09:08 works
  09:12 is still
  09:15 works
  09:31 is still
  09:31:30 the break starts by itself
  09:35 touches the mouse`;

const returned = `${reader}
  09:35 the page ends it at the return
  09:35:01 works`;

function nudgeIn({ journal }: ReturnType<typeof live>): string {
  const nudge = journal.find(({ kind }) => kind === 'nudge');
  if (nudge?.kind !== 'nudge') throw new Error('Nobody was asked');
  return nudge.breakId;
}

test('a break that began by itself before somebody who reads asks with its end what it was', () => {
  const desk = live(`${returned}\n09:35:20 ends`);
  expect(questionAbout(desk.clock, nudgeIn(desk))).toMatchObject({ about: 'reading', was: 'sitting' });
  expect(questionAbout(desk.clock, 'another')).toBeNull();
});

test.each(['up', 'sitting'])('once they have said that they were %s, nothing is asked', (was) => {
  const desk = live(`${returned}\n09:35:10 says "I was ${was}"\n09:35:20 ends`);
  expect(questionAbout(desk.clock, nudgeIn(desk))).toBeNull();
});

test('while hands are still beside the nudge, nobody knows whether a reader is up', () => {
  const still = (morning: string) => mayRead(live(`${morning}\n09:31 is still\n09:34 ends`).clock);
  expect(still('09:00 works\n09:05 is still\n09:08 works\n09:12 is still\n09:15 works')).toBe(true);
  expect(still('09:00 works')).toBe(false);
});
