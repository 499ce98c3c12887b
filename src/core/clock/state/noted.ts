/** What was noticed about input: some of it no browser sees, and some comes from no hand. */
import * as v from '../../schema';
import { count, instant } from '../../values';

export const notedSchema = v.object({
  /** Breaks in a row that were played while the mouse never rested for 15 s. */
  breaksWithoutRest: count,
  /** Returns to this browser in a row that ended a stillness which had begun as it lost the focus. */
  blindReturns: count,
  /** Since when another program has been in front without any input; null while this browser is in front. */
  elsewhereFrom: v.nullable(instant),
  /** Whether input was ever seen while another program was in front: then it can be seen. */
  seesElsewhere: v.boolean(),
});
export type Noted = v.InferOutput<typeof notedSchema>;

export const nothingNoted: Noted = {
  breaksWithoutRest: 0,
  blindReturns: 0,
  elsewhereFrom: null,
  seesElsewhere: false,
};
