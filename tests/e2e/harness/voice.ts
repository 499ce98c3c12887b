/** A voice that makes no sound: speech-dispatcher with espeak-ng, on a null sound device. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './wait';

/** The configuration of speech-dispatcher in addition to its defaults, and that of ALSA in place of the machine's. */
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
  /** The environment variables for the browser. */
  readonly env: Readonly<Record<string, string>>;
  readonly chromiumArgs: readonly string[];
  readonly remove: () => void;
}

/** Whether the dispatcher lists a voice. When it has started, its module may still be starting. */
function hasVoices(env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('spd-say', ['--list-synthesis-voices'], { env }, (error, voices) => {
      resolve(!error && voices.split('\n').length > 2);
    });
  });
}

/**
 * Starts a voice for one browser, and waits until it is ready. It must be ready before the browser starts: Chromium
 * looks for a voice only once, and finds none if the dispatcher that it starts itself is late.
 */
export async function quietVoice(): Promise<Voice> {
  const home = mkdtempSync(join(tmpdir(), 'flexor-voice-'));
  const config = join(home, 'config');
  mkdirSync(join(config, 'speech-dispatcher'), { recursive: true });
  writeFileSync(join(config, 'speech-dispatcher', 'speechd.conf'), SPEECHD);
  writeFileSync(join(home, 'asound.conf'), ALSA);
  const env = { XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: home, ALSA_CONFIG_PATH: join(home, 'asound.conf') };
  // Without a timeout: otherwise the dispatcher exits after its last client has disconnected.
  const dispatcher = spawn('speech-dispatcher', ['--run-single', '--timeout', '0'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await until('a voice', () => hasVoices({ ...process.env, ...env }));
  return {
    env,
    chromiumArgs: ['--enable-speech-dispatcher'],
    remove: () => {
      dispatcher.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
