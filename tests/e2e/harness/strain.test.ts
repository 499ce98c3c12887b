import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { Strain } from './strain.mjs';
import { pause } from './wait';

/** What a shell's family needs, look by look. */
async function strainsOf(script: string): Promise<number[]> {
  const shell = spawn('sh', ['-c', script], { stdio: 'ignore' });
  onTestFinished(() => void shell.kill());
  const strain = new Strain(shell.pid ?? 0);
  const now = () => Number(process.hrtime.bigint());
  // It takes a moment to begin, and the first look at a thread tells nothing.
  await pause(200);
  strain.measure(now());
  const strains: number[] = [];
  for (let look = 0; look < 5; look++) {
    await pause(100);
    strains.push(strain.measure(now()));
  }
  return strains;
}

test('who works without a rest strains, whether the processor is theirs or they wait for it', async () => {
  const strains = await strainsOf('while :; do :; done');
  // Waits are entered in the account when they are over, so that on a busy machine single looks see less.
  expect(strains.reduce((sum, strain) => sum + strain, 0) / strains.length).toBeGreaterThan(0.5);
});

test('who waits for something else does not', async () => {
  expect(await strainsOf('exec sleep 60')).toEqual([0, 0, 0, 0, 0]);
});
