/**
 * Writes the leases of a desktop, so that time passes there as fast as the machine can follow. It runs in its own
 * thread, because the test has other work. If this thread does not get the processor, no lease is written, and time
 * passes at normal speed.
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

// Whenever a stretch has just begun, the next one is written.
while (Atomics.wait(stop, 0, 0, Math.max(0, (stretch.since - elapsed()) / MS) + 1) === 'timed-out') {
  const now = elapsed();
  if (now < stretch.since) continue;
  pace = nextPace(pace, strain.measure(now), most);
  stretch = goOn(stretch, elapsed(), pace * MS);
  version += 1;
  writeStretch(file, version, stretch);
}
