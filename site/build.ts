// Builds the site into out/site, in a folder for its version: pnpm site:build [--base /joined-up/]
// [--stage]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vitepress';
import { llms, llmsFull } from './stage/llms.ts';
import { oneFile } from './stage/oneFile.ts';
import { root, staged, version } from './stage/place.ts';
import { stage } from './stage/stage.ts';
import { writeVersions } from './versions.ts';

const words = process.argv.slice(2);
const place = words.indexOf('--base');
const base = place < 0 ? '/' : words[place + 1];
if (!/^\/(?:[\w.-]+\/)*$/.test(base)) {
  console.error(
    `--base: expected a path that begins and ends with a slash, such as /joined-up/, found '${base}'`,
  );
  process.exit(2);
}

const site = await stage();
const pages = site.sections.reduce((sum, section) => sum + section.pages.length, 0);
mkdirSync(`${staged}/public`, { recursive: true });
writeFileSync(`${staged}/public/llms.txt`, llms(site));
writeFileSync(`${staged}/public/llms-full.txt`, llmsFull(site));
writeFileSync(`${staged}/public/joined-up.html`, await oneFile(site));
writeFileSync(
  `${staged}/public/versions.html`,
  '<!doctype html><meta http-equiv="refresh" content="0; ' +
    'url=../versions.html"><a href="../versions.html">Versions</a>\n',
);

const all = `${root}/out/site`;
const folder = `${all}/v${version}`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(all, { recursive: true });
process.env.SITE_OUT = folder;
process.env.SITE_BASE = `${base}v${version}/`;
await build(`${root}/site`);
writeVersions(all);
console.log(`${pages} pages in ${folder}; all of them in one file: ${folder}/joined-up.html`);
