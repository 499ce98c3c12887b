/** Hosts of sites: parses what people paste, and compares it with what the browser allows. */
import { isOptionValue } from '../../core/options/options';

/** Numeric addresses are not sites: a URL even accepts 1.23 as one. */
const NUMBERED = /\.\d+$/;

/** The host in a typed name or a pasted address; undefined if there is none that a site can have. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, hostname } = new URL(address);
  // A user name before the host makes it the address of a person.
  if (!/^https?:$/.test(protocol) || username !== '') return undefined;
  const host = hostname.replace(/\.$/, '');
  return isOptionValue('callSites', [host]) && !NUMBERED.test(host) ? host : undefined;
}

/** Whether a host pattern includes a host. As in match patterns, `*.` stands for the domain and all its subdomains. */
export function includesHost(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Whether the browser allows all of these hosts. */
export function areHostsAllowed(hosts: readonly string[], allowed: readonly string[]): boolean {
  return hosts.every((host) => allowed.some((pattern) => includesHost(pattern, host)));
}
