/** A break whose page was loaded again: read only then. */
import type { Context } from '../../exercises/choosing/context';
import { personOf } from '../../exercises/choosing/person';
import { wantedBy } from '../../exercises/choosing/wanted';
import type { Course } from '../../exercises/player/course';
import type { Item } from '../../exercises/player/recipe';
import { leftAfter, resume } from '../../exercises/player/resuming';
import { type After, readRecipe } from './use-choice';

/** Where a break plays on, once it is known how everything that is left is shown. */
export async function readOn(context: Context, ...[planned, done, left]: After): Promise<Course> {
  const plan = planned.map(({ id }) => id);
  const read = (id: string) => planned.find((item) => item.id === id) ?? readOther(id, context);
  const items = await Promise.all((left ?? leftAfter(plan, done)).map(read));
  const known = items.filter((item) => item !== undefined);
  // An exercise of one's own may have been erased meanwhile.
  return resume(planned, known.length > 0 ? known : planned, done);
}

/** What came in the place of another, or what the short answers play. */
async function readOther(id: string, context: Context): Promise<Item | undefined> {
  const other = context.library.find((exercise) => exercise.id === id);
  return other && (await readRecipe(context.options.seat, [wantedBy(other, personOf(context))]))[0];
}
