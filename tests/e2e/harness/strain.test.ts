import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { Strain } from './strain.mjs';
import { pause } from './wait';

/** The strain of a shell and its child processes in five measurements. */
async function strainsOf(script: string): Promise<number[]> {
  const shell = spawn('sh', ['-c', script], { stdio: 'ignore' });
  onTestFinished(() => void shell.kill());
  const strain = new Strain(shell.pid ?? 0);
  const now = () => Number(process.hrtime.bigint());
  // The shell needs a moment to start, and the first measurement of a thread has no earlier one to compare with.
  await pause(200);
  strain.measure(now());
  const strains: number[] = [];
  for (let measurement = 0; measurement < 5; measurement++) {
    await pause(100);
    strains.push(strain.measure(now()));
  }
  return strains;
}

test('a process that works all the time has a high strain, whether it runs or waits for the processor', async () => {
  const strains = await strainsOf('while :; do :; done');
  // The kernel counts a wait only when it is over. So on a busy machine a single measurement can be too low.
  expect(strains.reduce((sum, strain) => sum + strain, 0) / strains.length).toBeGreaterThan(0.5);
});

test('a process that waits for something else has no strain', async () => {
  expect(await strainsOf('exec sleep 60')).toEqual([0, 0, 0, 0, 0]);
});
