// Reads the sources in tests, for less than the loader of the project's scripts: our imports name files as they are,
// so nobody looks for them, and where a line was before its translation is found when somebody asks.
import { translate } from './translate.mjs';

const root = new URL('../../', import.meta.url).href;
const lab = new URL('packages/lab/src/', root).href;

/** Modules of the laboratory that build or load much, and the ones that take their place in tests. */
const instead = new Map(
  [
    ['formulas/parser.ts', 'testing/builtParser.ts'],
    ['threads/workerFile.ts', 'testing/builtWorkerFile.ts'],
    ['brief/workshopFromSources.ts', 'testing/keptWorkshop.ts'],
  ].map(([module, other]) => [lab + module, lab + other]),
);

const isOurs = (url) => url.startsWith(root) && !url.includes('/node_modules/');

/** What packages were resolved to, by the folder that asks and their name. */
const known = new Map();

/** Gives the sources what is built once for all tests; a test that names a module gets that module. */
export async function resolve(specifier, context, next) {
  const { parentURL = '' } = context;
  const found = await resolved(specifier, parentURL, () => next(specifier, context));
  const other = instead.get(found.url);
  return other === undefined || /\.test\.ts(\?|$)/.test(parentURL) ? found : { ...found, url: other };
}

async function resolved(specifier, parent, look) {
  if (!isOurs(parent)) return look();
  if (/^\.\.?\/.*\.tsx?$/.test(specifier))
    return { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true };
  if (/^[./]|^\w+:/.test(specifier)) return look();
  const key = `${/^((packages|notebooks)\/)?[^/]*/.exec(parent.slice(root.length))?.[0]} ${specifier}`;
  const found = known.get(key) ?? (await look());
  known.set(key, found);
  return { ...found, shortCircuit: true };
}

export async function load(url, context, next) {
  return /^file:.*\.tsx?(\?.*)?$/.test(url)
    ? { format: 'module', source: translate(url).source, shortCircuit: true }
    : next(url, context);
}
