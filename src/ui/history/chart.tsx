/**
 * The parts that every chart has: a title that states what it shows, a summary for screen readers, its values one by
 * one by keyboard or pointer, and a table.
 */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../text';
import { useWidth } from './use-width';

export interface Value {
  readonly key: string;
  /** What the value is and how much, in words. */
  readonly label: string;
}

interface ChartProps {
  readonly title: string;
  readonly summary: string;
  readonly values: readonly Value[];
  /** The height in px, or a function that gives it for a width in px. */
  readonly height: number | ((width: number) => number);
  /** Draws into a given width (px). It draws each of `values` through `mark`, and whatever else belongs around them. */
  readonly draw: (width: number, mark: Mark) => ComponentChildren;
  readonly table: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Makes the shapes of a value reachable by keyboard and pointer. */
export type Mark = (n: number, shapes: ComponentChildren) => ComponentChildren;

export function Chart({ title, summary, values, height, draw, table, children }: ChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const { at, mark, listening } = useMarks(values);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <p class="small quiet">{summary}</p>
      <div ref={ref}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
        <svg
          class="chart-drawing"
          viewBox={`0 0 ${width} ${typeof height === 'number' ? height : height(width)}`}
          role="group"
          aria-label={title}
          {...listening}
        >
          {draw(width, mark)}
        </svg>
      </div>
      <p class="chart-read small">{values[at ?? -1]?.label ?? t('chart_how')}</p>
      {children}
      <Behind table={table} />
    </figure>
  );
}

/** The table. It is rendered only when it is opened: for a year it takes longer than the drawing. */
function Behind({ table }: Pick<ChartProps, 'table'>) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('chart_table')}</summary>
      {open && <div class="table-wrap">{table}</div>}
    </details>
  );
}

/**
 * Makes the marks reachable. The tab key stops at one of them; the arrow keys, Home and End move between them. One
 * listener on the drawing serves all marks, because a year would need a thousand.
 */
function useMarks(values: readonly Value[]) {
  const [at, setAt] = useState<number>();
  const last = values.length - 1;
  const stop = Math.min(at ?? last, last);
  const show = ({ target }: Event) => {
    const n = numberOf(target);
    if (n !== undefined) setAt(n);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    const to = nextOf(event.key, stop, last, document.documentElement.dir === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-n="${to}"]`)?.focus();
  };
  const mark: Mark = (n, shapes) => {
    const value = values[n];
    if (!value) return null;
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a picture of a value, reachable by keyboard.
      <g
        key={n}
        data-n={n}
        class={n === at ? 'mark mark-at' : 'mark'}
        role="img"
        aria-label={value.label}
        tabindex={n === stop ? 0 : -1}
      >
        {shapes}
      </g>
    );
  };
  return { at, mark, listening: { onKeyDown, onFocusIn: show, onPointerOver: show } };
}

/** The number of the mark that contains an element of the drawing. */
function numberOf(target: EventTarget | null): number | undefined {
  const mark = target instanceof Element ? target.closest<SVGGElement>('.mark') : null;
  return mark ? Number(mark.dataset.n) : undefined;
}

function nextOf(key: string, at: number, last: number, rtl: boolean): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rtl ? at - 1 : at + 1,
    ArrowLeft: rtl ? at + 1 : at - 1,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}
