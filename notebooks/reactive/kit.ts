import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { observable } from '@observablehq/notebook-kit/vite';
import type { InlineConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every page in this folder: the notebooks, and the list of them. */
export const pages: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.html'));

/**
 * What vite is told of the notebooks, to serve them or to build them. Fonts are those of the reader's
 * system: nothing is asked of any network.
 */
export const notebooks: InlineConfig = {
  root: folder,
  base: './',
  appType: 'mpa',
  // What the kit calls its own files; its `config()` would let `npm:` through to a network, too.
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
