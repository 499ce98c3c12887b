/**
 * Lets time pass at a desk as fast as the machine bears: writes its leases. A thread of its own, for the test has
 * other things to do; and if this one does not get the processor either, no lease is written.
 */
import { workerData } from 'node:worker_threads';
import { goOn, MS, readStretch, writeStretch } from './lease.mjs';
import { nextPace } from './pace.mjs';
import { Strain } from './strain.mjs';

/** @type {{ file: number, begun: bigint, root: number, most: number, stop: Int32Array }} */
const { file, begun, root, most, stop } = workerData;

const elapsed = () => Number(process.hrtime.bigint() - begun);
const strain = new Strain(root);
let { version, stretch } = readStretch(file);
let pace = 1;

// Each time a stretch has just begun, the next is written.
while (Atomics.wait(stop, 0, 0, Math.max(0, (stretch.since - elapsed()) / MS) + 1) === 'timed-out') {
  const now = elapsed();
  if (now < stretch.since) continue;
  pace = nextPace(pace, strain.measure(now), most);
  stretch = goOn(stretch, elapsed(), pace * MS);
  version += 1;
  writeStretch(file, version, stretch);
}
