/**
 * fast-check with one seed, so that each run tries the same cases: a failure is then caused by a change, not by chance.
 * `FC_SEED` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });

export type { Arbitrary } from 'fast-check';
export default fc;
