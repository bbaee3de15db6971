import type { Manifest } from './manifest.ts';

/** The manifest as RO-Crate metadata, so that archives and tools for research data know what lies there. @see https://w3id.org/ro/crate/1.1 */
export function crate({ study, sessions, parts, model, digest }: Manifest): object {
  const files = ['manifest.json', ...parts];
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
        encodingFormat: file.endsWith('.json') ? 'application/json' : 'application/vnd.apache.parquet',
      })),
      {
        '@id': '#joined-up',
        '@type': 'SoftwareApplication',
        name: 'Joined-Up',
        softwareVersion: `model ${model}${last?.program.git === null || last === undefined ? '' : `, commit ${last.program.git.commit}`}`,
      },
      ...sessions.map(({ command, began, ended, how, done, failed }, i) => ({
        '@id': `#session-${i + 1}`,
        '@type': 'CreateAction',
        name: command,
        startTime: began,
        ...(ended === null ? {} : { endTime: ended }),
        instrument: { '@id': '#joined-up' },
        result: { '@id': './' },
        description: `${how}: ${done} runs, ${failed} of them failed`,
      })),
    ],
  };
}
