import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placesOf } from '../../verify/wrongFormulas/wrongFormula.ts';
import { wrongFormulas } from '../../verify/wrongFormulas/all.ts';

const sourceOf = (file: string): string =>
  readFileSync(new URL(`../../packages/core/src/${file}`, import.meta.url), 'utf8');

// The list names formulas by their text: whoever changes one must change the list, or the proof has a hole.
it('every formula that `pnpm verify:wrong` makes wrong stands in its source exactly once', () => {
  const places = wrongFormulas.map(({ file, find }) => ({
    file,
    find,
    times: sourceOf(file).match(placesOf(find))?.length ?? 0,
  }));
  expect(places.filter(({ times }) => times !== 1)).toEqual([]);
});
