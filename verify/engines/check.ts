// The same bytes in every engine? pnpm verify:engines
import { readFileSync } from 'node:fs';
import { chromiumPath } from '../../test/browser/chromium.ts';
import { firefox } from '../../test/browser/firefox.ts';
import { bundle } from './bundle.ts';
import { chromiumOpening, firefoxOpening, inBrowser } from './inBrowser.ts';
import { inNode, nodeVersions, type EngineReport } from './inNode.ts';

const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const script = await bundle(new URL('print.ts', import.meta.url), 'print');
const page = await bundle(new URL('page.ts', import.meta.url), 'page');

const engines: readonly (readonly [string, () => Promise<EngineReport>])[] = [
  ...nodeVersions.map((version) => [`Node ${version}`, () => inNode(version, script)] as const),
  ['Chromium', async () => inBrowser(await chromiumPath(), chromiumOpening, page)],
  ['Firefox', async () => inBrowser(firefox(), firefoxOpening, page)],
];

let failures = 0;
for (const [name, run] of engines) {
  try {
    const { engine, digests } = await run();
    const other = Object.keys(golden).filter((id) => digests[id] !== golden[id]);
    if (other.length > 0) failures++;
    console.log(
      (other.length === 0 ? 'same bytes ' : 'OTHER BYTES') +
        `  ${engine}${other.length > 0 ? `: ${other.join(', ')}` : ''}`,
    );
  } catch (error) {
    failures++;
    console.log(`not run      ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exitCode = failures === 0 ? 0 : 1;
