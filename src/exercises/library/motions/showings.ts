import type { Exercise, Showing } from '../../exercise';

/** How each exercise of a group is shown: one that is forgotten, or that nobody knows, is a type error. */
export type Showings<Entries extends readonly Exercise[]> = {
  readonly [Id in Entries[number]['id']]: Showing;
};
