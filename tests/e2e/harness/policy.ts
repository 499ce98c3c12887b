/** An organisation's policy for one browser of a test: as real files, which no other browser heeds. */
import { cpSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { BrowserName } from './driver';
import type { LaunchOptions } from './flexor';
import { unpackedId } from './unpacked';

const dist = resolve(import.meta.dirname, '../../../dist');
/** As the manifest names the extension. */
const FIREFOX_ID = 'flexor@flexor.invalid';
/** Chromium looks nowhere else, and takes together what all files there say. */
const CHROMIUM_FOLDER = '/etc/chromium/policies/managed';

export interface PolicyFile {
  /** What the browser is to be launched with. */
  readonly launch: LaunchOptions;
  /** Writes the policy in place of the one before. */
  write(policy: object): void;
  /** Takes everything away again. */
  remove(): void;
}

/** Removes folders that are empty now: only those that nobody else has put anything into. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
    removeEmpty(dirname(folder));
  } catch {
    // It holds something, or is gone already.
  }
}

/** The path of an unpacked extension is its id, so a copy is an extension that only this policy is for. */
function chromiumPolicy(folder: string): PolicyFile {
  const extension = join(folder, 'chrome');
  cpSync(join(dist, 'chrome'), extension, { recursive: true });
  const id = unpackedId(extension);
  const path = join(CHROMIUM_FOLDER, `flexor-${id}.json`);
  return {
    launch: { extension },
    write(policy) {
      mkdirSync(CHROMIUM_FOLDER, { recursive: true });
      writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    },
    remove() {
      rmSync(path, { force: true });
      removeEmpty(CHROMIUM_FOLDER);
    },
  };
}

/** Firefox can be told of another place than /etc/firefox. */
function firefoxPolicy(folder: string): PolicyFile {
  const path = join(folder, 'firefox', 'policies', 'policies.json');
  return {
    launch: { env: { MOZ_SYSTEM_CONFIG_DIR: folder } },
    write(policy) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } }),
      );
    },
    remove() {},
  };
}

/** A place for a policy; it is taken away at the latest when the test's process ends. */
export function policyFile(name: BrowserName): PolicyFile {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-policy-'));
  const file = name === 'chromium' ? chromiumPolicy(folder) : firefoxPolicy(folder);
  const remove = () => {
    file.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return {
    ...file,
    remove() {
      remove();
      process.off('exit', remove);
    },
  };
}
