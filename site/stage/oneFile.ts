import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import { escapeHtml } from '@joined-up/viz';
import { build } from 'vite';
import { createMarkdownRenderer } from 'vitepress';
import { markdown } from './markdown.ts';
import { root, staged, version } from './place.ts';
import type { Page, Site } from './stage.ts';

/** Anchor of a page or heading in the file that holds all pages. */
const anchorOf = (path: string, inside = ''): string =>
  `${path.replaceAll('/', '--')}${inside === '' ? '' : `--${inside}`}`;

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** CSS of formulas with embedded fonts. */
function formulaStyle(): string {
  const file = createRequire(import.meta.url).resolve('katex/dist/katex.min.css');
  const font = (path: string): string =>
    `url(data:font/woff2;base64,${readFileSync(posix.join(dirname(file), path)).toString('base64')}) format("woff2")`;
  return readFileSync(file, 'utf8')
    .replaceAll(/url\(([^)]+\.woff2)\) format\("woff2"\)/g, (_, path: string) => font(path))
    .replaceAll(/,url\([^)]+\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');
}

/** The script of live pictures, bundled. */
async function liveScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: `${root}/site`,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: `${root}/site/live/everywhere.ts`, output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
  return output[0].code!.replaceAll('</script', '<\\/script');
}

/** One page as a part of the file: with its ids and links adapted and pictures embedded. */
function part({ pictures, sections }: Site, { path }: Page, html: string): string {
  const paths = new Set(sections.flatMap(({ pages }) => pages.map((page) => page.path)));
  const inside = html
    .replaceAll(
      /<(h[1-6]|a)([^>]*) id="([^"]+)"/g,
      (_, tag: string, more: string, id: string) => `<${tag}${more} id="${anchorOf(path, id)}"`,
    )
    .replaceAll(/<a class="header-anchor"[^>]*>.*?<\/a>/g, '')
    .replaceAll(/<button[^>]*class="copy"[^>]*><\/button>/g, '')
    .replaceAll(/href="([^"]*)"/g, (found, target: string) => {
      if (/^[a-z]+:/.test(target)) return found;
      if (target.startsWith('#')) return `href="#${anchorOf(path, target.slice(1))}"`;
      const [page, anchor = ''] = target.replace(/^\//, '').split('#');
      const name = page.replace(/\.html$/, '');
      // Files beside the pages are beside this file too.
      return paths.has(name) ? `href="#${anchorOf(name, anchor)}"` : `href="${page}"`;
    })
    .replaceAll(/src="\/([^"]+)"/g, (found, picture: string) => {
      const data = pictures.get(picture);
      if (data === undefined) return found;
      return `src="data:${TYPES[posix.extname(picture)]};base64,${Buffer.from(data).toString('base64')}"`;
    });
  return `<article id="${anchorOf(path)}">\n${inside}\n</article>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2733; --soft: #55606c; --paper: #fff; --line: #d5dbe1; \
--code: #f4f6f8; --link: #1f5f8b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --soft: #a8b2bc; --paper: #16191d; \
--line: #3a424a; --code: #20252b; --link: #8cc4ee; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); \
font: 16px/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
a { color: var(--link); }
nav { padding: 1rem; border-bottom: 1px solid var(--line); }
nav ul { list-style: none; margin: 0.25rem 0 0.75rem; padding: 0; }
nav summary { font-weight: 600; cursor: pointer; min-height: 2rem; }
nav input { font: inherit; width: 100%; padding: 0.5rem; color: inherit; background: var(--code); \
border: 1px solid var(--line); border-radius: 4px; }
main { padding: 1rem; max-width: 56rem; }
article { border-bottom: 1px solid var(--line); padding-bottom: 2rem; }
td, th, a, h1, h2, h3, code { overflow-wrap: anywhere; }
pre { background: var(--code); padding: 0.75rem; border-radius: 6px; overflow-x: auto; font-size: 0.88em; }
code { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 0.92em; }
.shiki span { color: var(--shiki-light, inherit); }
@media (prefers-color-scheme: dark) { .shiki span { color: var(--shiki-dark, inherit); } }
div[class*='language-'] > .lang { display: none; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.9em; }
td, th { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; \
min-width: 5rem; }
img, .live svg { max-width: 100%; height: auto; background: #fff; border-radius: 6px; }
.live label { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; font-weight: 600; }
.live input { flex: 1 1 12rem; min-height: 2.75rem; }
@media (min-width: 64rem) {
  nav { position: fixed; inset: 0 auto 0 0; width: 19rem; overflow-y: auto; border-bottom: 0; \
border-right: 1px solid var(--line); }
  main { margin-left: 19rem; padding: 1rem 2rem; }
}
@media print { nav { display: none; } main { margin: 0; max-width: none; } }
`;

/** Script of the search in the list of contents, by any words of a page. */
const FIND = `
const field = document.querySelector('nav input');
const entries = [...document.querySelectorAll('nav li')].map((entry) => ({
  entry,
  words: document.getElementById(entry.firstElementChild.hash.slice(1)).textContent.toLowerCase(),
}));
const folds = [...document.querySelectorAll('nav details')];
const open = folds.map((fold) => fold.open);
field.addEventListener('input', () => {
  const wanted = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const { entry, words } of entries) entry.hidden = !wanted.every((word) => words.includes(word));
  folds.forEach((fold, i) => {
    const any = [...fold.querySelectorAll('li')].some((entry) => !entry.hidden);
    fold.hidden = !any;
    fold.open = wanted.length > 0 ? any : open[i];
  });
});
`;

/** All pages as one file that opens without a network, with search and live pictures. */
export async function oneFile(site: Site): Promise<string> {
  const md = await createMarkdownRenderer(staged, markdown);
  const parts: string[] = [];
  for (const page of site.sections.flatMap(({ pages }) => pages)) {
    const html = await md.renderAsync(page.text.replace(/^---\n[^]*?\n---\n/, ''), {
      path: `${staged}/${page.path}.md`,
      relativePath: `${page.path}.md`,
      cleanUrls: false,
    });
    parts.push(part(site, page, html));
  }
  const contents = site.sections
    .map(
      ({ title, folded, pages }) =>
        `<details${folded ? '' : ' open'}><summary>${escapeHtml(title)}</summary><ul>${pages
          .map(
            ({ path, short }) =>
              `<li><a href="#${anchorOf(path)}">${escapeHtml(short.replaceAll('`', ''))}</a></li>`,
          )
          .join('')}</ul></details>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
script-src 'unsafe-inline' 'wasm-unsafe-eval'; img-src data:; font-src data:">
<title>Joined-Up ${version}: all pages</title>
<style>${formulaStyle()}${STYLE}</style>
</head>
<body>
<nav aria-label="Contents"><strong>Joined-Up ${version}</strong>
<label>Find a page by its words <input type="search" autocomplete="off"></label>
${contents}</nav>
<main>
${parts.join('\n')}
</main>
<script>${FIND}</script>
<script>${await liveScript()}</script>
</body>
</html>
`;
}
