/** The names of options where a sentence or a list names them. */
import type { OptionKey } from '../../core/options/options';
import { type MessageKey, t } from '../text';

/** Options whose label is a question, or reads oddly in a list. */
const names: Partial<Record<OptionKey, MessageKey>> = {
  plan: 'options_plan',
  hopes: 'option_hopes_name',
  limits: 'option_limits_name',
  callSites: 'option_callSites_name',
};

/** The name of an option: its label, or a text of its own where the label is no name. */
export function optionName(key: OptionKey): string {
  return t(names[key] ?? `option_${key}`);
}
