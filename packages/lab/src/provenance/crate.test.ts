import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mergeResults } from '../store/mergeResults.ts';
import { planStudy } from '../study/planStudy.ts';
import { sweep } from '../sweep/sweep.ts';
import { smallScenario } from '../testing/smallScenario.ts';

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string };

const root = mkdtempSync(join(tmpdir(), 'joined-up-crate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const study = join(root, 'study');
mkdirSync(study);
async function go(folder: string, text: string, seeds: string): Promise<void> {
  writeFileSync(join(study, 'small.yaml'), text);
  const file = { scenarios: 'small.yaml', regimes: ['status-quo'], seeds, months: 2, monthly: true };
  await sweep(planStudy(file, { folder: study }), folder, { threads: 1, command: `sweep ${seeds}` });
}

const twice = join(root, 'twice');
await go(twice, smallScenario, '1');
// The scenario is another one now, and the runs of the first one are kept with it.
await go(twice, smallScenario.replace('competence: 0.8', 'competence: 0.7'), '1-2');
const merged = join(root, 'merged');
await mergeResults([twice], merged);

it.each([
  ['swept twice', twice, 2],
  ['merged', merged, 3],
])('a folder that was %s is an RO-Crate 1.1', (_, folder, sessions) => {
  const crate = JSON.parse(readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8')) as {
    readonly '@context': unknown;
    readonly '@graph': readonly Entity[];
  };
  expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
  const graph = crate['@graph'];
  const entities = new Map(graph.map((entity) => [entity['@id'], entity]));
  expect(entities.size).toBe(graph.length);
  const of = (type: string): readonly Entity[] => graph.filter((entity) => entity['@type'] === type);

  // Flat: what is not a text is a reference, and leads to an entity; only the specification lies elsewhere.
  const values = graph.flatMap((entity) => Object.values(entity).flat());
  const references = values.filter((value) => typeof value !== 'string') as Entity[];
  for (const reference of references) expect(Object.keys(reference)).toEqual(['@id']);
  const elsewhere = references.map((reference) => reference['@id']).filter((id) => !entities.has(id));
  expect(elsewhere).toEqual(['https://w3id.org/ro/crate/1.1']);

  expect(entities.get('ro-crate-metadata.json')).toEqual({
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    about: { '@id': './' },
  });
  const dataset = entities.get('./')!;
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: expect.stringMatching(/./),
    description: expect.stringMatching(/./),
    version: expect.stringMatching(/./),
    license: expect.stringMatching(/./),
    datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
  });

  // Its parts are the files that lie there, all of them.
  const listed = (dataset.hasPart as Entity[]).map((part) => part['@id']);
  const lying = (readdirSync(folder, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && file !== 'ro-crate-metadata.json');
  expect(listed.toSorted()).toEqual(lying.toSorted());
  expect(listed.filter((file) => file.startsWith('scenarios/'))).toHaveLength(2);
  for (const file of listed)
    expect(entities.get(file)).toMatchObject({
      '@type': 'File',
      contentSize: String(statSync(join(folder, file)).size),
      encodingFormat: expect.stringMatching(/^application\//),
    });

  // Who made it with what: each session by itself.
  const actions = of('CreateAction');
  expect(actions).toHaveLength(sessions);
  const instruments = actions.map(({ instrument }) => (instrument as Entity)['@id']);
  expect(new Set(instruments)).toEqual(new Set(of('SoftwareApplication').map((entity) => entity['@id'])));
  expect(new Set(instruments).size).toBe(sessions);
  for (const { version } of of('SoftwareApplication')) expect(version).toMatch(/model \d+\.\d+\.\d+/);
  for (const { agent, result, endTime } of actions) {
    expect(['Person', 'Organization']).toContain(entities.get((agent as Entity)['@id'])?.['@type']);
    expect(result).toEqual({ '@id': './' });
    expect(endTime).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  }
});
