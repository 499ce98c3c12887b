import { clamp } from '../../core/clamp';
import type { Clock } from '../../core/clock/clock';
import { askMs, phaseOf, sittingMs } from '../../core/clock/sitting';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { durationText, number, t } from '../text';

interface RingProps {
  readonly clock: Clock;
  readonly options: Options;
  readonly now: Instant;
}

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The time passed and the time it is measured against: sitting, or standing if the person stands. A person in a
 * wheelchair has no choice but to sit, so that theirs is time without a break.
 */
function measure({ clock, options, now }: RingProps) {
  const { standing } = clock;
  if (!standing) {
    const passed = sittingMs(clock, options, now);
    const target = askMs(clock, options);
    return options.seat === 'wheelchair'
      ? ({ passed, target, label: 'popup_still_label', unit: 'ring_unit_still' } as const)
      : ({ passed, target, label: 'popup_seated_label', unit: 'ring_unit' } as const);
  }
  return {
    passed: now - standing.startedAt,
    target: standing.askAt - standing.startedAt,
    label: 'popup_standing_label',
    unit: 'ring_unit_standing',
  } as const;
}

/** The minutes seated (or standing), in a ring that fills until the break. */
export function Ring(props: RingProps) {
  const { passed, target, label, unit } = measure(props);
  const share = clamp(passed / Math.max(1, target), 0, 1);
  const dimmed = ['paused', 'up', 'off'].includes(phaseOf(props.clock, props.options, props.now));
  return (
    <div class="sitting">
      <svg
        class={dimmed ? 'ring dimmed' : 'ring'}
        viewBox="-58 -58 116 116"
        role="img"
        aria-label={t(label, durationText(passed), durationText(target))}
      >
        <circle class="ring-track" r={RADIUS} />
        {share > 0 && (
          <circle
            class="ring-fill"
            r={RADIUS}
            stroke-dasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90)"
          />
        )}
        <text class="ring-number">{number(Math.floor(Math.max(0, passed) / 60_000))}</text>
      </svg>
      {/* Below the ring, because it is too long for the ring in many languages. */}
      <p class="ring-unit small quiet" aria-hidden="true">
        {t(unit)}
      </p>
    </div>
  );
}
