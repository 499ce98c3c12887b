/** Sets an organisation's policy for the browser of one test, in real policy files that affect no other browser. */
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
/**
 * The only places where these browsers look for policies, apart from Firefox's own folder. Chromium merges all files in
 * its folder.
 */
const CHROMIUM_FOLDER = '/etc/chromium/policies/managed';
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

export interface PolicyFile {
  /** The options with which the test must launch the browser. */
  readonly launch: LaunchOptions;
  /** Writes the policy, and replaces an earlier one. */
  write(policy: object): void;
  /** Removes the policy and all files that were made for it. */
  remove(): void;
}

/** Removes the folder and its parents, as far as they are empty. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
    removeEmpty(dirname(folder));
  } catch {
    // The folder is not empty, or it is already gone.
  }
}

/** The id of an unpacked extension follows from its path. So a copy is a separate extension, with its own policy. */
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

/** All Firefoxes on this computer share one file, so this changes only the part of one extension. */
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

/** A copy with its own id is a separate extension, with its own policy. */
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

/** A policy for the browser of one test. It is removed when the test's process ends, at the latest. */
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
