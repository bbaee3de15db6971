import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The slowest files, in the order to begin them: those that wait for servers, locks and killed programs
 * alternate with those that compute. Vitest would begin with the largest files.
 */
const slow = [
  'test/packages/packages',
  'docs/gallery/',
  'test/cluster/redis',
  'test/workshop/screens',
  'test/workshop/reading',
  'test/cluster/slurm',
  'test/workshop/compare',
  'test/laboratory/killed',
  'test/workshop/paper',
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

/** Index among the slow files; after them for any other. */
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((part) => moduleId.includes(part));
  return place < 0 ? slow.length : place;
};

/** From so many files on most builds are wanted: one that is not kept is made beside the first tests. */
const MANY = 300;

/** Begins with the slowest files: begun last, they would leave one processor idle. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    if (files.length > MANY) buildAhead();
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/** A build that fails is told by the test that wants it and makes it again. */
function buildAhead(): void {
  const words = ['--import', '@oxc-node/core/register', 'test/buildAhead.ts'];
  const child = spawn(process.execPath, words, { cwd: join(import.meta.dirname, '..'), stdio: 'ignore' });
  child.on('error', () => {});
  process.on('exit', () => child.kill());
  child.unref();
}
