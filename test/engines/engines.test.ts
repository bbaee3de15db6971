import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { chromiumPath } from '../browser/chromium.ts';
import { bundle } from '../../verify/engines/bundle.ts';
import { digests } from '../../verify/engines/digests.ts';
import { chromiumOpening, inBrowser } from '../../verify/engines/inBrowser.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../verify/engines/golden.json', import.meta.url), 'utf8'),
) as unknown;

it('a long run of every regime has the golden bytes in this Node', () => {
  expect(digests()).toEqual(golden);
});

// Only in the long form: `test/browser/sameAsNode.test.ts` runs every regime in Chromium each time and compares
// it with Node, which has the golden bytes above.
it.runIf(extent(false, true))(
  'and in Chromium',
  async () => {
    const page = await bundle(new URL('../../verify/engines/page.ts', import.meta.url), 'page-of-test');
    const { digests: there } = await inBrowser(await chromiumPath(), chromiumOpening, page);
    expect(there).toEqual(golden);
  },
  120_000,
);
