// Mutation testing of packages/core; started by verify/mutation/run.ts, which says what to mutate: pnpm verify:mutation
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'verify/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is decided while a module loads needs a fresh process for each mutant, and is tables of
  // records and texts in the main.
  ignoreStatic: true,
  // What an error says is for people; laws of texts live in test/fuzz. A loop that counts down never ends:
  // noticed by everybody, after long.
  mutator: { excludedMutations: ['StringLiteral', 'UpdateOperator'] },
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'out/verify/mutation.json' },
  allowConsoleColors: false,
  tsconfigFile: 'no-type-checker',
};
