/** The legend of the ribbon's shapes and patterns. */
import { type MessageKey, t } from '../text';

const rows: readonly (readonly [string, MessageKey])[] = [
  ['ribbon-sitting', 'ribbon_elsewhere'],
  ['ribbon-browsing', 'ribbon_browsing'],
  ['ribbon-watching', 'ribbon_watching'],
  ['ribbon-standing', 'ribbon_standing'],
  ['ribbon-walking', 'ribbon_walking'],
  ['ribbon-away', 'ribbon_away'],
  ['ribbon-unknown', 'ribbon_unknown'],
];

const paths: readonly (readonly [string, string, MessageKey])[] = [
  ['ribbon-nudge', 'M3 3h12l-6 10z', 'ribbon_nudge'],
  ['ribbon-hold', 'M2 4v6h14v-6', 'ribbon_hold'],
  ['ribbon-long', 'M7 1v13', 'ribbon_half_hour'],
  ['ribbon-long', 'M7 1v13M11 1v13', 'ribbon_hour'],
];

export function Patterns() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="pattern-line" d="M0 0v6" />
      </pattern>
      <pattern id="columns" width="5" height="5" patternUnits="userSpaceOnUse">
        <path class="pattern-done" d="M2 0v5" />
      </pattern>
      <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle class="pattern-dot" cx="2" cy="2" r="1.2" />
      </pattern>
    </defs>
  );
}

export function Legend() {
  return (
    <ul class="legend small">
      {rows.map(([shape, text]) => (
        <li key={text}>
          <svg viewBox="0 0 18 15" aria-hidden="true">
            {shape === 'ribbon-watching' && (
              <rect class="ribbon-sitting" x="1" y="1" width="16" height="13" />
            )}
            <rect
              class={shape}
              x="1"
              y={shape === 'ribbon-away' ? 8 : 1}
              width="16"
              height={shape === 'ribbon-away' ? 6 : 13}
              rx="2"
            />
          </svg>
          {t(text)}
        </li>
      ))}
      {paths.map(([shape, d, text]) => (
        <li key={text}>
          <svg viewBox="0 0 18 15" aria-hidden="true">
            <path class={shape} d={d} />
          </svg>
          {t(text)}
        </li>
      ))}
    </ul>
  );
}
