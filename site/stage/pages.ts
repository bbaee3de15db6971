import { readdirSync } from 'node:fs';
import { tablesOfKeys } from './keys.ts';
import { commandPage } from './commands.ts';
import { parameterPage } from './parameters.ts';
import { referencePages, referenceTexts } from './reference.ts';
import { scriptsIn } from './scripts.ts';
import { root, textOf } from './place.ts';

/** A page before its links are resolved. */
export interface Draft {
  /** From the start of the site, without an ending; `index` is the first page. */
  readonly path: string;
  /** Name in the list of contents; default: its first heading. */
  readonly short?: string;
  /** Its file in the repository, to which its links are relative. */
  readonly source: string;
  readonly text: string;
}

/** Some pages under one heading of the contents. */
export interface Section {
  readonly title: string;
  readonly pages: readonly Draft[];
  /** Whether it is folded at first. */
  readonly folded?: boolean;
}

/** Texts of `docs` that the contents place explicitly. */
const placed = new Set(
  (
    'workshop cluster import laboratory command-line odd claims cases verification reliability ' +
    'intervals performance versions'
  ).split(' '),
);

const file = (path: string, source: string, short?: string): Draft => ({
  path,
  source,
  text: scriptsIn(textOf(source)),
  ...(short === undefined ? {} : { short }),
});

/** The README's finding and limits. */
const findings = (): Draft => ({
  path: 'finding',
  source: 'README.md',
  text: `# What it found, and honest limits\n\n${textOf('README.md')
    .split(/^## Where next\n[^]*?(?=^## )/m)
    .at(-1)!}`,
});

/** All other texts of `docs`. */
const others = (): Draft[] =>
  readdirSync(`${root}/docs`)
    .filter((name) => name.endsWith('.md') && !placed.has(name.replace('.md', '')))
    .map((name) => file(name.replace('.md', '').replaceAll('.', '-'), `docs/${name}`));

/** All pages of the site in order: texts of the repository, and pages generated from the code. */
export async function sections(): Promise<readonly Section[]> {
  const reference = referencePages();
  const texts = referenceTexts(reference);
  const faces = [...new Set(reference.map(({ face }) => face))];
  return [
    { title: 'Joined-Up', pages: [file('index', 'site/pages/index.md', 'What it is')] },
    {
      title: 'Tutorials',
      pages: [
        file('tutorials/first-run', 'site/pages/tutorials/first-run.md'),
        file('tutorials/own-government', 'site/pages/tutorials/own-government.md'),
        file('tutorials/live', 'site/pages/tutorials/live.md'),
        file('workshop', 'docs/workshop.md', 'A workshop in a room'),
        file('workshop.es', 'docs/workshop.es.md', 'El taller, en español'),
        file('workshop.pt', 'docs/workshop.pt.md', 'A oficina, em português'),
      ],
    },
    {
      title: 'How-to guides',
      pages: [
        file('guides/scripts', 'site/pages/guides/scripts.md'),
        file('guides/own-regime', 'site/pages/guides/own-regime.md'),
        file('guides/own-metric', 'site/pages/guides/own-metric.md'),
        file('guides/sweep', 'site/pages/guides/sweep.md'),
        file('guides/r-and-python', 'site/pages/guides/r-and-python.md'),
        file('guides/resume-and-replay', 'site/pages/guides/resume-and-replay.md'),
        file('cluster', 'docs/cluster.md', 'Shards, clusters, workers'),
        file('import', 'docs/import.md', 'Import a table'),
        file('guides/claims-and-cases', 'site/pages/guides/claims-and-cases.md'),
        file('laboratory', 'docs/laboratory.md', 'The laboratory, all of it'),
        file('command-line', 'docs/command-line.md'),
      ],
    },
    {
      title: 'Explanation',
      pages: [
        file('odd', 'docs/odd.md', 'The model (ODD)'),
        findings(),
        file('claims', 'docs/claims.md', 'Claims'),
        file('cases', 'docs/cases.md', 'Cases'),
        file('verification', 'docs/verification.md', 'Verification'),
        file('reliability', 'docs/reliability.md'),
        file('intervals', 'docs/intervals.md'),
        file('performance', 'docs/performance.md'),
        file('versions', 'docs/versions.md'),
        file('contributing', 'CONTRIBUTING.md', 'Where things are'),
        ...others(),
      ],
    },
    {
      title: 'Reference',
      pages: [
        { path: 'reference/parameters', source: 'site/pages/index.md', text: parameterPage() },
        { path: 'reference/scenario-keys', source: 'site/pages/index.md', text: tablesOfKeys() },
        { path: 'reference/commands', source: 'site/pages/index.md', text: await commandPage() },
      ],
    },
    ...faces.map((face) => ({
      title: face,
      folded: true,
      pages: reference
        .filter((page) => page.face === face)
        .map(({ path, title }) => ({
          path,
          source: 'site/pages/index.md',
          text: texts.get(path)!,
          short: title.split(':')[0],
        })),
    })),
  ];
}
