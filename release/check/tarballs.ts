import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { manifestOf, published, root } from '../repository.ts';

/** A packed package. */
export interface Tarball {
  /** Folder in `packages`. */
  readonly folder: (typeof published)[number];
  readonly name: string;
  readonly file: string;
}

/**
 * Builds every package and packs it into a folder, as it would be published.
 * @param options - `workshop`: with the workshop's page; `checked: false`: without checking types again
 */
export function tarballs(into: string, { workshop = false, checked = true } = {}): Tarball[] {
  const loader = ['--import', '@oxc-node/core/register'];
  const without = [...(workshop ? [] : ['--no-workshop']), ...(checked ? [] : ['--unchecked'])];
  execFileSync(process.execPath, [...loader, 'release/build.ts', ...without], { cwd: root });
  mkdirSync(into, { recursive: true });
  const packing = [
    '-y',
    'pnpm@12.21.0',
    '-r',
    '--filter',
    './packages/*',
    'pack',
    '--pack-destination',
    into,
  ];
  execFileSync('npx', packing, { cwd: root, stdio: 'pipe' });
  return tarballsIn(into);
}

/** Packed packages in a folder. @throws if one is missing */
export function tarballsIn(into: string): Tarball[] {
  const files = readdirSync(into);
  return published.map((folder) => {
    const { name, version } = manifestOf(`${root}/packages/${folder}`);
    const file = files.find((each) => each === `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (file === undefined) throw new Error(`${name} was not packed: ${files.join(', ')}`);
    return { folder, name, file: `${into}/${file}` };
  });
}
