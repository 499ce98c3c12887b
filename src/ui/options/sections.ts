/** The options in each section of the page: those that *Reset this section* resets. */
import type { OptionKey } from '../../core/options/options';

export const sectionKeys = {
  plan: ['plan', 'easedOn', 'intervalMinutes', 'longer', 'lookFar'],
  'when-to-ask': ['intervalMinutes', 'waitMinutes', 'laterMinutes'],
  hours: ['when', 'hours', 'daysOff'],
  calls: ['callSites', 'holdMinutes'],
  what: ['awayMinutes', 'counts'],
  how: ['way', 'inFullScreen'],
  'sound-and-speech': ['speech', 'voice', 'sound', 'volume'],
  look: ['theme', 'textPercent', 'motion'],
  you: [
    'hopes',
    'limits',
    'hipCleared',
    'seat',
    'equipment',
    'floorAtWork',
    'discreet',
    'errands',
    'goalMinutes',
    'backDaily',
  ],
  exercises: ['opener', 'hidden', 'liked', 'disliked'],
} as const satisfies Record<string, readonly OptionKey[]>;

/** The options of a section; empty if it has none. */
export function optionKeysOf(section: string): readonly OptionKey[] {
  const found = Object.entries(sectionKeys).find(([id]) => id === section);
  return found ? found[1] : [];
}
