import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../copy/run.ts';
import { published } from '../../release/repository.ts';
import { shortRuns } from '../../test/fuzz/numRuns.ts';
import type { Answer, Part } from './part.ts';
import { ROOT, runTests } from './tests.ts';

const script = (...words: string[]) =>
  run(process.execPath, ['--import', '@oxc-node/core/register', ...words], { folder: ROOT });

/** Runs test files. @param extent - says how much they searched */
async function tested(
  groups: readonly { readonly files: readonly string[]; readonly env?: Readonly<Record<string, string>> }[],
  extent: (tests: number) => string,
): Promise<Answer> {
  let passed = 0;
  const failed: string[] = [];
  for (const { files, env } of groups) {
    const count = await runTests(files, env);
    passed += count.passed;
    failed.push(...count.failed);
  }
  const whole = passed > 0 && failed.length === 0;
  return {
    passed: whole,
    extent: extent(passed + failed.length),
    findings: whole ? [`${passed} of ${passed} hold`] : [`${failed.length} do not hold`, ...failed],
  };
}

/** Laws that are slower than others, as each case starts a process or writes minutes. */
const COSTLY = ['test/laws/replay.test.ts', 'test/laws/minutes.test.ts'];
const LAWS = ['bounds', 'commonLuck', 'conservation', 'nullInstrument', 'observers', 'symmetry'].map(
  (name) => `test/laws/${name}.test.ts`,
);
const LAW_RUNS = { all: '300', costly: '40' };
const LONG_FORMS = [
  'docs/gallery',
  ...['browser', 'cluster', 'docs', 'engines', 'laboratory', 'laws', 'notebooks', 'site', 'workshop'].map(
    (name) => `test/${name}`,
  ),
  ...[
    'analysis/discover',
    'analysis/sensitivity',
    ...['commands', 'interruption', 'why'].map((name) => `commands/${name}.test`),
    'report/reportOf',
    'store/hostileFolder',
    'store/resultsFolder',
    'study/manyKeys',
    'study/studyOfChoices',
  ].map((name) => `packages/lab/src/${name}`),
  'packages/statistics',
  ...['strategies', 'office', 'tellTrace'].map((name) => `packages/workshop/src/play/${name}`),
];
const FUZZ_RUNS = 3000;
const FUZZ_TABLES = 10_000;

export const checks: readonly Part[] = [
  {
    name: 'By hand',
    claim: 'Every phase, metric, regime and forum does what its formula says',
    method: 'Expectations that can be checked by hand, beside each source of the model',
    command: 'npx vitest run packages/core',
    check: () => tested([{ files: ['packages/core'] }], (tests) => `${tests} tests`),
  },
  {
    name: 'Laws',
    claim:
      'Null instruments change nothing; capacity is conserved; every metric stays in its range; ' +
      'names, order and units do not matter; a run replays; luck is common; observers change nothing',
    method:
      'Property tests (fast-check) on random governments, regimes and parameters, small and odd ones included',
    command: `LAW_RUNS=${LAW_RUNS.all} npx vitest run test/laws --testTimeout 0`,
    check: (quick) =>
      quick
        ? tested([{ files: ['test/laws'] }], (tests) => `${tests} laws, each on 2 to 27 random cases`)
        : tested(
            [
              { files: LAWS, env: { LAW_RUNS: LAW_RUNS.all } },
              { files: COSTLY, env: { LAW_RUNS: LAW_RUNS.costly } },
            ],
            (tests) =>
              `${tests} laws, each on ${LAW_RUNS.all} random cases (those that start a process or ` +
              `tell minutes for each: ${LAW_RUNS.costly})`,
          ),
  },
  {
    name: 'Closed forms',
    claim: 'Where the model has a known solution it finds it',
    method:
      'Stances against a linear system, the game of Alonso, Dessein & Matouschek (2008), ' +
      'a queue against its Markov chain, beliefs, learning, trust, backing, shocks',
    command: 'LONG=1 npx vitest run test/verification',
    check: (quick) =>
      tested(
        [
          {
            files: [
              'beliefs',
              'capacity',
              'centre',
              'coordinationGame',
              'learning',
              'obstacleQueue',
              'shocks',
              'stances',
              'trust',
            ].map((name) => `test/verification/${name}.test.ts`),
            env: { LONG: quick ? '0' : '1' },
          },
        ],
        (tests) => `${tests} comparisons`,
      ),
  },
  {
    name: 'Planner',
    claim: 'The planner is within 0.5 % of the best there is',
    method: 'Against an outer linear approximation solved by HiGHS, an independent solver',
    command: 'LONG=1 npx vitest run test/verification/planner.test.ts',
    check: (quick) =>
      tested(
        [{ files: ['test/verification/planner.test.ts'], env: { LONG: quick ? '0' : '1' } }],
        (tests) => `${tests} governments, complementarities and months`,
      ),
  },
  {
    name: 'Broken inputs',
    claim: 'Whatever is handed in ends in a clear message or a valid run',
    method:
      'Broken and hostile scenario files, inventories, studies, tables, margins and command lines, ' +
      'at random and by list',
    command: `FUZZ=${FUZZ_RUNS} FUZZ_TABLES=${FUZZ_TABLES} npx vitest run test/fuzz test/docking/broken.test.ts`,
    check: (quick) =>
      tested(
        [
          {
            files: ['test/fuzz', 'test/docking/broken.test.ts'],
            env: quick ? {} : { FUZZ: String(FUZZ_RUNS), FUZZ_TABLES: String(FUZZ_TABLES) },
          },
        ],
        (tests) =>
          `${tests} tests, those at random with ${quick ? shortRuns : FUZZ_RUNS} inputs each (command ` +
          `lines: twice that; tables: ${quick ? shortRuns : FUZZ_TABLES}, ` +
          'and a quarter of that broken in each of eight ways)',
      ),
  },
  {
    name: 'Long forms',
    claim: 'What tests try in a short form each time holds in the long one',
    method:
      'Every notebook and every example of the gallery with all its seeds and worlds, every page of the ' +
      'workshop with all its governments; the site, built and read on a phone; all laws and stored results on ' +
      'as many cases as they have',
    command: `LONG=1 npx vitest run ${LONG_FORMS.join(' ')}`,
    check: (quick) =>
      tested(
        [
          {
            files: LONG_FORMS,
            env: { LONG: quick ? '0' : '1' },
          },
        ],
        (tests) => `${tests} tests, in the ${quick ? 'short' : 'long'} form`,
      ),
  },
  {
    name: 'Engines',
    claim: 'The same bytes everywhere',
    method: 'A digest of the whole state after 132 months under every regime, against the golden ones',
    command: 'pnpm verify:engines',
    check: (quick) => (quick ? thisNode() : everyEngine()),
  },
  {
    name: 'Installed',
    claim: 'Packages give others the same bytes as this repository',
    method: 'Tarballs of every package in blank projects: Node, Deno, Bun, strict TypeScript, a page',
    command: 'pnpm packages',
    check: (quick) =>
      quick
        ? tested([{ files: ['test/packages'] }], (tests) => `${tests} tests, without a network`)
        : installed(),
  },
  {
    name: 'Docking kit',
    claim: 'The kit calls equal models equivalent',
    method: 'Two tables of this model with other luck, against margins stated beforehand',
    command:
      'pnpm joined-up dock test/docking/ours.csv test/docking/theirs.csv --margins ' +
      'test/docking/margins.yaml --reference status-quo',
    check: docked,
  },
  {
    name: 'ODD',
    claim: 'The documentation says what the code does',
    method:
      'Phases, regimes, metrics, streams and parameters of docs/odd.md are made from the records of ' +
      'the code; they must not differ',
    command: 'npx vitest run test/docs',
    check: () => tested([{ files: ['test/docs/odd.test.ts'] }], (tests) => `${tests} tests`),
  },
];

async function thisNode(): Promise<Answer> {
  const golden = JSON.parse(readFileSync(join(ROOT, 'verify/engines/golden.json'), 'utf8')) as Record<
    string,
    string
  >;
  const { out } = await script('verify/engines/print.ts');
  let digests: Record<string, string> = {};
  try {
    digests = JSON.parse(out) as Record<string, string>;
  } catch {
    return {
      passed: false,
      extent: `Node ${process.versions.node}`,
      findings: [out.trim().split('\n').at(-1)!],
    };
  }
  const other = Object.keys(golden).filter((id) => golden[id] !== digests[id]);
  return {
    passed: other.length === 0,
    extent: `${Object.keys(golden).length} regimes, in Node ${process.versions.node} only (quick)`,
    findings: [other.length === 0 ? 'the same bytes' : `other bytes: ${other.join(', ')}`],
  };
}

async function everyEngine(): Promise<Answer> {
  const { code, out } = await script('verify/engines/check.ts');
  const lines = out
    .split('\n')
    .filter((line) => /^(same bytes|OTHER BYTES|not run)/.test(line))
    .map((line) => line.replace(/\s+/g, ' '));
  return {
    passed: code === 0 && lines.length > 0,
    extent: `${lines.length} engines, every regime`,
    findings: lines.length > 0 ? lines : [out.trim().split('\n').at(-1)!],
  };
}

async function docked(): Promise<Answer> {
  const [ours, theirs, margins] = ['ours.csv', 'theirs.csv', 'margins.yaml'].map(
    (name) => `test/docking/${name}`,
  );
  const { code, out } = await script(
    'packages/lab/src/main.ts',
    'dock',
    ours,
    theirs,
    '--margins',
    margins,
    '--reference',
    'status-quo',
  );
  const lines = out.split('\n').filter((line) => /^\d+ (means|paired differences):/.test(line));
  return {
    passed: code === 0 && lines.length === 2 && lines.every((line) => line.endsWith(' 0 DIFFERENT')),
    extent: '2 tables of 40 seeds under 2 regimes',
    findings: lines,
  };
}

async function installed(): Promise<Answer> {
  const { code, out } = await script('release/check/run.ts');
  const lines = out.split('\n').filter((line) => /^(works|DOES NOT) /.test(line));
  const wrong = lines.filter((line) => line.startsWith('DOES NOT'));
  return {
    passed: code === 0 && lines.length > 0,
    extent: `${lines.length} uses of ${published.length} packages`,
    findings: (wrong.length > 0 ? wrong : lines).map((line) => line.replace(/\s+/g, ' ')),
  };
}
