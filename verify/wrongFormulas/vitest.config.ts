import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** Runs the test files that `CHECKS` names; sources are loaded once for all, not compiled. */
export default defineConfig({
  test: {
    include: env['CHECKS']!.split(','),
    setupFiles: ['packages/core/src/testing/withoutWebAssembly.ts'],
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
  },
});
