/** The context of a break on a Wednesday morning, after half an hour of sitting. */
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { MINUTE } from '../../../src/core/time';
import type { Context } from '../../../src/exercises/choosing/context';
import { library } from '../../../src/exercises/library';

export const NOW = Date.UTC(2026, 10, 25, 10);

export function context(options: Partial<Options> = {}, more: Partial<Context> = {}): Context {
  return {
    library,
    options: { ...defaultOptions, ...options },
    journal: [],
    now: NOW,
    zone: 'UTC',
    seed: 'b.1',
    sittingMs: 30 * MINUTE,
    standingMs: 0,
    call: null,
    ...more,
  };
}
