/** Proves that the harness drives a real Flexor in both browsers; what Flexor does is told in the other tests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Flexor, launch } from './harness';

describe.each(browserNames)('in %s', (name) => {
  let flexor: Flexor;
  beforeAll(async () => {
    flexor = await launch(name);
  });
  afterAll(() => flexor?.quit());

  it('opens the options page when it is installed', async () => {
    const options = await flexor.windowWith('options.html');
    expect(await options.text('h1')).not.toBe('');
    expect(await flexor.consoleErrors()).toEqual([]);
  });

  // break.html closes itself when there is no break.
  it.each(['popup.html', 'options.html', 'history.html'])('opens %s', async (file) => {
    const page = await flexor.open(file);
    await page.waitFor(() => document.querySelector('h1, h2, button'));
    expect(await flexor.consoleErrors()).toEqual([]);
    await page.close();
  });

  it('has hands that idle detection feels, and stores through a killed background', async () => {
    await flexor.wiggle();
    expect(await flexor.idleState()).toBe('active');
    await flexor.setStorage({ smoke: 'kept' });
    await flexor.killBackground();
    expect(await flexor.backgroundRuns()).toBe(false);
    expect(await flexor.storage()).toHaveProperty('smoke', 'kept');
  });

  it('restarts with the same address and storage', async () => {
    const before = flexor.url('options.html');
    await flexor.restart();
    expect(flexor.url('options.html')).toBe(before);
    expect(await flexor.storage()).toHaveProperty('smoke', 'kept');
    expect(await flexor.consoleErrors()).toEqual([]);
  });
});
