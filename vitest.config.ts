import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { chromiumArguments, chromiumPath } from './test/browser/chromium.ts';
import { SlowFirst } from './test/slowFirst.ts';

/** What the browser tests compare with: the same work done by Node itself, not by a bundler. */
const inNode: BrowserCommand<[]> = async ({ project }) => {
  const script = ['--import', '@oxc-node/core/register', 'test/browser/inNode.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, script, {
    cwd: project.config.root,
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as unknown;
};

export default defineConfig({
  test: {
    // Two more than there are processors: many files mostly wait, for a page, a server, a killed program.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'node',
          // Node reads the sources, which costs less than vite's translation and its calls from module to
          // module; nothing here replaces modules from within a test.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          setupFiles: ['test/loader/readSources.mjs'],
          // Modules are loaded once a worker, not once a file: no test changes what a module holds.
          isolate: false,
          // A shared machine may be slow; a test that hangs still ends.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What comes of a press is there once the page has been drawn again, on a busy machine later.
          expect: { poll: { timeout: 20_000 } },
          // The command line speaks the language of the machine: in tests, on any machine, English.
          env: { LC_ALL: 'C' },
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'docs/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
        },
      },
      {
        // Found by vite while a test runs, a dependency would reload the page under it.
        optimizeDeps: { entries: ['test/browser/*.browser.test.ts'] },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: ['test/browser/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { host: '127.0.0.1' },
            provider: playwright({
              launchOptions: { executablePath: await chromiumPath(), args: [...chromiumArguments] },
            }),
            instances: [{ browser: 'chromium' }],
            commands: { inNode },
          },
        },
      },
    ],
  },
});
