import { rolldown } from 'rolldown';

/**
 * Puts what measures one case (one.ts), and all that it imports of a tree, into one file: built code is
 * timed, as it is installed, and not what a loader makes of sources while they are read.
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
