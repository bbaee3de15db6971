import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wrongFormulas } from '../../verify/wrongFormulas/all.ts';

// The list names formulas by their text: whoever changes one must change the list, or the proof has a hole.
it('every formula that `pnpm verify:wrong` makes wrong stands in its source exactly once', () => {
  const places = wrongFormulas.map(({ file, find }) => ({ file, find, times: readFileSync(new URL(`../../packages/core/src/${file}`, import.meta.url), 'utf8').split(find).length - 1 }));
  expect(places.filter(({ times }) => times !== 1)).toEqual([]);
});
