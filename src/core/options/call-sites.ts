/** The known call sites. The person can allow each on its own; Flexor sees only those that are allowed. */

interface CallSite {
  /** The name that its makers use; it is not translated. */
  readonly name: string;
  readonly hosts: readonly string[];
}

export const knownCallSites: readonly CallSite[] = [
  { name: 'Google Meet', hosts: ['meet.google.com'] },
  { name: 'Microsoft Teams', hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'] },
  { name: 'Zoom', hosts: ['*.zoom.us', '*.zoom.com'] },
  { name: 'Webex', hosts: ['*.webex.com'] },
  { name: 'Slack', hosts: ['app.slack.com'] },
  { name: 'Whereby', hosts: ['*.whereby.com'] },
  { name: 'Jitsi Meet', hosts: ['meet.jit.si', '8x8.vc'] },
  { name: 'Discord', hosts: ['discord.com'] },
  { name: 'GoTo Meeting', hosts: ['app.goto.com', 'meet.goto.com'] },
  { name: 'RingCentral', hosts: ['v.ringcentral.com'] },
];

/** The match pattern with which the permission for a host is requested. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}
