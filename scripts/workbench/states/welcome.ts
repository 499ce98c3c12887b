/** The states of the welcome page. */
import { works } from '../life';
import type { PageAction, State } from '../state';
import { policy } from './shared';

const tries: PageAction = { choose: 'welcome_try_button' };

export const welcomeStates: readonly State[] = [
  { page: 'welcome', name: 'new', lived: [], unsafe: true },
  { page: 'welcome', name: 'often', lived: [works(1)], unsafe: true, hash: 'often' },
  {
    page: 'welcome',
    name: 'often-own',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    options: { intervalMinutes: 50, plan: 'hour', when: 'hours' },
  },
  {
    page: 'welcome',
    name: 'often-managed',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    browser: { managed: policy },
  },
  { page: 'welcome', name: 'you', lived: [works(1)], unsafe: true, hash: 'you' },
  {
    page: 'welcome',
    name: 'you-careful',
    lived: [works(1)],
    unsafe: true,
    hash: 'you',
    options: {
      hopes: ['low-back', 'hips'],
      limits: ['knee', 'hip-replacement'],
      seat: 'wheelchair',
      discreet: true,
    },
  },
  { page: 'welcome', name: 'try', lived: [works(1)], unsafe: true, hash: 'try' },
  {
    page: 'welcome',
    name: 'try-not-pinned',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    browser: { onToolbar: false },
  },
  {
    page: 'welcome',
    name: 'tried',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    go: [tries, { choose: 'welcome_seen_yes' }],
  },
  {
    page: 'welcome',
    name: 'not-seen',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    go: [tries, { choose: 'welcome_seen_no' }],
  },
  {
    page: 'welcome',
    name: 'refused',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    browser: { refuses: true },
    go: [{ click: '#notify' }],
  },
  { page: 'welcome', name: 'end', lived: [works(1)], unsafe: true, hash: 'end' },
  {
    page: 'welcome',
    name: 'end-not-pinned',
    lived: [works(1)],
    unsafe: true,
    hash: 'end',
    options: { when: 'hours' },
    browser: { onToolbar: false },
  },
  {
    page: 'welcome',
    name: 'not-saved',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    browser: { broken: 'writing' },
    go: [{ click: 'input[name=plan]:not(:checked)' }, { wait: '[role=alert] .raw-words' }],
  },
  { page: 'welcome', name: 'no-storage', lived: [works(1)], browser: { broken: 'reading' } },
];
