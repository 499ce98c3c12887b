/** Exercises that an organisation adds to the person's own. */
import { type OwnExercise, ownLimits, readOwn } from './own-exercises';

/** What it names one as it likes; here that cannot be taken for a person's own. */
function readGiven(item: unknown): OwnExercise | undefined {
  const { id, ...rest }: Readonly<Record<string, unknown>> = Object(item);
  return typeof id === 'string' && id !== ''
    ? readOwn({ sided: false, picture: '', ...rest, id: `own-org-${id}` })
    : undefined;
}

/** Those of a policy, in its order, from whatever stands there; undefined for one that cannot be read, or comes twice. */
export function readGivenExercises({
  exercises,
}: Readonly<Record<string, unknown>>): readonly (OwnExercise | undefined)[] {
  if (!Array.isArray(exercises)) return [];
  const read = exercises.slice(0, ownLimits.exercises).map(readGiven);
  return read.map((own, n) => (read.findIndex((other) => other?.id === own?.id) === n ? own : undefined));
}
