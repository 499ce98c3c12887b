/**
 * `npm run dev [-- firefox]`: builds Flexor with source maps after every change, and reloads it in a browser with a
 * temporary profile. The profile is deleted when the browser is closed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process, { argv, execPath, exit, getuid } from 'node:process';
import { createBuilder, type Rolldown } from 'vite';
import { forBrowser } from './packages';
import { chooseBrowser } from './ready';
import { runCommand } from './run-command';

const root = resolve(import.meta.dirname, '..');

/** Resolves after the first build, and rejects if it fails. Vite prints later failures itself, and goes on watching. */
function firstBuild(watcher: Rolldown.RolldownWatcher): Promise<void> {
  return new Promise((resolveBuild, rejectBuild) => {
    watcher.on('event', async (event) => {
      if (event.code === 'END') resolveBuild();
      if (event.code === 'ERROR') rejectBuild(event.error);
      if ('result' in event) await event.result.close();
    });
  });
}

/** Builds now and after every change; resolves after the first build. */
async function watch(mode: 'chrome' | 'firefox'): Promise<void> {
  const builder = await createBuilder({
    mode,
    logLevel: 'warn',
    build: { watch: {}, sourcemap: true, minify: false },
  });
  for (const environment of Object.values(builder.environments)) {
    const watcher = await builder.build(environment);
    if ('on' in watcher) await firstBuild(watcher);
  }
}

await runCommand(async () => {
  const { kind, path } = chooseBrowser(argv[2], forBrowser, 'npm run dev');
  const isFirefox = kind === 'firefox';
  const mode = isFirefox ? 'firefox' : 'chrome';
  await watch(mode);
  const target = isFirefox
    ? ['--target', 'firefox-desktop', '--firefox', path]
    : ['--target', 'chromium', '--chromium-binary', path];
  // As root, Chromium does not start with its sandbox.
  const sandboxArgs = !isFirefox && getuid?.() === 0 ? ['--arg=--no-sandbox'] : [];
  const webExt = resolve(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['run', '--source-dir', resolve(root, 'dist', mode), ...target, ...sandboxArgs];
  const running = spawn(execPath, [webExt, ...args], { cwd: root, stdio: 'inherit' });
  process.once('SIGTERM', () => running.kill());
  const [code] = await once(running, 'exit');
  exit(code ?? 0);
});
