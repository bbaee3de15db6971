import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { observable } from '@observablehq/notebook-kit/vite';
import type { InlineConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** All pages in this folder: the notebooks and the list of them. */
export const pages: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Options of vite, to serve or build the notebooks. They use system fonts, so that nothing is fetched. */
export const notebooks: InlineConfig = {
  root: folder,
  base: './',
  appType: 'mpa',
  // The kit's names for its own files; its `config()` would also let `npm:` imports through to a network.
  resolve: {
    alias: [
      { find: /^observable:runtime$/, replacement: '@observablehq/notebook-kit/runtime' },
      { find: /^observable:styles\//, replacement: '@observablehq/notebook-kit/' },
    ],
  },
  configFile: false,
  plugins: [observable({ template: `${folder}page.tmpl` })],
  build: { rolldownOptions: { input: pages.map((name) => folder + name) } },
};
