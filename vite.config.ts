import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import {
  type BuildOptions,
  defineConfig,
  type EnvironmentOptions,
  type Plugin,
  type Rolldown,
  runnerImport,
  type ViteBuilder,
} from 'vite';

const src = resolve(import.meta.dirname, 'src');

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** The root manifest is the whole truth; each browser is only spared the keys that its store or log complains of. */
function manifestFor(browser: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, 'manifest.json'), 'utf8'));
  if (browser === 'firefox') {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.storage;
  } else {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What an administrator may set, made of the table of options, with their labels. */
async function managedSchema(): Promise<string> {
  const file = resolve(import.meta.dirname, 'public/_locales/en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const path = resolve(src, 'core/policy-schema.ts');
  const { module } = await runnerImport<typeof import('./src/core/policy-schema')>(path);
  const schema = module.policySchema((key) => messages[`option_${key}`]?.message ?? key);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function manifest(browser: string): Plugin {
  return {
    name: 'flexor-manifest',
    applyToEnvironment: (environment) => environment.name === 'background',
    buildStart() {
      this.addWatchFile(resolve(import.meta.dirname, 'manifest.json'));
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: manifestFor(browser) });
      // Firefox takes a policy without any schema.
      if (browser === 'firefox') return;
      this.emitFile({ type: 'asset', fileName: 'managed_schema.json', source: await managedSchema() });
    },
  };
}

const pages = readdirSync(src).flatMap((file) => /^(\w+)\.html$/.exec(file)?.[1] ?? []);

/** What a page itself needs is asked for by its HTML, all at once; what it reads later stands for itself. */
const modulePreload: BuildOptions['modulePreload'] = {
  polyfill: false,
  resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
};

/** What Vite puts round an `import()`, ours in place of its own, of which a page would need a tenth. */
function readLater(): Plugin {
  const own = `export { readLater as __vitePreload } from ${JSON.stringify(resolve(src, 'platform/read-later.ts'))};`;
  return {
    name: 'flexor-read-later',
    enforce: 'pre',
    apply: 'build',
    load: { filter: { id: /vite\/preload-helper/ }, handler: () => own },
  };
}

/** A script that is read later and has no style: there is nothing to be read beside it (`readLater`). */
const LATER_WITHOUT_STYLE = /\b\w+\(\(\) ?=> ?import\((["'`][^"'`]+["'`])\), ?\[\], ?import\.meta\.url\)/g;

/**
 * Minifies once more what has to be small. Terser puts functions that are called once where they are called, which
 * Vite's minifier does not, and is slow: a thirtieth less. It would not keep a source map true, so with one it is not
 * done.
 */
function smaller(): Plugin {
  return {
    name: 'flexor-smaller',
    applyToEnvironment: ({ name }) => name === 'background' || name === 'break',
    generateBundle: {
      // Once Vite has said which scripts have styles.
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || file.map) continue;
          const { code } = await minify(file.code.replaceAll(LATER_WITHOUT_STYLE, 'import($1)'), {
            module: true,
            ecma: 2020,
            compress: { passes: 3, pure_getters: true, unsafe_arrows: true, hoist_funs: true },
          });
          if (code !== undefined) file.code = code;
        }
      },
    },
  };
}

/**
 * Each page is built by itself: built together they would share chunks, in which each would load what only the
 * others use. That the package holds some code more than once costs nobody any time.
 */
function pageOf(page: string, output: BuildOptions, copyPublicDir: boolean): EnvironmentOptions {
  const input = resolve(src, `${page}.html`);
  const codeSplitting = { groups: [{ name: wholeOf(input, page) }] };
  // What one page reads later another may need at once; each is built by itself, so that is no mistake.
  const checks = { ineffectiveDynamicImport: false };
  // A package is never half an old one: names need no hash, of which there would be one in every table of them.
  const script = `assets/${page}/[name].js`;
  const names = {
    entryFileNames: script,
    chunkFileNames: script,
    assetFileNames: `assets/${page}/[name][extname]`,
  };
  return {
    consumer: 'client',
    build: {
      ...output,
      copyPublicDir,
      rollupOptions: { input, checks, output: { codeSplitting, ...names } },
    },
  };
}

/** One file of all that a page begins with: in pieces it compresses worse, and each is asked for by itself. */
function wholeOf(input: string, page: string): Rolldown.CodeSplittingNameFunction {
  let whole: ReadonlySet<string> | undefined;
  return (id, graph) => {
    whole ??= imported(input, (of) => graph.getModuleInfo(of)?.importedIds ?? []);
    return whole.has(id) ? page : null;
  };
}

/** A module and all that it imports, directly or not, but for what it imports later. */
function imported(from: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set([from]);
  // A set that grows while it is walked through is walked through to its new end.
  for (const id of all) for (const other of importsOf(id)) all.add(other);
  return all;
}

/** The folders of the packages whose code is in what was built. */
function packagesIn(built: Awaited<ReturnType<ViteBuilder['build']>>): string[] {
  const outputs = 'close' in built ? [] : [built].flat();
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules.flatMap(([id, { renderedLength }]) => {
    const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
    return renderedLength > 0 && folder !== undefined ? [folder] : [];
  });
}

/** The licence of a package, under its name and version. A package without one may not be shipped. */
function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence that could be shipped with it.`);
  return `${name} ${version}\n\n${readFileSync(resolve(folder, file), 'utf8').trim()}\n`;
}

/** Licences of Flexor and of all that is shipped with it. */
function licencesText(folders: ReadonlySet<string>): string {
  const licences = [import.meta.dirname, ...[...folders].toSorted()].map(licenceOf);
  return licences.join(`\n${'-'.repeat(72)}\n\n`);
}

/** The pages and the background; the environment that there is anyway has nothing to build. */
async function buildApp(builder: ViteBuilder): Promise<void> {
  const packages = new Set<string>();
  for (const name of [...pages, 'background']) {
    const environment = builder.environments[name];
    if (!environment) continue;
    for (const folder of packagesIn(await builder.build(environment))) packages.add(folder);
  }
  const { outDir } = builder.config.environments.background?.build ?? builder.config.build;
  writeFileSync(resolve(outDir, 'licences.txt'), licencesText(packages));
}

export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = resolve(import.meta.dirname, 'dist', browser);
  // Several environments write one folder, so neither may empty it: it is cleared here, once.
  if (command === 'build') rmSync(outDir, { recursive: true, force: true });
  const output = { outDir, emptyOutDir: false, target: 'es2024', modulePreload };
  return {
    root: 'src',
    base: './',
    publicDir: resolve(import.meta.dirname, 'public'),
    plugins: [manifest(browser), readLater(), smaller()],
    // Lower `minimum_chrome_version` under 148, and the polyfill must be let in again.
    resolve:
      command === 'build' ? { alias: { 'webextension-polyfill': resolve(src, 'platform/native.ts') } } : {},
    builder: { buildApp },
    environments: {
      ...Object.fromEntries(pages.map((page, index) => [page, pageOf(page, output, index === 0)])),
      background: {
        consumer: 'client',
        build: {
          ...output,
          copyPublicDir: false,
          rollupOptions: {
            input: resolve(src, 'background.ts'),
            // A service worker cannot import() and starts faster from one file.
            output: { entryFileNames: 'background.js', codeSplitting: false },
          },
        },
      },
    },
  };
});
