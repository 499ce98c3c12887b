/** An organisation's policy for one browser of a test: as real files, which no other browser heeds. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { BrowserName } from './driver';
import type { LaunchOptions } from './flexor';
import { unpackedId } from './unpacked';

const dist = resolve(import.meta.dirname, '../../../dist');
/** The browsers look nowhere else (Firefox only in its own folder). Chromium takes together what all files here say. */
const CHROMIUM_FOLDER = '/etc/chromium/policies/managed';
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

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

interface FirefoxPolicies {
  readonly policies: { readonly '3rdparty'?: { readonly Extensions?: Readonly<Record<string, object>> } };
}

function readFirefoxPolicies(): FirefoxPolicies {
  return existsSync(FIREFOX_FILE) ? JSON.parse(readFileSync(FIREFOX_FILE, 'utf8')) : { policies: {} };
}

/** One file serves every Firefox here, so only what is said of one extension changes in it. */
function putFirefoxPolicy(id: string, policy: object | undefined): void {
  const { policies } = readFirefoxPolicies();
  const { [id]: _, ...others } = policies['3rdparty']?.Extensions ?? {};
  const Extensions = policy ? { ...others, [id]: policy } : others;
  const { '3rdparty': _old, ...rest } = policies;
  const left = Object.keys(Extensions).length > 0 ? { ...rest, '3rdparty': { Extensions } } : rest;
  if (Object.keys(left).length === 0) rmSync(FIREFOX_FILE, { force: true });
  else {
    mkdirSync(dirname(FIREFOX_FILE), { recursive: true });
    writeFileSync(FIREFOX_FILE, JSON.stringify({ policies: left }));
  }
}

/** A copy with a name of its own is an extension that only this policy is for. */
function firefoxPolicy(folder: string): PolicyFile {
  const extension = join(folder, 'firefox');
  cpSync(join(dist, 'firefox'), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const id = `${basename(folder)}@flexor.example`.toLowerCase();
  manifest.browser_specific_settings.gecko.id = id;
  writeFileSync(path, JSON.stringify(manifest));
  return {
    launch: { extension },
    write: (policy) => putFirefoxPolicy(id, policy),
    remove() {
      putFirefoxPolicy(id, undefined);
      removeEmpty(dirname(FIREFOX_FILE));
    },
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
