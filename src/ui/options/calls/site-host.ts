/** Hosts of sites: read from what people paste, and held against what the browser allows. */
import { isOptionValue } from '../../../core/options/options';

/** Addresses by number are no sites: a URL takes even 1.23 for one. */
const NUMBERED = /\.\d+$/;

/** The host in a typed name or a pasted address; undefined if there is none that a site can have. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, hostname } = new URL(address);
  // With a name before the host it is the address of a person.
  if (!/^https?:$/.test(protocol) || username !== '') return undefined;
  const host = hostname.replace(/\.$/, '');
  return isOptionValue('callSites', [host]) && !NUMBERED.test(host) ? host : undefined;
}

/** Whether one host as in match patterns, where `*.` is the domain and all below it, includes another. */
export function includesHost(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Whether the browser allows all of these hosts. */
export function areHostsAllowed(hosts: readonly string[], allowed: readonly string[]): boolean {
  return hosts.every((host) => allowed.some((pattern) => includesHost(pattern, host)));
}
