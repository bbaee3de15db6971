import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS, type FaultResult } from '../disk/faults.ts';
import type { FolderResult } from '../mutation/report.ts';
import { wrongFormulas } from '../wrongFormulas/all.ts';
import type { Kept } from '../wrongFormulas/catch.ts';
import { madeWrong, type WrongFormula } from '../wrongFormulas/wrongFormula.ts';
import type { Answer, Part } from './part.ts';
import { ROOT } from './tests.ts';

const read = <Result>(path: string): Result => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Result;

/** Stored results of checks that take long; each has a command that runs it again. */
export const storedParts: readonly Part[] = [
  {
    name: 'Wrong formulas',
    claim: 'A wrong formula in any phase is noticed',
    method:
      'Formulas made wrong by hand, one at a time in a copy of the tree; ' +
      'some check by hand, closed form or law must fail',
    command: 'pnpm verify:wrong',
    check: () => orMissing('verify/wrongFormulas/results.json', wrong),
  },
  {
    name: 'Mutations',
    claim: 'What the tests do not notice is known',
    method:
      'Stryker changes the sources of packages/core one place at a time; ' +
      'tests beside them, then digests of short runs, look',
    command: 'pnpm verify:mutation',
    check: () => orMissing('verify/mutation/results.json', mutations),
  },
  {
    name: 'Random numbers',
    claim: 'Keyed draws are as good as random, along months and across entities, streams and seeds',
    method: 'The dieharder battery, on the draws read in several orders',
    command: 'pnpm verify:battery',
    check: () => orMissing('verify/battery/results.json', battery),
  },
  {
    name: 'Failing disk',
    claim:
      'No fault of the disk and no kill loses results silently, and going on gives the undisturbed bytes',
    method:
      'One sweep of a tiny study for each of its calls of the file system, ' +
      'with an error or kill -9 there; then check, status, the same sweep again, and the bytes',
    command: 'pnpm verify:disk',
    check: () => orMissing('verify/disk/results.json', failingDisk),
  },
  {
    name: 'Another implementation',
    claim: 'The specification says enough: who programs it anew finds the same',
    method:
      'Docking (`joined-up dock`) with an independent program, margins in verify/docking/margins.yaml',
    command:
      'pnpm joined-up dock ours.csv theirs.csv --margins verify/docking/margins.yaml --reference status-quo',
    check: () => orMissing('verify/docking/independent.json', independent),
  },
];

const orMissing = (path: string, answer: (path: string) => Answer): Promise<Answer> =>
  Promise.resolve(
    existsSync(join(ROOT, path))
      ? answer(path)
      : { passed: false, extent: 'never', findings: [`${path} is missing: run the command`] },
  );

const known = ({ file, within, find, replace }: WrongFormula): string =>
  [file, within, find, replace].join('\n');

function wrong(path: string): Answer {
  const caught = read<Kept[]>(path);
  const results = new Map(caught.map((one) => [known(one), one]));
  const untried = wrongFormulas.filter((one) => !results.has(known(one)));
  const gone = wrongFormulas.flatMap((one) => {
    try {
      madeWrong(one);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  const missed = wrongFormulas.filter(
    (one) => Object.keys(results.get(known(one))?.caughtBy ?? { untried: [] }).length === 0,
  );
  return {
    passed: untried.length + gone.length + missed.length === 0,
    stored: caught.map(({ date }) => date).sort()[0],
    extent:
      `${wrongFormulas.length} wrong formulas in ${new Set(wrongFormulas.map(({ part }) => part)).size} ` +
      'parts of the month',
    findings: [
      `${wrongFormulas.length - untried.length - missed.length} caught, ${missed.length} not caught, ` +
        `${untried.length} not tried`,
      ...missed.map(({ part, meaning }) => `not caught: ${part}: ${meaning}`),
      ...gone,
    ],
  };
}

function mutations(path: string): Answer {
  const folders = read<FolderResult[]>(path);
  const sum = (count: (folder: FolderResult) => number): number =>
    folders.reduce((total, folder) => total + count(folder), 0);
  const [mutants, killed, digests] = [
    sum((one) => one.mutants),
    sum((one) => one.killed),
    sum((one) => one.byDigestsOnly),
  ];
  return {
    // A score is only reported; the check is that there is one.
    passed: mutants > 0,
    stored: folders.map(({ date }) => date).sort()[0],
    extent: `${mutants} mutants in ${folders.map(({ folder }) => folder).join(', ')}`,
    findings: [
      `${killed} noticed (${((100 * killed) / mutants).toFixed(1)} %), ` +
        `${digests} of them by digests only; survivors in docs/verification.md`,
    ],
  };
}

function battery(path: string): Answer {
  const results = read<{ order: string; assessment: string; date: string }[]>(path);
  const count = (what: string): number => results.filter(({ assessment }) => assessment === what).length;
  const orders = [...new Set(results.map(({ order }) => order))];
  return {
    passed: count('FAILED') === 0,
    stored: results.map(({ date }) => date).sort()[0],
    extent: `${results.length} results along ${orders.length} orders (${orders.join(', ')})`,
    findings: [
      `${count('PASSED')} passed, ${count('WEAK')} weak (${(results.length / 100).toFixed(0)} ` +
        `expected by chance), ${count('FAILED')} failed`,
    ],
  };
}

function failingDisk(path: string): Answer {
  const results = read<FaultResult[]>(path);
  const untried = FAULTS.filter((fault) => !results.some((one) => one.fault === fault && one.sweeps > 0));
  const bad = results.flatMap((one) => one.wrong.map((line) => `${one.fault} at ${line}`));
  return {
    passed: untried.length + bad.length === 0,
    stored: results.map(({ date }) => date).sort()[0],
    extent:
      `${results.reduce((sum, { sweeps }) => sum + sweeps, 0)} sweeps: ` +
      results
        .map(
          ({ fault, sweeps, every }) =>
            `${fault} at ${every === 1 ? `all ${sweeps} calls` : `${sweeps} calls, one of ${every}`}`,
        )
        .join('; '),
    findings: [
      `${bad.length} wrong; ${results.reduce((sum, { ended }) => sum + ended, 0)} sweeps came to ` +
        'their end all the same',
      ...bad,
      ...untried.map((fault) => `not tried: ${fault}`),
    ],
  };
}

interface Verdicts {
  readonly equivalent: number;
  readonly inconclusive: number;
  readonly different: number;
}

function independent(path: string): Answer {
  const { date, implementation, seeds, regimes, means, differences } = read<{
    date: string;
    implementation: string;
    seeds: number;
    regimes: number;
    means: Verdicts;
    differences: Verdicts;
  }>(path);
  const tell = ({ equivalent, inconclusive, different }: Verdicts): string =>
    `${equivalent} equivalent, ${inconclusive} inconclusive, ${different} different`;
  return {
    passed: means.different + differences.different === 0,
    stored: date,
    extent: `${implementation}; ${seeds} seeds under ${regimes} regimes`,
    findings: [`means: ${tell(means)}`, `paired differences: ${tell(differences)}`],
  };
}
