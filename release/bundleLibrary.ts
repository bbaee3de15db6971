import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Bundled by this process: a part that two packages include is bundled once. */
const bundled = new Map<string, RolldownOutput['output']>();

/**
 * Bundles the part of a library that is used into one file.
 * @param file - path of the file: `.cjs` to be required, else a module
 * @returns what was written, for its licences
 */
export async function bundleLibrary(used: UsedLibrary, file: string): Promise<RolldownOutput['output']> {
  const format = file.endsWith('.cjs') ? 'cjs' : 'esm';
  const asked = JSON.stringify([used.holder, used.library, used.names, format]);
  const output = bundled.get(asked) ?? (await bundledAs(format, used));
  bundled.set(asked, output);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, output[0].code);
  return output;
}

async function bundledAs(
  format: 'cjs' | 'esm',
  { holder, library, names }: UsedLibrary,
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
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  await bundle.close();
  return output;
}
