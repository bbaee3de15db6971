import { readFileSync, writeFileSync } from 'node:fs';
import { manifestOf, published, root } from './repository.ts';

/** Files that say the version for people and machines who cite, and where in them it stands. */
const cited: Readonly<Record<string, RegExp>> = {
  'CITATION.cff': /^(version: )(.*)$/m,
  'codemeta.json': /^( {2}"version": ")([^"]*)/m,
};

/** Where a version differs from that of the command line; empty if all are one. */
export function versionProblems(): string[] {
  const { version } = manifestOf(`${root}/packages/joined-up`);
  const packages = published.map(
    (name) => [`packages/${name}`, manifestOf(`${root}/packages/${name}`).version] as const,
  );
  const files = Object.entries(cited).map(
    ([file, place]) => [file, place.exec(read(file))?.[2] ?? 'none'] as const,
  );
  return [...packages, ...files]
    .filter(([, found]) => found !== version)
    .map(([place, found]) => `${place}: expected version ${version}, found ${found}; run 'pnpm versions'`);
}

/** Writes the version of the packages into what is cited. */
export function raiseCited(): void {
  const { version } = manifestOf(`${root}/packages/joined-up`);
  for (const [file, place] of Object.entries(cited))
    writeFileSync(
      `${root}/${file}`,
      read(file).replace(place, (_, before: string) => `${before}${version}`),
    );
}

const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
