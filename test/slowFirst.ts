import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, in the order to begin it: files that wait for servers, locks and killed programs
 * between files that compute, so that neither keeps the other from a processor. Vitest would begin with the
 * largest files.
 */
const slow = [
  'docs/gallery/',
  'test/cluster/redis',
  'test/workshop/screens',
  'test/workshop/reading',
  'test/cluster/slurm',
  'test/workshop/compare',
  'test/laboratory/killed',
  'test/workshop/paper',
  'test/packages/packages',
  'test/notebooks/notebooks',
  'test/cluster/',
  'test/workshop/',
  'store/resultsFolder',
  'test/browser/',
  'commands/interruption',
  '/breaking/search',
  'test/notebooks/',
  'commands/commands',
  'test/laws/',
  'test/packages/',
  'test/laboratory/',
];

/** Its place among the slow ones; behind them if it is none. */
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((part) => moduleId.includes(part));
  return place < 0 ? slow.length : place;
};

/** Begins with what takes longest: begun last it would keep one processor waiting for the other. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
