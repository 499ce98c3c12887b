/** Everything that may be chosen. */
import type { OwnExercise } from '../core/own-exercises';
import type { Exercise } from './exercise';
import { library } from './library';

/** The library and the person's own exercises; what makes exercises of those is read only where there is one. */
export async function readLibrary(own: readonly OwnExercise[]): Promise<readonly Exercise[]> {
  if (own.length === 0) return library;
  const { libraryWith } = await import('./own');
  return libraryWith(own);
}
