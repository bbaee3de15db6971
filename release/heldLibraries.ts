import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { bundleLibrary, type UsedLibrary } from './bundleLibrary.ts';
import { licences } from './licences.ts';
import { mathjs } from './mathjs.ts';
import { root } from './repository.ts';

/** A part of a library that a package includes, so that users need not install all of it. */
interface Held extends UsedLibrary {
  /** Its file in `dist`; `.cjs` if sources `require` it on demand. */
  readonly file: string;
}

/** Installed whole, these would be half of the laboratory's size. No public type mentions them. */
const held: readonly Held[] = [
  { ...mathjs, file: 'formulas/mathjs.cjs' },
  { holder: 'lab', library: 'csv-stringify/sync', names: ['stringify'], file: 'tables/csvStringify.js' },
  { holder: 'scenarios', library: '@e965/xlsx', names: ['read', 'utils', 'write'], file: 'table/xlsx.js' },
  { holder: 'viz', library: 'linkedom', names: ['parseHTML'], file: 'svg/linkedom.js' },
];

/**
 * Includes in every package the parts of such libraries that it uses, with licences. @throws if one is left
 * outside
 */
export async function holdLibraries(): Promise<void> {
  for (const each of held) await hold(each);
}

async function hold({ file, ...used }: Held): Promise<void> {
  const dist = `${root}/packages/${used.holder}/dist`;
  const output = await bundleLibrary(used, `${dist}/${file}`);
  writeFileSync(`${dist}/${file}.LICENSE.txt`, licences(output));
  takeInside(dist, used.library, file);
}

/** Makes compiled files import a library from the included file. @throws if one of them cannot */
function takeInside(dist: string, library: string, file: string): void {
  const said = `'${library}'`;
  const [bare] = /^(?:@[^/]+\/)?[^/]+/.exec(library)!;
  const imported = new RegExp(`(?:from |import |\\()['"]${bare}(?:/[^'"]*)?['"]`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  let users = 0;
  for (const name of files.filter((each) => each !== file && /\.js$|\.d\.ts$/.test(each))) {
    const path = `${dist}/${name}`;
    const text = readFileSync(path, 'utf8');
    // Only our own modules read these declarations, and those are already compiled.
    if (name.endsWith('.d.ts')) {
      if (imported.test(text)) rmSync(path);
      continue;
    }
    if (!imported.test(text)) continue;
    const taken = text.replaceAll(said, `'./${basename(file)}'`);
    if (imported.test(taken) || dirname(name) !== dirname(file))
      throw new Error(`${path} takes ${bare}, held as '${library}' in ${file}, for what lies beside it`);
    writeFileSync(path, taken);
    users++;
  }
  if (users === 0) throw new Error(`nothing in ${dist} takes ${library}: it need not be held`);
}
