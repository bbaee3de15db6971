import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { manifestOf, root } from '../repository.ts';
import type { Tarball } from './tarballs.ts';

/** Programs to try in a blank project. */
export const programs = `${root}/release/check/projects`;

/** Makes a folder like somebody else's project, with the programs and without packages. */
export function emptyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(programs, folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "name": "blank", "private": true, "type": "module" }\n');
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><body><script type="module" src="page.ts"></script></body>\n',
  );
  for (const [name, module, resolution] of [
    ['nodenext', 'nodenext', 'nodenext'],
    ['bundler', 'esnext', 'bundler'],
  ]) {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module,
      moduleResolution: resolution,
      skipLibCheck: false,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: false,
    };
    writeFileSync(
      `${folder}/tsconfig.${name}.json`,
      JSON.stringify({ compilerOptions, files: ['typed.ts'] }),
    );
  }
}

/**
 * A blank project with the packages of tarballs, made without a network: each package finds only what its
 * own `package.json` names. Their dependencies come from the workspace.
 */
export function blankProject(folder: string, packed: readonly Tarball[]): void {
  emptyProject(folder);
  for (const { name, file } of packed) {
    const place = `${folder}/node_modules/${name}`;
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['xzf', file, '-C', place, '--strip-components=1']);
  }
  for (const { name, folder: source } of packed) {
    const place = `${folder}/node_modules/${name}`;
    for (const dependency of Object.keys(manifestOf(place).dependencies ?? {})) {
      const link = `${place}/node_modules/${dependency}`;
      const installed = `${root}/packages/${source}/node_modules/${dependency}`;
      if (packed.some((each) => each.name === dependency)) continue;
      if (!existsSync(installed)) throw new Error(`${name} names ${dependency}, which is not installed`);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(realpathSync(installed), link);
    }
  }
}
