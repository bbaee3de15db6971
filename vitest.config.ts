import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { lateOptimizing } from './packages/lab/src/testing/lateOptimizing.ts';
import { SlowFirst } from './test/slowFirst.ts';
import { temporaryFolder } from './test/temporaryFolder.ts';

export default defineConfig({
  test: {
    // As many as there are processors: a further one reads all modules again, and costs more than it fills in
    // while others wait for a page, a server or a killed program.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    // Node reads the sources, which costs less than vite's translation and its calls from module to module;
    // nothing here replaces modules from within a test.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Modules are loaded once a worker, not once a file: no test changes what a module holds.
    isolate: false,
    execArgv: [...lateOptimizing, '--import', new URL('test/loader/register.mjs', import.meta.url).href],
    // A shared machine may be slow; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What comes of a press is there once the page has been drawn again, on a busy machine later.
    expect: { poll: { timeout: 20_000 } },
    // The command line speaks the language of the machine: in tests, on any machine, English.
    env: { LC_ALL: 'C', TMPDIR: temporaryFolder() },
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'docs/**/*.test.ts'],
  },
});
