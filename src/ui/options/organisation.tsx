/** What the policy of the person's organisation has set, locked and added. */
import { useContext } from 'preact/hooks';
import type { Policy } from '../../core/options/policy';
import { listText, type MessageKey, t } from '../text';
import { Managed } from './managed';
import { optionName } from './option-name';
import { Findable } from './search';
import { Section } from './section';

/** Whether a policy has anything to show. */
export function isOrganised({ given, exercises, ignored }: Policy): boolean {
  return given.length + exercises.length + ignored.length > 0;
}

/** Nothing is drawn without a policy. */
export function OrganisationSection() {
  const policy = useContext(Managed);
  if (!isOrganised(policy)) return null;
  const { given, locked, exercises, ignored } = policy;
  const proposed = given.filter((key) => !locked.includes(key));
  const parts = [
    ['managed_locked', locked.map(optionName)],
    ['managed_proposed', proposed.map(optionName)],
    ['managed_exercises', exercises.map(({ name }) => name)],
    ['managed_ignored', ignored],
  ] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];
  return (
    <Section id="organisation" heading={t('managed_heading')}>
      <Findable words={t('managed_words')}>
        <div class="together">
          <p>{t('managed_intro')}</p>
          {parts.map(([text, names]) => names.length > 0 && <p key={text}>{t(text, listText(names))}</p>)}
        </div>
      </Findable>
    </Section>
  );
}
