/** The files of the package that are derived from others. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(root, file), 'utf8'));
}

/** The manifest at the root with the package's version, without the keys that this browser's store or log complains about. */
function manifestFor(browser: string): Manifest {
  const { version } = readJson<{ version: string }>('package.json');
  const manifest: Manifest = { ...readJson<Manifest>('manifest.json'), version };
  if (browser === 'firefox') {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.storage;
  } else {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  }
  return manifest;
}

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The texts of every language, by their path below `public` and in the package. */
const messageFiles = readdirSync(resolve(root, 'public/_locales')).map(
  (language) => `_locales/${language}/messages.json`,
);

/** The schema of the options that an administrator may set, with their labels in English. */
async function managedSchema(): Promise<object> {
  const messages = readJson<Messages>('public/_locales/en/messages.json');
  const file = resolve(root, 'src/core/options/policy-schema.ts');
  const { module } = await runnerImport<typeof import('../src/core/options/policy-schema')>(file);
  return module.policySchema((key) => messages[`option_${key}`]?.message ?? key);
}

/** Writes the texts without what only translators need: descriptions, and the hashes of the English texts. */
function writeBareMessages(outDir: string): void {
  for (const file of messageFiles) {
    const messages = Object.entries(readJson<Messages>(`public/${file}`));
    const bare = Object.fromEntries(messages.map(([key, { message }]) => [key, { message }]));
    writeFileSync(resolve(outDir, file), JSON.stringify(bare));
  }
}

/**
 * A Vite plugin that writes the files of the package which are derived from others: the manifest of this browser, the
 * schema of policies, the texts, and the licence.
 */
export function derivedFiles(browser: string): Plugin {
  return {
    name: 'flexor-derived-files',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.addWatchFile(resolve(root, 'manifest.json'));
      // Vite copies the public folder, but does not watch it.
      for (const file of messageFiles) this.addWatchFile(resolve(root, 'public', file));
    },
    // Vite has copied the public folder by then.
    writeBundle: ({ dir = '' }) => writeBareMessages(dir),
    async generateBundle() {
      const emit = (fileName: string, content: object) =>
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content, null, 2)}\n` });
      const licence = readFileSync(resolve(root, 'LICENSE'));
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: licence });
      emit('manifest.json', manifestFor(browser));
      // Firefox takes a policy without a schema.
      if (browser !== 'firefox') emit('managed_schema.json', await managedSchema());
    },
  };
}
