/** A machine that can speak but is not to be heard: speech-dispatcher with espeak-ng, on a sound device that is none. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './wait';

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
  /** For the browser's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly chromiumArgs: readonly string[];
  readonly remove: () => void;
}

/** Whether there is a voice to be listed: a dispatcher that runs may still be starting its module. */
function speaks(env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('spd-say', ['--list-synthesis-voices'], { env }, (error, voices) => {
      resolve(!error && voices.split('\n').length > 2);
    });
  });
}

/**
 * A voice of its own for one browser. It is there before the browser is: Chromium looks for one once, and has none if
 * the one that it starts itself is late.
 */
export async function quietVoice(): Promise<Voice> {
  const home = mkdtempSync(join(tmpdir(), 'flexor-voice-'));
  const config = join(home, 'config');
  mkdirSync(join(config, 'speech-dispatcher'), { recursive: true });
  writeFileSync(join(config, 'speech-dispatcher', 'speechd.conf'), SPEECHD);
  writeFileSync(join(home, 'asound.conf'), ALSA);
  const env = { XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: home, ALSA_CONFIG_PATH: join(home, 'asound.conf') };
  // Alone and for as long as it takes, not until its last listener has gone.
  const dispatcher = spawn('speech-dispatcher', ['--run-single', '--timeout', '0'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await until('a voice', () => speaks({ ...process.env, ...env }));
  return {
    env,
    chromiumArgs: ['--enable-speech-dispatcher'],
    remove: () => {
      dispatcher.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
