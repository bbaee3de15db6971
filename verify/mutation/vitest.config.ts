import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isDigests = ({ moduleId }: TestSpecification): number => Number(moduleId.includes('verify/mutation'));

/** Tests that say why come first, so that what only the digests notice is known. */
class DigestsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => isDigests(a) - isDigests(b));
  }
}

/**
 * What a wrong formula in a folder of packages/core/src meets within a second: the tests beside the
 * sources, and digests of short runs.
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
    // A busy machine is no finding; Stryker ends what no longer ends.
    testTimeout: 60_000,
    sequence: { sequencer: DigestsLast },
  },
});
