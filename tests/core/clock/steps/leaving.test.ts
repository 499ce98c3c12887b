/** *It hurts*: when it is recorded. */
import { describe, expect, test } from 'vitest';
import type { OpenBreak } from '../../../../src/core/clock/state';
import { noteHurt } from '../../../../src/core/clock/steps/leaving';
import { clockWith, NOON, nudgeWith } from '../clocks';

const hurt = (open: OpenBreak | null, id: string) =>
  noteHurt(
    { clock: clockWith({ break: open }), entries: [] },
    { type: 'hurt', id, exercise: 'dead-bug' },
    NOON,
  );

describe('it hurts', () => {
  const begun = { ...nudgeWith(), startedAt: NOON };

  test('in a break under way, and is recorded when the break ends, so that it can be taken back', () => {
    const { clock, entries } = hurt(begun, begun.id);
    expect(clock.break?.leaving).toMatchObject({ why: 'hurt', exercise: 'dead-bug' });
    expect(entries).toEqual([]);
  });

  test.each<[string, OpenBreak | null, string]>([
    ['after a break that is over', null, 'desk.1'],
    ['in the window of an older break, while another one is under way', begun, 'another'],
    [
      'in a break that is finished',
      { ...begun, finished: { at: NOON, by: 'person', seated: false } },
      begun.id,
    ],
    ['beside a nudge that has not begun', nudgeWith(), nudgeWith().id],
  ])('%s, and is recorded at once', (_, open, id) => {
    const { clock, entries } = hurt(open, id);
    expect(entries).toMatchObject([{ kind: 'hurt', breakId: id, exercise: 'dead-bug', startedAt: NOON }]);
    expect(clock.break?.leaving ?? null).toBeNull();
  });
});
