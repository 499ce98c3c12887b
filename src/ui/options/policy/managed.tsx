/** What an organisation has set, told beside the field. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Policy, readPolicy } from '../../../core/options/policy';
import { t } from '../../text';

/** The policy by which a page goes; none unless it says so. */
export const Managed = createContext<Policy>(readPolicy({}));

/** Whether nobody but the organisation can change one of these options. Other names are never locked. */
export function useLocked(...names: readonly string[]): boolean {
  return useContext(Managed).locked.some((key) => names.includes(key));
}

export function SetByOrganisation({ id }: { readonly id?: string }) {
  return (
    <p class="managed small" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" />
        <rect x="2.5" y="7" width="11" height="7.5" rx="2" />
      </svg>
      {t('managed_set')}
    </p>
  );
}

interface LockableProps {
  /** What is inside, by the keys of its options: one locked locks all of it. */
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

/** Fields that can be read and not changed while an organisation has locked what they are for. */
export function Lockable({ names, children }: LockableProps) {
  const locked = useLocked(...names);
  if (!locked) return <>{children}</>;
  const id = `${names[0]}-managed`;
  return (
    <fieldset class="locked" disabled aria-describedby={id}>
      {children}
      <SetByOrganisation id={id} />
    </fieldset>
  );
}
