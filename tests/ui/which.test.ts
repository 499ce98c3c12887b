/** Breaks that may have been reading: what their page asks, and until when. */
import { expect, test } from 'vitest';
import { mayRead, questionAbout } from '../../src/ui/break/which';
import { live } from '../day/live';

/** A person who reads for some minutes twice, and once more beside the nudge. */
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
  if (nudge?.kind !== 'nudge') throw new Error('The journal has no nudge');
  return nudge.breakId;
}

test('asks what it was when a break ends that began by itself beside a reader', () => {
  const desk = live(`${returned}\n09:35:20 ends`);
  expect(questionAbout(desk.clock, nudgeIn(desk))).toMatchObject({ about: 'reading', was: 'sitting' });
  expect(questionAbout(desk.clock, 'another')).toBeNull();
});

test.each(['up', 'sitting'])('asks nothing once the person has said that they were %s', (was) => {
  const desk = live(`${returned}\n09:35:10 says "I was ${was}"\n09:35:20 ends`);
  expect(questionAbout(desk.clock, nudgeIn(desk))).toBeNull();
});

test('a reader whose hands are still beside a nudge may be up or reading', () => {
  const still = (morning: string) => mayRead(live(`${morning}\n09:31 is still\n09:34 ends`).clock);
  expect(still('09:00 works\n09:05 is still\n09:08 works\n09:12 is still\n09:15 works')).toBe(true);
  expect(still('09:00 works')).toBe(false);
});
