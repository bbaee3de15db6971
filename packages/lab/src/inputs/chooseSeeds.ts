import { isSeed, SEED, type Problem, type Seed } from '@joined-up/core';
import { readSeeds } from './readSeeds.ts';

const MOST_SEEDS = 10_000_000;

/**
 * Seeds of a script: how many (1, 2, …), a range (`'1-20'`), or a list; what is wrong is added to
 * `problems`. `7` and `'7'` are the same seed.
 */
export function chooseSeeds(
  wanted: number | string | readonly Seed[],
  problems: Problem[],
): readonly Seed[] {
  const path = 'seeds';
  if (typeof wanted === 'string') return readSeeds(wanted, path, problems);
  if (typeof wanted === 'number') {
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_SEEDS)
      return Array.from({ length: wanted }, (_, i) => i + 1);
    problems.push({
      path,
      expected: `how many, a whole number from 1 to ${MOST_SEEDS}`,
      found: String(wanted),
    });
    return [];
  }
  if (!Array.isArray(wanted) || wanted.length === 0)
    problems.push({
      path,
      expected: 'how many seeds, or which',
      found: Array.isArray(wanted) ? 'none' : String(wanted),
    });
  // A list may contain ranges: ['1-20', 'bad luck'].
  const seeds = [...wanted].flatMap((seed): readonly Seed[] =>
    typeof seed === 'string' && /^\d+-\d+$/.test(seed) ? readSeeds(seed, path, problems) : [seed],
  );
  const met = new Set<string>();
  seeds.forEach((seed, i) => {
    if (!isSeed(seed)) problems.push({ path: `${path}.${i}`, expected: SEED, found: String(seed) });
    else if (met.has(String(seed)))
      problems.push({
        path: `${path}.${i}`,
        expected: 'each seed once',
        found: `${seed} again`,
        mend: 'take one out',
      });
    met.add(String(seed));
  });
  return seeds;
}
