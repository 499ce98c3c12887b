/** What the page of a break shows once the break is over, also if the person may have been reading. */
import { expect, test } from 'vitest';
import { endingOf } from '../../src/ui/break/endings';
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

function endingIn(desk: ReturnType<typeof live>, id = nudgeIn(desk)) {
  return endingOf(id, desk.clock, desk.journal);
}

test('asks what it was when a break ends that began by itself beside a reader', () => {
  const desk = live(`${returned}\n09:35:20 ends`);
  expect(endingIn(desk)).toMatchObject({ kind: 'question', question: { about: 'reading', was: 'sitting' } });
  expect(endingIn(desk, 'another')).toEqual({ kind: 'nothing' });
});

test('shows the break once the person has said that they were up', () => {
  const desk = live(`${returned}\n09:35:10 says "I was up"\n09:35:20 ends`);
  expect(endingIn(desk)).toMatchObject({ kind: 'lived', lived: { kind: 'break' } });
});

test('shows nothing once the person has said that they were sitting', () => {
  const desk = live(`${returned}\n09:35:10 says "I was sitting"\n09:35:20 ends`);
  expect(endingIn(desk)).toEqual({ kind: 'nothing' });
});

test('a reader whose hands are still beside a nudge may be up or reading', () => {
  const still = (morning: string) => endingIn(live(`${morning}\n09:31 is still\n09:34 ends`));
  const reader = '09:00 works\n09:05 is still\n09:08 works\n09:12 is still\n09:15 works';
  expect(still(reader)).toEqual({ kind: 'up', mayRead: true });
  expect(still('09:00 works')).toEqual({ kind: 'up', mayRead: false });
});
