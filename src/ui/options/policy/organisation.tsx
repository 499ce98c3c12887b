/** What an organisation has set here, and what of its policy is of no use. */
import { useContext } from 'preact/hooks';
import type { OptionKey } from '../../../core/options/options';
import type { Policy } from '../../../core/options/policy';
import { type MessageKey, t } from '../../text';
import { Section } from '../section';
import { Managed } from './managed';

/** Whether there is anything to tell. */
export function isOrganised({ given, exercises, ignored }: Policy): boolean {
  return given.length + exercises.length + ignored.length > 0;
}

export function Organisation() {
  const policy = useContext(Managed);
  if (!isOrganised(policy)) return null;
  const { given, locked, exercises, ignored } = policy;
  const proposed = given.filter((key) => !locked.includes(key));
  const told = [
    ['managed_locked', locked.map(labelOf)],
    ['managed_proposed', proposed.map(labelOf)],
    ['managed_exercises', exercises.map(({ name }) => name)],
    ['managed_ignored', ignored],
  ] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];
  return (
    <Section id="organisation" heading={t('managed_heading')}>
      <p>{t('managed_intro')}</p>
      {told.map(([text, names]) => names.length > 0 && <p key={text}>{t(text, names.join(' · '))}</p>)}
    </Section>
  );
}

/** Labels end a line on the page, and stand in a list here. */
function labelOf(key: OptionKey): string {
  return t(key === 'callSites' ? 'managed_call_sites' : `option_${key}`);
}
