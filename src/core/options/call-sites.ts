/** Sites on which people meet, as data: each may be allowed on its own, and is seen only then. */

export interface CallSite {
  /** As its makers call it; names are not translated. */
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

/** The match pattern that a permission for a host is asked with. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}
