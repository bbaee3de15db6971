import { rolldown, type RolldownOutput } from 'rolldown';
import { root } from './repository.ts';

/** A library of which a package uses little. */
export interface UsedLibrary {
  /** Folder in `packages`, from which the library is found. */
  readonly holder: string;
  /** Its name in imports. */
  readonly library: string;
  /** What is used of it. */
  readonly names: readonly string[];
}

/**
 * Bundles the part of a library that is used into one file.
 * @param file - path of the file: `.cjs` to be required, else a module
 * @returns what was written, for its licences
 */
export async function bundleLibrary(
  { holder, library, names }: UsedLibrary,
  file: string,
): Promise<RolldownOutput['output']> {
  const entry = `${root}/packages/${holder}/src/held`;
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'held',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `export { ${names.join(', ')} } from ${JSON.stringify(library)};` : undefined,
      },
    ],
  });
  const { output } = await bundle.write({
    file,
    format: file.endsWith('.cjs') ? 'cjs' : 'esm',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
  return output;
}
