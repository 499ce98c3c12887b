/** A machine that can speak but is not to be heard: speech-dispatcher with espeak-ng, on a sound device that is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What speech-dispatcher reads beside its own defaults, and ALSA in place of the machine's. */
const SPEECHD = `
AudioOutputMethod "alsa"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
LogLevel 0
`;
const ALSA = `
pcm.!default { type null }
ctl.!default { type null }
`;

export interface Voice {
  /** For the browser's environment: it starts speech-dispatcher itself, which ends soon after it. */
  readonly env: Readonly<Record<string, string>>;
  readonly chromiumArgs: readonly string[];
  readonly remove: () => void;
}

/** A voice of its own for one browser. */
export function quietVoice(): Voice {
  const home = mkdtempSync(join(tmpdir(), 'flexor-voice-'));
  const config = join(home, 'config');
  mkdirSync(join(config, 'speech-dispatcher'), { recursive: true });
  writeFileSync(join(config, 'speech-dispatcher', 'speechd.conf'), SPEECHD);
  writeFileSync(join(home, 'asound.conf'), ALSA);
  return {
    env: { XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: home, ALSA_CONFIG_PATH: join(home, 'asound.conf') },
    chromiumArgs: ['--enable-speech-dispatcher'],
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
