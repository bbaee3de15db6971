import type { ResolveHook } from 'node:module';

const lab = new URL('../../packages/lab/src/', import.meta.url).href;

/** Modules of the laboratory that build or load much, and the ones that take their place in tests. */
const instead = new Map(
  [
    ['formulas/parser.ts', 'testing/builtParser.ts'],
    ['threads/workerFile.ts', 'testing/builtWorkerFile.ts'],
    ['brief/workshopFromSources.ts', 'testing/keptWorkshop.ts'],
  ].map(([module, other]) => [lab + module, lab + other]),
);

/** Gives the sources what is built once for all tests; a test that names a module gets that module. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const found = await next(specifier, context);
  const other = instead.get(found.url);
  return other === undefined || /\.test\.ts(\?|$)/.test(context.parentURL ?? '')
    ? found
    : next(other, context);
};
