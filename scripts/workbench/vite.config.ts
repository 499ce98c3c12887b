/** The workbench: Flexor's pages in ordinary tabs, with hot reload. The server listens on localhost only. */
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * Keeps the pages in the bundle. `package.json` says that no module has side effects (`sideEffects`), but the stage
 * imports the pages only for theirs. In the product the pages are entries, which a bundler keeps anyway.
 */
const keepPages: Plugin = {
  name: 'flexor-keep-pages',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/\w+\.tsx?$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: resolve(root, 'public'),
  plugins: [keepPages],
  server: { host: 'localhost', port: 4316, fs: { allow: [root] } },
  // These are optimised at start-up, so that Vite does not reload the page when it discovers one of them.
  optimizeDeps: {
    entries: ['*.html', '../../src/*.html'],
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'valibot',
      'webextension-polyfill',
    ],
  },
  preview: { host: 'localhost' },
  build: {
    outDir: resolve(root, 'dist/workbench'),
    emptyOutDir: true,
    target: 'esnext',
    rollupOptions: {
      input: ['index.html', 'stage.html'].map((page) => resolve(import.meta.dirname, page)),
      // One page imports a module statically, another one dynamically: both are intended.
      checks: { ineffectiveDynamicImport: false },
    },
  },
});
