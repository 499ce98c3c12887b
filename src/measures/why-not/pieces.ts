/** Cuts a time into pieces, each with the one reason that wins. */
import type { Instant } from '../../core/time';
import type { Claim } from './claims';

/** Cuts the time into pieces, and gives each piece to the first claim that covers it. */
export function pieces(claims: readonly Claim[], from: Instant, to: Instant): Claim[] {
  const within = (at: Instant) => at > from && at < to;
  const cuts = new Set([from, ...claims.flatMap((claim) => [claim.from, claim.to]).filter(within), to]);
  const ordered = [...cuts].toSorted((a, b) => a - b);
  const found: Claim[] = [];
  ordered.slice(1).forEach((end, n) => {
    const start = ordered[n] ?? from;
    const claim = claims.find((one) => one.from <= start && one.to >= end);
    if (!claim) return;
    const last = found.at(-1);
    if (last?.to === start && goesOn(last, claim))
      found[found.length - 1] = { ...last, to: end, entry: last.entry ?? claim.entry };
    else found.push({ ...claim, from: start, to: end });
  });
  return found;
}

/** Whether the next piece continues this one: it has the same entry, or a way of asking that is still the only one. */
function goesOn(piece: Claim, next: Claim): boolean {
  const same = piece.why === next.why;
  return same && (piece.entry === next.entry || next.why === 'unseen' || next.why === 'badge');
}
