/** The number from `low` to `high` that is nearest to `value`. `low` must not be greater than `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
