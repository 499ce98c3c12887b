import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { derivedFiles } from './scripts/derived-files.ts';

const root = import.meta.dirname;
const src = resolve(root, 'src');

/** Every HTML file in `src` is a page of the extension. */
const pages = readdirSync(src).filter((file) => file.endsWith('.html'));

export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = resolve(root, 'dist', browser);
  // Both environments write to one folder, so neither may empty it.
  if (command === 'build') rmSync(outDir, { recursive: true, force: true });
  return {
    root: src,
    base: './',
    publicDir: resolve(root, 'public'),
    plugins: [derivedFiles(browser)],
    build: { outDir, emptyOutDir: false, target: 'es2024', modulePreload: { polyfill: false } },
    // Builds each of the environments below.
    builder: {},
    environments: {
      client: {
        build: {
          license: { fileName: 'licences.txt' },
          rolldownOptions: {
            input: pages.map((page) => resolve(src, page)),
            output: {
              // A package is installed as a whole, so no file needs a hash in its name.
              entryFileNames: 'assets/[name].js',
              chunkFileNames: 'assets/[name].js',
              assetFileNames: 'assets/[name][extname]',
              codeSplitting: {
                // Few files open faster than many. What only options and welcome share stays apart: its styles
                // are for these two.
                groups: [
                  {
                    name: 'common',
                    test: (id) => !id.includes('/ui/options/'),
                    minShareCount: 2,
                    priority: 1,
                  },
                  { name: 'fields', minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
      background: {
        consumer: 'client',
        build: {
          copyPublicDir: false,
          rolldownOptions: {
            input: resolve(src, 'background.ts'),
            // A service worker cannot import().
            output: { entryFileNames: 'background.js', codeSplitting: false },
          },
        },
      },
    },
  };
});
