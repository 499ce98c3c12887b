// @vitest-environment happy-dom
/** The steps of the welcome page. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../../src/core/fault';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import type { SaveOption } from '../../../src/ui/options/changes';
import { type MessageKey, t } from '../../../src/ui/text';
import { Welcome } from '../../../src/ui/welcome/welcome';
import { does } from './acts';

let stored: Options;
const onTry = vi.fn();
const onSafetySeen = vi.fn();
const onNotify = vi.fn();
const onPinTold = vi.fn();
const allowNotifications = vi.fn();

interface PageProps {
  readonly notifications?: boolean;
  readonly unsaved?: Fault;
  readonly failure?: Fault;
}

function Page({ notifications = false, unsaved, failure }: PageProps) {
  const [options, setOptions] = useState(stored);
  const onChange: SaveOption = (key, value) => {
    stored = { ...stored, [key]: value };
    setOptions(stored);
  };
  return (
    <Welcome
      options={options}
      today="2026-11-23"
      firstHours={undefined}
      iconShown={false}
      kind="firefox"
      unsaved={unsaved}
      failure={failure}
      notifications={notifications}
      allowNotifications={allowNotifications}
      onForbidNotifications={vi.fn()}
      onNotify={onNotify}
      onTry={onTry}
      onChange={onChange}
      onSafetySeen={onSafetySeen}
      onPinTold={onPinTold}
      onClose={vi.fn()}
      onOptions={vi.fn()}
    />
  );
}

beforeEach(() => {
  stored = defaultOptions;
  location.hash = '';
  vi.clearAllMocks();
});
afterEach(cleanup);

function click(key: MessageKey): void {
  fireEvent.click(screen.getByText(t(key)));
}

function heading(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

/** The buttons that lead on. */
function mainButtons(): readonly (string | null)[] {
  return [...document.querySelectorAll('button.primary')].map(({ textContent }) => textContent);
}

describe('the steps', () => {
  test('lead from the installation to a break in four clicks, and each has one main button', () => {
    render(<Page />);
    const ways: MessageKey[] = ['welcome_start', 'welcome_next', 'welcome_next', 'welcome_try_button'];
    for (const [index, way] of ways.entries()) {
      expect(screen.getByText(`Step ${index + 1} of 4`)).toBeTruthy();
      expect(mainButtons()).toEqual([t(way)]);
      expect(onTry).not.toHaveBeenCalled();
      click(way);
    }
    expect(onTry).toHaveBeenCalledOnce();
    expect(mainButtons()).toEqual([t('welcome_done')]);
    click('welcome_done');
    expect(heading()).toBe(t('welcome_set'));
    expect(mainButtons()).toEqual([t('welcome_close')]);
  });

  test('move the focus to their heading, which names the step for a screen reader', () => {
    render(<Page />);
    expect(document.activeElement).toBe(document.body);
    click('welcome_start');
    const focused = document.activeElement;
    expect(focused?.textContent).toBe(t('welcome_often'));
    const id = focused?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('Step 2 of 4');
    click('welcome_back');
    expect(document.activeElement?.textContent).toBe(t('welcome_title'));
  });

  test('are in the address: a reload stays at the step, and Back of the browser goes to the one before', () => {
    render(<Page />);
    click('welcome_start');
    click('welcome_next');
    cleanup();
    render(<Page />);
    expect(heading()).toBe(t('welcome_you'));
    does(() => {
      location.hash = 'often';
      dispatchEvent(new Event('hashchange'));
    });
    expect(heading()).toBe(t('welcome_often'));
  });

  test('say above the answers that one was not saved and why, and scroll there', () => {
    location.hash = 'often';
    const scrolls = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    render(<Page unsaved={{ kind: 'storage', raw: 'IO error' }} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(t('not_saved'));
    expect(alert.textContent).toContain(t('fault_storage'));
    expect(alert.closest('footer')).toBeNull();
    expect(alert.previousElementSibling?.querySelector('h1')).not.toBeNull();
    expect(scrolls.mock.contexts).toContain(alert);
  });

  test('say what failed that is no answer, and not that an answer was lost', () => {
    render(<Page failure={{ kind: 'other', raw: 'No windows' }} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(t('fault_other'));
    expect(alert.textContent).not.toContain(t('not_saved'));
  });

  test('can all be skipped at once, and nothing is changed', () => {
    render(<Page />);
    click('welcome_skip');
    expect(heading()).toBe(t('welcome_set'));
    expect(stored).toEqual(defaultOptions);
    expect(onSafetySeen).not.toHaveBeenCalled();
    click('welcome_back');
    expect(heading()).toBe(t('welcome_try'));
  });
});

describe('how often', () => {
  beforeEach(() => {
    location.hash = 'often';
    render(<Page />);
  });

  test('every 45 minutes', () => {
    click('option_plan_45');
    expect(stored).toEqual({ ...defaultOptions, plan: 'hour', intervalMinutes: 45 });
  });

  test('with a gentle start, from this day on', () => {
    click('option_plan_ease_in');
    expect(stored).toMatchObject({ plan: 'ease-in', intervalMinutes: 60, easedOn: '2026-11-23' });
  });

  test('after another number of minutes', () => {
    click('welcome_often_other');
    expect(stored).toEqual(defaultOptions);
    const field = screen.getByLabelText(t('option_intervalMinutes'));
    fireEvent.input(field, { target: { value: '50' } });
    fireEvent.blur(field);
    expect(stored).toEqual({ ...defaultOptions, plan: 'hour', intervalMinutes: 50 });
  });

  test('the field for another number of minutes gets the focus after a click, but not after an arrow key', async () => {
    const other = screen.getByLabelText(t('welcome_often_other'));
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    fireEvent.keyDown(other, { key: 'ArrowDown' });
    click('welcome_often_other');
    await nextFrame();
    expect(document.activeElement?.id).not.toBe('intervalMinutes');
    click('option_plan_45');
    fireEvent.pointerDown(other);
    click('welcome_often_other');
    await nextFrame();
    expect(document.activeElement?.id).toBe('intervalMinutes');
  });

  test('only in working hours, which are the same on all working days', () => {
    fireEvent.click(screen.getByLabelText(t('option_when')));
    fireEvent.input(screen.getByLabelText(t('option_hours_to')), { target: { value: '16:00' } });
    fireEvent.blur(screen.getByLabelText(t('option_hours_to')));
    expect(stored.when).toBe('hours');
    const day = [[540, 960]];
    expect(stored.hours).toEqual([day, day, day, day, day, [], []]);
  });
});

describe('about the person', () => {
  beforeEach(() => {
    location.hash = 'you';
  });

  test('there is nothing to be careful with until they say so, and the list is folded', () => {
    render(<Page />);
    const nothing = screen.getByLabelText<HTMLInputElement>(t('welcome_careful_nothing'));
    expect(nothing.checked).toBe(true);
    expect(screen.queryByText(t('option_limits_knee'))).toBeNull();
    click('welcome_careful_yes');
    click('option_limits_knee');
    expect(stored.limits).toEqual(['knee']);
    expect(screen.getByText(new RegExp(t('option_limits_knee_hint')))).toBeTruthy();
  });

  test('“Nothing special” takes back what they said, and the other answer brings it again', () => {
    stored = { ...defaultOptions, limits: ['knee'], discreet: true };
    render(<Page />);
    expect(screen.getByLabelText<HTMLInputElement>(t('welcome_careful_yes')).checked).toBe(true);
    click('welcome_careful_nothing');
    expect(stored).toEqual(defaultOptions);
    click('welcome_careful_yes');
    expect(stored).toEqual({ ...defaultOptions, limits: ['knee'], discreet: true });
  });

  test('a sore back is one click, also among what else they choose then', () => {
    render(<Page />);
    click('option_limits_back');
    expect(stored.limits).toEqual(['back-acute']);
    expect(screen.getByText(t('option_limits_back_hint'))).toBeTruthy();
    expect(screen.queryByText(t('option_limits_knee'))).toBeNull();
    click('welcome_careful_yes');
    click('option_limits_knee');
    expect(stored.limits).toEqual(['back-acute', 'knee']);
    click('welcome_careful_nothing');
    expect(stored.limits).toEqual([]);
  });

  test('they say how they take breaks without another answer, and only a wheelchair brings the brakes', () => {
    render(<Page />);
    expect(screen.queryByText(t('option_seat_wheelchair_hint'))).toBeNull();
    click('option_seat_wheelchair');
    expect(stored.seat).toBe('wheelchair');
    expect(screen.getByText(t('option_seat_wheelchair_hint'))).not.toBeNull();
  });

  test('they may hope for several things; a person who stays seated is not offered to sit less', () => {
    render(<Page />);
    click('option_hopes_hips');
    click('option_hopes_sit_less');
    expect(stored.hopes).toEqual(['hips', 'sit-less']);
    cleanup();
    stored = { ...defaultOptions, seat: 'seated' };
    render(<Page />);
    expect(screen.queryByText(t('option_hopes_sit_less'))).toBeNull();
  });
});

describe('trying', () => {
  beforeEach(() => {
    location.hash = 'try';
  });

  test('asks for no permission, and nothing is switched on before a click', () => {
    render(<Page />);
    const notify = screen.getByLabelText<HTMLInputElement>(t('welcome_try_notify'));
    expect(notify.checked).toBe(false);
    click('welcome_try_button');
    expect(allowNotifications).not.toHaveBeenCalled();
    fireEvent.click(notify);
    expect(allowNotifications).toHaveBeenCalledOnce();
  });

  test('says that the window asks if the browser does not allow notifications', () => {
    render(<Page />);
    allowNotifications.mockImplementation((answered: (allowed: boolean) => void) => answered(false));
    fireEvent.click(screen.getByLabelText(t('welcome_try_notify')));
    expect(screen.getByText(t('welcome_try_refused'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(t('welcome_try_notify')).checked).toBe(false);
  });

  test('comes after the safety lines, which are marked as seen', () => {
    render(<Page />);
    expect(screen.getByText(t('first_stop'))).toBeTruthy();
    expect(screen.getByText(t('welcome_try_intro'))).toBeTruthy();
    expect(onSafetySeen).not.toHaveBeenCalled();
    click('welcome_try_button');
    expect(onSafetySeen).toHaveBeenCalledOnce();
    expect(screen.queryByText(t('welcome_try_intro'))).toBeNull();
  });

  test('asks by notification if the window did not come to the front and the browser allows them', () => {
    render(<Page />);
    click('welcome_try_button');
    click('welcome_seen_no');
    allowNotifications.mockImplementation((answered: (allowed: boolean) => void) => answered(true));
    click('welcome_unseen_notify');
    expect(onNotify).toHaveBeenCalledOnce();
    expect(screen.getByText(t('welcome_unseen_notified'))).toBeTruthy();
  });

  test('shows how to pin the icon in this browser, until it is on the toolbar', () => {
    render(<Page />);
    expect(screen.getByText(t('pin_step_gear'))).toBeTruthy();
    expect(screen.queryByText(t('pin_step_pin'))).toBeNull();
  });
});

describe('how to pin the icon', () => {
  const pinned = () => screen.queryByText(t('pin_firefox'), { exact: false });

  test('is told with the first break, and not once more at the end', () => {
    render(<Page />);
    for (const way of ['welcome_start', 'welcome_next', 'welcome_next'] as const) click(way);
    expect(screen.getByText(t('pin_step_gear'))).toBeTruthy();
    expect(onPinTold).toHaveBeenCalledOnce();
    click('welcome_try_later');
    expect(pinned()).toBeNull();
  });

  test('is told at the end to a person who skips the steps', () => {
    render(<Page />);
    click('welcome_skip');
    expect(pinned()).toBeTruthy();
    expect(onPinTold).toHaveBeenCalledOnce();
  });
});
