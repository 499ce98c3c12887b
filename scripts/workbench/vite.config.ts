/** The workbench: Flexor's pages in ordinary tabs, with hot reload. For this computer only. */
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * The stage imports pages for what they do, which the package says that no module does (`sideEffects`): elsewhere the
 * bundler begins with them.
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
  // Known from the start, so that no page is loaded again because one was found.
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
      // What one page reads later another needs at once: that is no mistake.
      checks: { ineffectiveDynamicImport: false },
    },
  },
});
