/** Lines of a journal by local time, for days that were computed by hand. */
import type { BreakEntry, Done, Entry } from '../../src/core/journal/entries';
import { MINUTE } from '../../src/core/time';

export const BERLIN = 'Europe/Berlin';
let ids = 0;

/** The instants of two local times, such as `2026-11-23T09:00`. */
function base(from: string, to: string, zone: string) {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  return { id: `t.${ids++}`, zone, startedAt: at(from), endedAt: at(to) };
}

export function sat(from: string, to: string, zone = BERLIN): Entry & { kind: 'bout' } {
  const line = base(from, to, zone);
  const sittingMs = line.endedAt - line.startedAt;
  return { ...line, kind: 'bout', sittingMs, browsingMs: 0, watchingMs: 0, certainty: 'presumed' };
}

export function up(from: string, to: string, part: Partial<BreakEntry> = {}, zone = BERLIN): BreakEntry {
  const defaults = { origin: 'natural', certainty: 'presumed', breakId: null, done: [] } as const;
  return { ...base(from, to, zone), ...defaults, done: [], kind: 'break', ...part };
}

export function stood(from: string, to: string, zone = BERLIN): Entry & { kind: 'standing' } {
  return { ...base(from, to, zone), kind: 'standing', certainty: 'said' };
}

export function nudge(from: string, breakId: string, zone = BERLIN): Entry {
  const line = base(from, from, zone);
  const asked = { dueAt: line.startedAt, sittingMs: 30 * MINUTE, standingMs: null } as const;
  return { ...line, ...asked, kind: 'nudge', breakId, way: 'window', why: null, after: null };
}

export function told(from: string, to: string, body: { kind: 'unknown' | 'paused' }, zone = BERLIN): Entry {
  return { ...base(from, to, zone), ...body };
}

export function played(exercise: string, seconds: number, side: Done['side'] = null): Done {
  return { exercise, side, seconds };
}
