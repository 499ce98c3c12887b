/** Tells the mutants in this worker which one is on. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The number of the mutant that is on. */
    readonly mutant: number;
  }
}

const on = inject('mutant');

Object.assign(globalThis, { mutant: (number: number): boolean => number === on });
