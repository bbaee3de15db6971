import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import type { Contents } from '../stage/contents.ts';
import { markdown } from '../stage/markdown.ts';
import { staged, version } from '../stage/place.ts';

// Written by `stage`, with the pages.
const contents = JSON.parse(readFileSync(`${staged}/contents.json`, 'utf8')) as Contents;

export default defineConfig({
  srcDir: '.pages',
  outDir: process.env.SITE_OUT ?? '../out/site/current',
  // Each version has its own folder, which the build passes.
  base: process.env.SITE_BASE ?? '/',
  title: 'Joined-Up',
  titleTemplate: `:title · Joined-Up ${version}`,
  description:
    'An agent-based laboratory for how ministries work together, and what it costs when they do not',
  lang: 'en',
  cleanUrls: false,
  lastUpdated: false,
  markdown,
  head: [
    // Pages load nothing from elsewhere.
    [
      'meta',
      {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' data: blob:",
      },
    ],
    ['meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }],
  ],
  themeConfig: {
    search: { provider: 'local', options: { detailedView: true } },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Tutorials', link: '/tutorials/first-run' },
      { text: 'Guides', link: '/guides/scripts' },
      { text: 'The model', link: '/odd' },
      { text: 'Reference', link: '/reference/parameters' },
      {
        text: `version ${version}`,
        items: [
          { text: 'Other versions', link: '/versions.html', target: '_self' },
          { text: 'All pages in one file', link: '/joined-up.html', target: '_blank' },
          { text: 'llms.txt', link: '/llms.txt', target: '_blank' },
        ],
      },
    ],
    sidebar: contents.map(({ title, folded, pages }) => ({
      text: title,
      collapsed: folded,
      items: pages.map(({ path, short }) => ({ text: short, link: path === 'index' ? '/' : `/${path}` })),
    })),
    docFooter: { prev: 'Before', next: 'Next' },
  },
  vite: {
    // Import packages from the workspace's sources.
    publicDir: 'public',
    build: { chunkSizeWarningLimit: 4000 },
  },
});
