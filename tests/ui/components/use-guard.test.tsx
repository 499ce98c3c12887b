// @vitest-environment happy-dom
/** Stray clicks on a break window that has just appeared. */
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useGuard } from '../../../src/ui/break/guard';

afterEach(cleanup);

/** Whether a click, after a press as soon as the window shows, still reaches the page. */
function isLetThrough(detail: number): boolean {
  const button = document.body.appendChild(document.createElement('button'));
  let clicks = 0;
  button.addEventListener('click', () => {
    clicks += 1;
  });
  const options = { bubbles: true, cancelable: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...options, pointerType: 'mouse' }));
  button.dispatchEvent(new MouseEvent('click', { ...options, detail }));
  button.remove();
  return clicks > 0;
}

test('the click of a stray press is swallowed; one of a screen reader, which has no press, is not', () => {
  renderHook(() => useGuard(true));
  expect(isLetThrough(1)).toBe(false);
  expect(isLetThrough(0)).toBe(true);
});
