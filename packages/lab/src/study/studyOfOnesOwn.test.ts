import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { regime, simulate, type Behaviour, type Metric, type RegimeMaker } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../provenance/replay.ts';
import { readResults } from './readResults.ts';
import { study } from './study.ts';
import type { StudyInputs } from './studyInputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module of somebody's own, and one that it imports. */
function written(name: string, by: number): URL {
  writeFileSync(join(folder, `by-${name}.mjs`), `export const by = ${by};\n`);
  writeFileSync(
    join(folder, `${name}.mjs`),
    `import { by } from './by-${name}.mjs';
export const overstating = { id: 'overstating', report: ({ usual }) => by * usual };
export const alone = {
  id: 'alone', name: 'Alone', description: 'No forum at all.',
  make: () => ({ id: 'alone', name: 'Alone', forums: [] }),
};
export const metrics = [{
  kind: 'level', id: 'spread', name: 'Spread', family: 'outcomes', unit: 'share of need', range: [0, 1],
  better: 'lower', benchmarks: [], definition: 'Best coverage less worst',
  measure: ({ coverage }) => Math.max(...coverage) - Math.min(...coverage),
}];
`,
  );
  return pathToFileURL(join(folder, `${name}.mjs`));
}

interface Mine {
  readonly overstating: Behaviour;
  readonly alone: RegimeMaker;
  readonly metrics: readonly Metric[];
}

const module = written('mine', 2);
let mine: Mine;
let inputs: StudyInputs;
beforeAll(async () => {
  mine = (await import(module.href)) as Mine;
  inputs = {
    scenarios: 'stylised',
    regimes: ['working-groups', mine.alone],
    outcomes: ['outcome', ...mine.metrics],
    behaviours: [mine.overstating],
    seeds: 2,
    months: 6,
    module,
  };
});

const idsOf = async (of: StudyInputs): Promise<string[]> =>
  (await study({ ...of, months: 1 }).run({ threads: 1 })).rows().map(({ runId }) => runId);

describe('a study of things of one’s own', () => {
  it('gives what single runs give', async () => {
    const results = await study(inputs).run({ threads: 1 });
    for (const { regime: id, seed, values } of results.rows()) {
      const { summary } = simulate(stylised, id === 'alone' ? mine.alone : id, {
        seed,
        months: 6,
        metrics: mine.metrics,
        behaviours: [mine.overstating],
      });
      expect(values['spread']).toBe(summary['spread']);
    }
    expect(results.count).toBe(4);
    expect(results.difference('spread', 'alone').count).toBe(2);
    expect(String(results)).toContain('spread');
  });

  it('is the same in threads as in this one, run by run', async () => {
    const [here, there] = await Promise.all([1, 2].map((threads) => study(inputs).run({ threads })));
    expect(there.failed).toEqual([]);
    expect(there.rows()).toEqual(here.rows());
  });

  it('has ids that contain what its runs are made of', async () => {
    const { behaviours, module: from, outcomes, ...rest } = inputs;
    void [behaviours, from];
    const other = written('other', 3);
    const all = [
      await idsOf(inputs),
      await idsOf({ ...rest, outcomes, module }),
      await idsOf({ ...rest, module }),
      await idsOf({ ...rest, regimes: ['working-groups'] }),
      await idsOf({ ...inputs, module: other }),
    ];
    // Under a regime of the model, without behaviours and metrics of one's own, a run is that of anybody.
    expect(all[2].filter((id) => all[3].includes(id))).toHaveLength(2);
    const told = [all[0], all[1], all[2], all[4]].flat();
    expect(new Set(told).size).toBe(told.length);
  });

  it('is kept: nothing is done twice, it is read without the module, and each run can be made again', async () => {
    const out = join(folder, 'kept');
    const first = await study(inputs).run({ out, threads: 1 });
    const again = await study(inputs).run({ out, threads: 1 });
    expect(again.rows()).toEqual(first.rows());
    const read = await readResults(out);
    expect(read.rows()).toEqual(first.rows());
    expect(read.values('spread')).toEqual(first.values('spread'));
    for (const { runId } of first.rows()) {
      const { error, departures, columns } = await replay(out, runId);
      expect([error, departures]).toEqual([null, []]);
      expect(columns).toContain('spread');
    }
  });

  it('mixes no two things of one name in a folder', async () => {
    const out = join(folder, 'mixed');
    const short = { ...inputs, months: 1 };
    await study(short).run({ out, threads: 1 });
    const other = written('other', 3);
    await expect(study({ ...short, module: other }).run({ out, threads: 1 })).rejects.toThrow(
      /results\n.*expected runs of one and the same behaviours, metrics, regimes and scenarios of your own in a folder, found metric 'spread' \([0-9a-f]{16}\)[^]*keep them in folders of their own/,
    );
    await expect(
      study({ scenarios: 'stylised', regimes: 'working-groups', seeds: 1, months: 1 }).run({ out }),
    ).rejects.toThrow(
      /found metric 'spread' .* and nothing of its own|found nothing of its own and metric 'spread'/,
    );
  });

  it('without a module is run in this thread, and not kept', async () => {
    const { module: from, ...rest } = { ...inputs, months: 1 };
    void from;
    expect((await study(rest).run()).count).toBe(4);
    await expect(study(rest).run({ out: join(folder, 'nowhere') })).rejects.toThrow(
      "module: expected a module that exports the regime 'alone', the metric 'spread', " +
        "the behaviour 'overstating', for results in a folder, whose ids contain what they are made of, " +
        'found none; put them into a file of their own, and say module: ' +
        "new URL('./mine.ts', import.meta.url)",
    );
    await expect(study(rest).run({ threads: 2 })).rejects.toThrow('for 2 threads');
  });

  it('takes scenarios that a script makes', async () => {
    const short = { ...stylised, id: 'short', months: 4 };
    const results = await study({ scenarios: short, regimes: 'cog', seeds: [5] }).run({ threads: 1 });
    expect(results.rows()[0].values['outcome']).toBe(
      simulate(short, 'cog', { seed: 5 }).summary['outcome'],
    );
  });

  it.each<[string, (of: StudyInputs) => StudyInputs, string]>([
    [
      'a regime with the name of one of the model',
      (of) => ({ ...of, regimes: [{ ...mine.alone, id: 'cog' }] }),
      "regimes: expected an id that no other regime has, found 'cog' again",
    ],
    [
      'a metric with the name of one of the model',
      (of) => ({ ...of, outcomes: [{ ...mine.metrics[0], id: 'trust' }] }),
      "expected a name of its own, found 'trust', which is taken",
    ],
    [
      'a behaviour that is none',
      (of) => ({ ...of, behaviours: [{ ...mine.overstating, atend: () => 1 } as Behaviour] }),
      "behaviours.0.atend: expected the name of a decision, found 'atend'",
    ],
    [
      'a module that is not there',
      (of) => ({ ...of, module: 'nowhere.mjs' }),
      'module: expected a file: the URL or the path of a module',
    ],
    ['half a seed', (of) => ({ ...of, seeds: 2.5 }), 'seeds: expected how many, a whole number from 1 to'],
  ])('refuses %s', (_, change, message) => expect(() => study(change(inputs))).toThrow(message));

  it('refuses a module that does not export a thing', async () => {
    const more: Behaviour = { id: 'overstatin', report: ({ usual }) => usual };
    await expect(study({ ...inputs, behaviours: [more] }).run()).rejects.toThrow(
      "module: expected a module that exports the behaviour 'overstatin', found 'overstating'; " +
        "did you mean 'overstating'?",
    );
  });

  it('says regimes of one’s own by their names where schedules are made', () =>
    expect(study({ ...inputs, regimes: [regime('cog'), 'hybrid'] }).plan.regimes).toEqual([
      'cog',
      'hybrid',
    ]));
});
