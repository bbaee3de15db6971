import { readFileSync, writeFileSync } from 'node:fs';
import { manifestOf, published, root } from './repository.ts';

/** Files that state the version for citations, and where. */
const cited: Readonly<Record<string, RegExp>> = {
  'CITATION.cff': /^(version: )(.*)$/m,
  'codemeta.json': /^( {2}"version": ")([^"]*)/m,
};

/** Places whose version differs from that of the command line; empty if all agree. */
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

/** Writes the packages' version into the files for citations. */
export function raiseCited(): void {
  const { version } = manifestOf(`${root}/packages/joined-up`);
  for (const [file, place] of Object.entries(cited))
    writeFileSync(
      `${root}/${file}`,
      read(file).replace(place, (_, before: string) => `${before}${version}`),
    );
}

const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
