/** Sites that a person adds to the known ones, by typing a name or pasting an address. */
import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { knownCallSites } from '../../core/options/call-sites';
import { type Options, optionTable } from '../../core/options/options';
import { number, t } from '../text';
import { Problem } from './fields/field';
import { useDraft } from './fields/use-draft';
import { Lockable, Managed, SetByOrganisation } from './managed';
import { areHostsAllowed, hostOf } from './site-host';
import type { Permissions } from './use-permissions';

interface OwnSitesProps {
  readonly callSites: Options['callSites'];
  readonly permissions: Permissions;
  readonly onChange: (callSites: Options['callSites']) => void;
  readonly siteSwitch: (name: string, hosts: readonly string[]) => ComponentChildren;
}

export function OwnSites({ callSites, permissions, onChange, siteSwitch }: OwnSitesProps) {
  const { added } = useContext(Managed);
  const given = added.callSites;
  const own = callSites.filter((host) => !given.includes(host));
  const [hosts, edit] = useDraft(own, onChange);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = hostOf(typed);
    const wrong = objection(host, [...given, ...hosts]);
    setProblem(wrong);
    if (host === undefined || wrong !== undefined) return;
    permissions.allowSites([host], (allowed) => {
      if (!allowed) return setProblem(t('option_callSites_refused', host));
      edit((old) => [...new Set([...old, host])]);
      setTyped('');
    });
  };
  const remove = (host: string) => {
    edit((old) => old.filter((each) => each !== host));
    permissions.forgetSites([host]);
    input.current?.focus();
  };
  return (
    <div class="list">
      <ul class="switches">
        {given.map((host) => (
          <li key={host}>
            {siteSwitch(host, [host])}
            <SetByOrganisation />
          </li>
        ))}
        {hosts.map((host) => (
          <li key={host}>
            {siteSwitch(host, [host])}
            <button
              type="button"
              class="icon"
              aria-label={t('options_remove', host)}
              onClick={() => remove(host)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Lockable names={['callSites']}>
        {' '}
        <form class="adding" noValidate onSubmit={add}>
          <label>
            {t('option_callSites')}
            <input
              ref={input}
              type="text"
              inputMode="url"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={typed}
              aria-invalid={problem !== undefined}
              aria-describedby="own-sites-problem"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>{' '}
          <button type="submit">{t('option_callSites_add')}</button>
          <Problem id="own-sites-problem" text={problem} />
        </form>
      </Lockable>
    </div>
  );
}

/** The reason why a host cannot be added; undefined if it can. */
function objection(host: string | undefined, hosts: readonly string[]): string | undefined {
  if (host === undefined) return t('option_callSites_wrong');
  const known = knownCallSites.find((site) => areHostsAllowed([host], site.hosts));
  if (known) return t('option_callSites_known', known.name);
  if (hosts.includes(host)) return t('option_callSites_known', host);
  return hosts.length < optionTable.callSites.max
    ? undefined
    : t('option_callSites_full', number(optionTable.callSites.max));
}
