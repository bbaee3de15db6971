import { rolldown } from 'rolldown';

/**
 * Bundles one.ts and its imports from a tree into one file, to time built code, as it is installed, and not
 * sources through a loader.
 * @param tree - folder of a repository, installed
 * @returns the file
 */
export async function bundleOf(tree: string): Promise<string> {
  const file = `${tree}/out/bench/one.js`;
  const bundle = await rolldown({ cwd: tree, input: `${tree}/bench/one.ts`, platform: 'node' });
  await bundle.write({ file, format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  return file;
}
