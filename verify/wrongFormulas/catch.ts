import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../copy/run.ts';
import { madeWrong, type WrongFormula } from './wrongFormula.ts';

/** Which checks caught a wrong formula. */
export interface Catch extends WrongFormula {
  /**
   * Checks that failed: tests in the folder of the source; closed forms if those notice nothing; laws if
   * neither does.
   */
  readonly caughtBy: Readonly<Record<string, readonly string[]>>;
}

/** As it is kept in results.json. */
export interface Kept extends Catch {
  readonly date: string;
}

/** Kinds of checks, in the order in which they run. */
const STAGES: readonly Readonly<Record<string, (folder: string) => string>>[] = [
  { 'tests by hand': (folder) => `packages/core/src/${folder}/**/*.test.ts` },
  { 'closed forms': () => 'test/verification/*.test.ts' },
  { laws: () => 'test/laws/*.test.ts' },
];

/**
 * Puts a wrong formula into a copy of the tree, runs the checks, and restores the right one.
 * @param copy - folder that `copyTree` made
 * @throws {Error} if the right formula is not where it should be
 */
export async function tryToCatch(wrong: WrongFormula, copy: string): Promise<Catch> {
  const path = join(copy, 'packages/core/src', wrong.file);
  const right = readFileSync(path, 'utf8');
  writeFileSync(path, madeWrong(wrong));
  try {
    for (const kinds of STAGES) {
      const caughtBy = await failing(kinds, dirname(wrong.file), copy);
      if (Object.keys(caughtBy).length > 0) return { ...wrong, caughtBy };
    }
    return { ...wrong, caughtBy: {} };
  } finally {
    writeFileSync(path, right);
  }
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Names of the checks that fail, by kind; kinds without any are left out. */
export async function failing(
  kinds: Readonly<Record<string, (folder: string) => string>>,
  folder: string,
  copy: string,
): Promise<Record<string, string[]>> {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const { out } = await run(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      'run',
      '-c',
      'verify/wrongFormulas/vitest.config.ts',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    {
      folder: copy,
      env: {
        // Laws ask as many cases as they have.
        LONG: '1',
        CHECKS: Object.values(kinds)
          .map((files) => files(folder))
          .join(','),
      },
    },
  );
  let text: string;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    throw new Error(`the checks did not run:\n${out.split('\n').slice(-20).join('\n')}`);
  }
  const { testResults } = JSON.parse(text) as JsonReport;
  const found: Record<string, string[]> = {};
  for (const { name, status, assertionResults } of testResults) {
    const kind = Object.keys(kinds).find((one) => name.includes(kinds[one](folder).split('*')[0]))!;
    const failed = assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName }) => fullName);
    if (failed.length > 0 || status === 'failed')
      (found[kind] ??= []).push(...(failed.length > 0 ? failed : [`${name}: did not load`]));
  }
  return found;
}
