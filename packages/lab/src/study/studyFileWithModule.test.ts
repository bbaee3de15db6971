import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stylised } from '@joined-up/scenarios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { readResults } from './readResults.ts';
import { readStudy, readStudyFile } from './readStudyFile.ts';
import { study } from './study.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-module-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);

const MODULE = `export const overstating = { id: 'overstating', report: ({ usual }) => 2 * usual };
export const alone = {
  id: 'alone', name: 'Alone', description: 'No forum at all.',
  make: () => ({ id: 'alone', name: 'Alone', forums: [] }),
};
export const metrics = [{
  kind: 'level', id: 'spread', name: 'Spread', family: 'outcomes', unit: 'share of need', range: [0, 1],
  better: 'lower', benchmarks: [], definition: 'Best coverage less worst',
  measure: ({ coverage }) => Math.max(...coverage) - Math.min(...coverage),
}];
export const aside = { id: 'aside', report: () => 0 };
`;
const STUDY = `scenarios: stylised
module: mine.mjs
regimes: [status-quo, alone]
behaviours: [overstating]
outcomes: [outcome, spread]
seeds: 1-2
months: 6
`;
const written = (name: string, change: (study: string) => string = (text) => text): string => {
  writeFileSync(place(name), change(STUDY));
  return place(name);
};
beforeAll(() => {
  writeFileSync(place('mine.mjs'), MODULE);
  writeFileSync(place('throws.mjs'), "throw new Error('not today');\n");
  written('study.yaml');
});

describe('a study file that names a module', () => {
  it('is what a script says that imports it', async () => {
    const plan = await readStudy(place('study.yaml'));
    const mine = (await import(place('mine.mjs'))) as Record<string, never>;
    const said = study({
      scenarios: 'stylised',
      module: place('mine.mjs'),
      regimes: ['status-quo', mine['alone']],
      behaviours: [mine['overstating']],
      outcomes: ['outcome', mine['metrics'][0]],
      seeds: '1-2',
      months: 6,
    });
    const [fromFile, fromScript] = await Promise.all(
      [study(plan), said].map((each) => each.run({ threads: 1 })),
    );
    expect(fromFile.csv()).toBe(fromScript.csv());
    expect(plan.own!.things.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'regime alone',
      'metric spread',
      'behaviour overstating',
    ]);
  });

  it('is swept by the command line, in a thread as in this one, and read again', async () => {
    const { code, complaint } = await inThisProcess(
      'sweep',
      place('study.yaml'),
      '--out',
      place('results'),
      '--threads',
      '1',
      '--quiet',
    );
    expect(complaint).toBe('');
    expect(code).toBe(0);
    const results = await readResults(place('results'));
    expect(results.progress).toEqual({ asked: 4, done: 4, failed: 0 });
    expect(results.csv()).toBe(
      (await study(await readStudy(place('study.yaml'))).run({ threads: 1 })).csv(),
    );
  });

  it('makes other runs when the module is another', async () => {
    const idsOf = async (): Promise<string[]> =>
      (await study(await readStudy(place('study.yaml'))).run({ threads: 1 }))
        .rows()
        .map(({ runId }) => runId);
    const before = await idsOf();
    writeFileSync(place('mine.mjs'), `${MODULE}// a remark\n`);
    expect((await idsOf()).every((id) => !before.includes(id))).toBe(true);
    const { code, complaint } = await inThisProcess(
      'sweep',
      place('study.yaml'),
      '--out',
      place('results'),
      '--threads',
      '1',
      '--quiet',
    );
    expect([code, complaint]).toEqual([2, expect.stringContaining('keep them in folders of their own')]);
    writeFileSync(place('mine.mjs'), MODULE);
  });

  it.each<[string, (study: string) => string, string]>([
    [
      'a module that is not there',
      (text) => text.replace('mine.mjs', 'nowhere.mjs'),
      "nowhere.mjs'; a path starts at this file's folder: module: ./mine.mjs",
    ],
    [
      'a module that throws',
      (text) => text.replace('mine.mjs', 'throws.mjs'),
      'not today; import it in a script by itself',
    ],
    [
      'a regime that it does not export',
      (text) => text.replace('alone]', 'alon]'),
      "line 3, regimes.1: expected a regime of stylised, found 'alon'; did you mean 'alone'?",
    ],
    [
      'a behaviour that it does not export',
      (text) => text.replace('[overstating]', '[overstatin]'),
      'line 4, behaviours.0: expected a behaviour that a script gives, or the module of a study file, ' +
        "found 'overstatin'; did you mean 'overstating'?",
    ],
    [
      'a behaviour that is none',
      (text) => text.replace('[overstating]', '[overstating, odd]').replace('mine.mjs', 'odd.mjs'),
      "behaviours.1.reportt: expected the name of a decision, found 'reportt'",
    ],
    ['no path', (text) => text.replace('mine.mjs', '3'), 'line 2, module: expected a text, found'],
  ])('refuses %s, with the line', async (_, change, message) => {
    writeFileSync(place('odd.mjs'), `${MODULE}export const odd = { id: 'odd', reportt: () => 0 };\n`);
    const file = written('wrong.yaml', change);
    await expect(readStudy(file)).rejects.toThrow(message);
  });

  it('names scenarios, whose results are read without them', async () => {
    writeFileSync(
      place('short.mjs'),
      `${MODULE}import { stylised } from '${import.meta.resolve('@joined-up/scenarios')}';
export const short = { ...stylised, id: 'short', months: 26, parameters: { ...stylised.parameters, staff: 3 } };
`,
    );
    const file = written('short.yaml', (text) =>
      text
        .replace('stylised', 'short')
        .replace('mine.mjs', 'short.mjs')
        .replace('months: 6\n', '')
        .replace('[outcome, spread]', `[outcome, outcome:${goalIdsOf(stylised)[0]}]`),
    );
    const plan = await readStudy(file);
    const before = await study(plan).run({ out: place('short'), threads: 1 });
    const results = await readResults(place('short'));
    expect(results.csv()).toBe(before.csv());
    expect(results.rows()[0]).toMatchObject({ scenario: 'short', parameters: { staff: 3 } });
    expect(results.plan.scenarios[0].months).toBe(26);
    expect(() => results.plan.scenarios[0].scenario.government(1, {} as never)).toThrow(
      "found 'short', which a script made; run the script",
    );
  });

  it('is refused where nobody imports anything', () =>
    expect(() => readStudyFile(place('study.yaml'))).toThrow(
      "line 2, module: expected a study file that is read with its module, found 'mine.mjs'; " +
        "write study(await readStudy('study.yaml'))",
    ));
});
