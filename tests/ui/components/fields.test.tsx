// @vitest-environment happy-dom
/** The fields of the options page. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPolicy } from '../../../src/core/options/policy';
import { Checks } from '../../../src/ui/options/fields/checks';
import { Choices } from '../../../src/ui/options/fields/choices';
import { NumberField } from '../../../src/ui/options/fields/number-field';
import { OptionSwitch, Switch } from '../../../src/ui/options/fields/switch';
import { Managed } from '../../../src/ui/options/managed';
import { t } from '../../../src/ui/text';
import { does, pass } from './acts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(cleanup);

describe('a field for minutes', () => {
  function interval(value = 30) {
    const onChange = vi.fn();
    const field = (shown: number) => (
      <NumberField name="intervalMinutes" value={shown} hint="How long" onChange={onChange} />
    );
    const { rerender } = render(field(value));
    const input = screen.getByRole<HTMLInputElement>('textbox');
    return {
      onChange,
      input,
      type: (text: string) => fireEvent.input(input, { target: { value: text } }),
      /** Another page, or storage, says what is stored now. */
      stores: (stored: number) => does(() => rerender(field(stored))),
    };
  }

  test('saves once the hands have rested for 0.6 seconds', () => {
    const { onChange, type } = interval();
    type('1');
    pass(599);
    type('12');
    pass(599);
    expect(onChange).not.toHaveBeenCalled();
    pass(1);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(12);
  });

  test('saves at once when another digit would be too many, and when the field is left', () => {
    const first = interval();
    first.type('14');
    first.type('145');
    expect(first.onChange).toHaveBeenCalledExactlyOnceWith(145);
    cleanup();
    const second = interval();
    second.type('12');
    fireEvent.blur(second.input);
    expect(second.onChange).toHaveBeenCalledExactlyOnceWith(12);
  });

  test.each(['0', '181', 'soon', '4.5', '-3', ''])('does not save “%s”, and marks it as wrong', (text) => {
    const { onChange, input, type } = interval();
    type(text);
    pass(1000);
    fireEvent.blur(input);
    expect(onChange).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe(text);
  });

  test('shows what is chosen elsewhere in place of a number that it does not allow', () => {
    const { input, type, stores } = interval();
    for (const text of ['5', '50', '500']) type(text);
    stores(50);
    expect(input.value).toBe('500');
    fireEvent.blur(input);
    stores(45);
    expect(input.value).toBe('45');
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  test('shows what is stored elsewhere after the number that was typed', () => {
    const { input, type, stores } = interval();
    type('52');
    stores(52);
    stores(53);
    pass(600);
    expect(input.value).toBe('53');
  });

  test('keeps a field that was emptied to type a number, while something else is stored', () => {
    const { input, onChange, type, stores } = interval();
    type('');
    stores(60);
    expect(input.value).toBe('');
    type('45');
    pass(600);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(45);
    expect(input.value).toBe('45');
  });

  test('keeps what is typed while something else is stored, and shows it once the hands rest', () => {
    const { input, type, stores } = interval();
    type('4');
    stores(50);
    expect(input.value).toBe('4');
    pass(600);
    stores(4);
    expect(input.value).toBe('4');
    stores(55);
    expect(input.value).toBe('55');
  });
});

/** A page under a policy that locks one option. */
function locking(key: string, value: unknown, child: preact.ComponentChildren) {
  return <Managed.Provider value={readPolicy({ [key]: value, locked: [key] })}>{child}</Managed.Provider>;
}

describe('an option that an organisation has locked', () => {
  const nothing = () => {};
  test.each([
    [
      'a number',
      'intervalMinutes',
      20,
      <NumberField key="a" name="intervalMinutes" value={20} hint="" onChange={nothing} />,
    ],
    ['a switch', 'opener', true, <OptionSwitch key="b" name="opener" on onSwitch={nothing} />],
    [
      'a choice',
      'counts',
      'browser',
      <Choices
        key="c"
        name="counts"
        legend=""
        choices={[{ value: 'browser', label: 'B' }]}
        value="browser"
        onChoose={nothing}
      />,
    ],
  ])('cannot be changed, and says who set it: %s', (_, key, value, field) => {
    const { container } = render(locking(key, value, field));
    const group = container.querySelector<HTMLFieldSetElement>('fieldset.locked');
    expect(group?.disabled).toBe(true);
    expect(group?.querySelector('input')).not.toBeNull();
    expect(group?.textContent).toContain(t('managed_set'));
  });

  test('does not lock its neighbours', () => {
    const { container } = render(
      locking('intervalMinutes', 20, <OptionSwitch name="sound" on onSwitch={nothing} />),
    );
    expect(container.querySelector('fieldset')).toBeNull();
  });
});

test('a switch that waits for the browser shows what is, not what was pressed', () => {
  const onSwitch = vi.fn();
  render(<Switch id="sound" label="Sound" on={false} isConfirmed onSwitch={onSwitch} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  fireEvent.click(box);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  expect(box.checked).toBe(false);
});

test('checks that are pressed in a row build on each other before storage has answered', () => {
  const onChange = vi.fn();
  const choices = [
    { value: 'knee', label: 'Knee' },
    { value: 'hip', label: 'Hip' },
  ] as const;
  render(<Checks name="limits" legend="Limits" choices={choices} values={[]} onChange={onChange} />);
  fireEvent.click(screen.getByLabelText('Knee'));
  fireEvent.click(screen.getByLabelText('Hip'));
  expect(onChange).toHaveBeenLastCalledWith(['knee', 'hip']);
  fireEvent.click(screen.getByLabelText('Knee'));
  expect(onChange).toHaveBeenLastCalledWith(['hip']);
});
