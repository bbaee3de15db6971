import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isDigests = ({ moduleId }: TestSpecification): number => Number(moduleId.includes('verify/mutation'));

/** Runs digests last, to know what only they notice. */
class DigestsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => isDigests(a) - isDigests(b));
  }
}

/**
 * Checks of a folder of packages/core/src that take about a second: the tests beside the sources, and
 * digests of short runs.
 */
export default defineConfig({
  test: {
    include: [
      `packages/core/src/${env['MUTATED_FOLDER'] ?? '**'}/**/*.test.ts`,
      'verify/mutation/*.test.ts',
    ],
    // Sources as they stand, not compiled.
    setupFiles: ['packages/core/src/testing/withoutWebAssembly.ts'],
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    // Sources are loaded once for all tests; what acts while they load is not mutated.
    isolate: false,
    // Long, so that a busy machine causes no failure; Stryker stops endless runs.
    testTimeout: 60_000,
    sequence: { sequencer: DigestsLast },
  },
});
