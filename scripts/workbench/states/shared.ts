/** What the states of several pages begin with. */
import { type Act, says, sees, works } from '../life';

/** An ordinary stretch of work. */
export const worked: readonly Act[] = [works(22)];

/** A break that plays while the mouse never rests, not even before the nudge. */
const restless: readonly Act[] = [
  works(66),
  sees,
  says((id) => ({ type: 'started', id })),
  works(1.5),
  says((id) => ({ type: 'progressed', id, done: [] })),
  works(1.5),
  says((id) => ({ type: 'finished', id, by: 'person', done: [], seated: false })),
];

/** Work after which the notice about a mouse that never rests is shown. */
export const noticesMouse: readonly Act[] = [...restless, ...restless, works(4)];

/** The policy of an organisation. One of its keys is no option. */
export const policy = {
  intervalMinutes: 45,
  sound: false,
  callSites: ['meet.example.org'],
  colour: 'green',
  locked: ['intervalMinutes', 'way'],
  way: 'window',
};
