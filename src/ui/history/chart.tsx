/**
 * The parts that every chart has: a title that states what it shows, a summary for screen readers, its values one by
 * one by keyboard or pointer, and a table. In languages that are read from right to left, time runs that way too.
 */
import type { ComponentChildren, Ref, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasModifier } from '../key';
import { t } from '../text';

export interface Value {
  readonly key: string;
  /** What the value is and how much, in words. */
  readonly label: string;
}

interface ChartProps {
  readonly title: string;
  readonly summary?: string;
  readonly values: readonly Value[];
  /** The height, or a function that gives it for a width. */
  readonly height: number | ((width: number) => number);
  /** Draws into a given width. It draws each of `values` through `mark`, and whatever else belongs around them. */
  readonly draw: (width: number, mark: Mark) => ComponentChildren;
  /** Undefined if the page shows the same values as text anyway. */
  readonly table?: ComponentChildren;
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
      {summary && <p class="small quiet">{summary}</p>}
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
      {table && <TableBehind table={table} />}
    </figure>
  );
}

/** A table that is rendered only when it is opened: for a year it takes longer than the drawing. */
export function TableBehind({ table }: { readonly table: ComponentChildren }) {
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
    const to = indexForKey(event, stop, last);
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

/** Whether the page is read from right to left. */
function isRightToLeft(): boolean {
  return document.documentElement.dir === 'rtl';
}

/**
 * The index to which a key moves from the index `at`; undefined for other keys, and for keys with a modifier. `last` is
 * the last index.
 */
export function indexForKey(event: KeyboardEvent, at: number, last: number): number | undefined {
  if (hasModifier(event)) return undefined;
  const forward = isRightToLeft() ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

/** Returns a function that turns a position from the side where reading begins into one from the left. */
export function xFromStart(width: number): (from: number, length?: number) => number {
  const rtl = isRightToLeft();
  return (from, length = 0) => (rtl ? width - from - length : from);
}

/** The least width of a drawing, in its own units. */
const LEAST_WIDTH = 120;

/** A width in CSS px, in the units of a drawing. They grow with the size of text; 0 where nothing is laid out. */
function widthIn(px: number): number {
  const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return px > 0 ? Math.max(LEAST_WIDTH, Math.floor((px * 16) / textSize)) : 0;
}

/** The last known width. An element that is drawn next to the old one, or in its place, has the same width. */
const known: { width?: number } = {};

/**
 * The element's width in units of its drawing, kept up to date, so that text drawn in it has the size that the person
 * chose; `otherwise` where nothing is laid out. The first element is measured, so that it is not drawn twice. After that
 * a `ResizeObserver` reports the width: measuring would force a layout for each element.
 */
function useWidth<E extends Element>(otherwise: number): [Ref<E>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(known.width ?? otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    known.width ??= widthIn(element.clientWidth) || otherwise;
    setWidth(known.width);
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
      known.width = widthIn(entry?.contentRect.width ?? 0) || (known.width ?? otherwise);
      cancelAnimationFrame(frame);
      // Waits for a frame: a new drawing during these reports would change widths that are yet to be reported.
      frame = requestAnimationFrame(() => setWidth(known.width ?? otherwise));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [otherwise]);
  return [ref, width];
}

/** The width of a text in a chart with some room at its sides, in px. East Asian characters are twice as wide as others. */
export function textRoom(text: string): number {
  const wide = text.match(/[\u1100-\ud7af]/gu)?.length ?? 0;
  return 8 + 7 * (text.length + wide);
}
