import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../copy/run.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface TestCount {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly files: number;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Runs test files.
 * @param files - folders or files, from the root
 * @param env - variables that make them search longer
 */
export async function runTests(
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TestCount> {
  const report = join(ROOT, 'out/verify/tests.json');
  mkdirSync(join(ROOT, 'out/verify'), { recursive: true });
  rmSync(report, { force: true });
  const { out } = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--testTimeout',
      '3600000',
      '--reporter=json',
      `--outputFile=${report}`,
      ...files,
    ],
    { folder: ROOT, env },
  );
  let text: string;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    return {
      passed: 0,
      failed: [`the tests did not run: ${out.trim().split('\n').at(-1) ?? ''}`],
      files: 0,
    };
  }
  const { testResults } = JSON.parse(text) as JsonReport;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const notLoaded = testResults
    .filter(({ assertionResults, message }) => assertionResults.length === 0 && message !== '')
    .map(({ name, message }) => `${name}: ${firstLine(message)}`);
  return {
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: [
      ...notLoaded,
      ...results
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages }) => `${fullName.trim()}: ${firstLine(failureMessages[0] ?? '')}`,
        ),
    ],
    files: testResults.length,
  };
}

const firstLine = (text: string): string => text.split('\n')[0].slice(0, 200);
