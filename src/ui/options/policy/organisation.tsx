/** What an organisation has set here, and which parts of its policy are ignored. */
import { useContext } from 'preact/hooks';
import type { OptionKey } from '../../../core/options/options';
import type { Policy } from '../../../core/options/policy';
import { type MessageKey, t } from '../../text';
import { Section } from '../section';
import { Managed } from './managed';

/** Whether a policy has anything to show. */
export function isOrganised({ given, exercises, ignored }: Policy): boolean {
  return given.length + exercises.length + ignored.length > 0;
}

export function Organisation() {
  const policy = useContext(Managed);
  if (!isOrganised(policy)) return null;
  const { given, locked, exercises, ignored } = policy;
  const proposed = given.filter((key) => !locked.includes(key));
  const parts = [
    ['managed_locked', locked.map(labelOf)],
    ['managed_proposed', proposed.map(labelOf)],
    ['managed_exercises', exercises.map(({ name }) => name)],
    ['managed_ignored', ignored],
  ] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];
  return (
    <Section id="organisation" heading={t('managed_heading')}>
      <p>{t('managed_intro')}</p>
      {parts.map(([text, names]) => names.length > 0 && <p key={text}>{t(text, names.join(' · '))}</p>)}
    </Section>
  );
}

/** A label ends a line on the page, but here it is in a list. */
function labelOf(key: OptionKey): string {
  return t(key === 'callSites' ? 'managed_call_sites' : `option_${key}`);
}
