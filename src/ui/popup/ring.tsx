import { duration, number, t } from '../text';

interface RingProps {
  readonly sittingMs: number;
  readonly targetMs: number;
  readonly dimmed: boolean;
}

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** The minutes seated, in a ring that fills until the break. */
export function Ring({ sittingMs, targetMs, dimmed }: RingProps) {
  const share = Math.min(1, sittingMs / Math.max(1, targetMs));
  const minutes = Math.floor(sittingMs / 60_000);
  const label = t('popup_seated_label', duration(sittingMs), duration(targetMs));
  return (
    <svg class={dimmed ? 'ring dimmed' : 'ring'} viewBox="-64 -64 128 128" role="img" aria-label={label}>
      <circle class="ring-track" r={RADIUS} />
      <circle
        class="ring-fill"
        r={RADIUS}
        stroke-dasharray={`${share * ROUND} ${ROUND}`}
        transform="rotate(-90)"
      />
      <text class="ring-number" y="6">
        {number(minutes)}
      </text>
      <text class="ring-unit" y="26">
        {t('ring_unit')}
      </text>
    </svg>
  );
}
