/** Shows beside a field that an organisation has set it, and locks the field. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionKey } from '../../core/options/options';
import { type Policy, readPolicy } from '../../core/options/policy';
import { t } from '../text';

/** The policy of a page; empty by default. */
export const Managed = createContext<Policy>(readPolicy({}));

/** Whether only the organisation can change one of these options. Names that are not options are never locked. */
export function useLocked(...names: readonly OptionKey[]): boolean {
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
  /** The keys of the options inside. If one is locked, all of it is locked. */
  readonly names: readonly OptionKey[];
  readonly children: ComponentChildren;
}

/** Fields that can be read but not changed while an organisation has locked their options. */
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
