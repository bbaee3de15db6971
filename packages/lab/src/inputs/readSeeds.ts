import type { Problem, Seed } from '@joined-up/core';

const MOST_SEEDS = 10_000_000;

/**
 * Seeds such as `1-200`, `7`, `1,5,9` or words, separated by commas; what is wrong is added to `problems`.
 */
export function readSeeds(text: string, option: string, problems: Problem[]): Seed[] {
  const seeds = text
    .split(',')
    .map((part) => part.trim())
    .flatMap((part): Seed[] => {
      const range = /^(\d+)-(\d+)$/.exec(part);
      if (range !== null) {
        const [from, to] = [Number(range[1]), Number(range[2])];
        if (
          !Number.isSafeInteger(from) ||
          !Number.isSafeInteger(to) ||
          from > to ||
          to - from >= MOST_SEEDS
        ) {
          const backwards = from > to;
          problems.push({
            path: option,
            expected: `a range from low to high of at most ${MOST_SEEDS} seeds`,
            found: `'${part}'`,
            mend: backwards ? `did you mean '${to}-${from}'?` : 'name fewer seeds',
          });
          return [];
        }
        return Array.from({ length: to - from + 1 }, (_, i) => from + i);
      }
      if (/^\d+$/.test(part) && Number.isSafeInteger(Number(part))) return [Number(part)];
      if (/^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(part)) return [part];
      problems.push({
        path: option,
        expected: "seeds such as '1-200', '7' or '1,5,9'",
        found: `'${part}'`,
      });
      return [];
    });
  const repeated = repeatedSeed(seeds);
  if (repeated !== undefined)
    problems.push({
      path: option,
      expected: 'each seed once',
      found: `${repeated} again`,
      mend: 'take one out',
    });
  return seeds;
}

/** A seed that occurs twice. Sorts numbers to find it: a Set of millions takes ten times as much memory. */
function repeatedSeed(seeds: readonly Seed[]): Seed | undefined {
  const numbers = Float64Array.from(seeds.filter((seed) => typeof seed === 'number')).sort();
  const twice = numbers.findIndex((seed, place) => seed === numbers[place - 1]);
  if (twice > 0) return numbers[twice];
  const met = new Set<Seed>();
  return seeds.find((seed) => typeof seed === 'string' && met.size === met.add(seed).size);
}
