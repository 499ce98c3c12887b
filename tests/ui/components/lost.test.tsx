// @vitest-environment happy-dom
/** The notice about a store that the browser has thrown away. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LostStore } from '../../../src/ui/lost';
import { t } from '../../../src/ui/text';
import { begin, NOON } from '../../background/desk';
import { fake } from '../../browser/fake-browser';

beforeEach(() => {
  begin();
  localStorage.setItem('flexor.keptSince', String(NOON));
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('leads to the backups, and stays until the person has read it', async () => {
  render(<LostStore />);
  const note = await screen.findByRole('note');
  expect(note.textContent).toContain('2026');
  fireEvent.click(screen.getByText(t('data_open')));
  await expect.poll(() => fake.calls).toContain('tab options.html#data');
  expect(screen.queryByRole('note')).toBe(note);
  fireEvent.click(screen.getByText(t('first_ok')));
  await expect.poll(() => screen.queryByRole('note')).toBeNull();
  expect(fake.local.keptSince).toBe(NOON);
});

test('is not there while the store is', () => {
  fake.local.keptSince = NOON;
  const { container } = render(<LostStore />);
  expect(container.textContent).toBe('');
});
