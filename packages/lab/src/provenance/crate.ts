import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifestRecord.ts';

/**
 * The manifest as RO-Crate metadata, for archives and tools for research data.
 * @param kept - paths in the folder of kept scenarios and studies, those of earlier runs included
 * @see https://w3id.org/ro/crate/1.1
 */
export function crate(
  { study, sessions, parts, digest }: Manifest,
  kept: readonly string[],
  folder: string,
): object {
  const files = ['manifest.json', ...parts.map(({ file }) => file), ...kept];
  const last = sessions.at(-1);
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: study.name ?? 'Results of a study with Joined-Up',
        identifier: digest,
        version: `${sessions.length}`,
        description:
          study.description ??
          'Runs of an agent-based model of coordination between ministries, one row a run, as Parquet.',
        datePublished: last?.ended ?? last?.began ?? '',
        license: 'Not stated by whoever ran the study.',
        hasPart: files.map((file) => ({ '@id': file })),
        mentions: sessions.map((_, i) => ({ '@id': `#session-${i + 1}` })),
      },
      ...files.map((file) => ({
        '@id': file,
        '@type': 'File',
        name: file,
        ...sizeIn(folder, file),
        encodingFormat: formats[file.slice(file.lastIndexOf('.'))],
      })),
      { '@id': '#agent', '@type': 'Organization', name: 'Whoever ran the study; not stated' },
      ...sessions.map(({ model, code, program }, i) => ({
        '@id': `#joined-up-${i + 1}`,
        '@type': 'SoftwareApplication',
        name: 'Joined-Up',
        version: `${program?.version ?? 'from sources'}, model ${model}`,
        softwareVersion:
          `model ${model}${code === undefined ? '' : `, code ${code}`}` +
          (program?.git == null ? '' : `, commit ${program.git.commit}`),
      })),
      ...sessions.map(({ command, began, ended, how, done, failed }, i) => ({
        '@id': `#session-${i + 1}`,
        '@type': 'CreateAction',
        name: command,
        startTime: began,
        ...(ended === null ? {} : { endTime: ended }),
        agent: { '@id': '#agent' },
        instrument: { '@id': `#joined-up-${i + 1}` },
        result: { '@id': './' },
        description: `${how}: ${done} runs, ${failed} of them failed`,
      })),
    ],
  };
}

function sizeIn(folder: string, file: string): { readonly contentSize?: string } {
  const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
  return size === undefined ? {} : { contentSize: String(size) };
}

const formats: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.parquet': 'application/vnd.apache.parquet',
};
