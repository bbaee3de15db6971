import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regime, type RegimeMaker } from '@joined-up/core';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { acceptedCsv } from '../calibration/calibrationCsv.ts';
import { nextStudy } from '../calibration/nextStudy.ts';
import { tellCalibration } from '../calibration/tellCalibration.ts';
import { discover } from '../analysis/discover.ts';
import { discoveryCsv } from '../analysis/discoveryCsv.ts';
import { heat } from '../analysis/heat.ts';
import { heatCsv } from '../analysis/heatCsv.ts';
import { sensitivity } from '../analysis/sensitivity.ts';
import { replay } from '../provenance/replay.ts';
import { studyPageOf } from '../report/studyPageOf.ts';
import { checkResults } from '../store/checkResults.ts';
import { mergeResults } from '../store/mergeResults.ts';
import { query } from '../store/query.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallSweep } from '../testing/smallSweep.ts';
import { readResults } from './readResults.ts';
import { study } from './study.ts';
import type { StudyInputs } from './studyInputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-choices-'));
afterAll(() => rmSync(folder, { recursive: true }));
const into = (name: string): string => join(folder, name);

const run = (file: Partial<StudyInputs>) =>
  study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'committees'],
    seeds: 2,
    months: 24,
    ...file,
  }).run({
    threads: 1,
  });

describe('a study of chairs and mergers', () => {
  const asked = {
    regimes: ['status-quo', 'committees', 'superministry'],
    levers: { chair: ['centre', 'peer'], merger: { today: false, proposed: 'proposed' } },
  } as const;
  const results = run(asked);
  const plain = run({ regimes: [...asked.regimes, 'peer-committees'] });

  it('has the runs of regimes that are the same by other names', async () => {
    const [found, known] = [await results, await plain];
    const same = (set: Record<string, string>, id: string, as: string) =>
      expect(
        found
          .where(set)
          .values('outcome')
          .filter((row) => row.regime === id)
          .map(({ value }) => value),
      ).toEqual(
        known
          .values('outcome')
          .filter((row) => row.regime === as)
          .map(({ value }) => value),
      );
    const outcomes = (id: string) => known.values('outcome').filter((row) => row.regime === id);
    expect(
      new Set(['status-quo', 'committees', 'superministry'].map((id) => outcomes(id)[0].value)).size,
    ).toBe(3);
    same({ chair: 'centre', merger: 'today' }, 'committees', 'committees');
    same({ chair: 'centre', merger: 'today' }, 'superministry', 'status-quo');
    same({ chair: 'centre', merger: 'proposed' }, 'superministry', 'superministry');
    expect(() => found.where({ chair: 'pear' })).toThrow("did you mean 'peer'?");
  });

  it('names each run by what was chosen', async () => {
    const ids = (await results).rows().map(({ runId }) => runId);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await plain).rows().some(({ runId }) => ids.includes(runId))).toBe(false);
  });

  it('tells options by name', async () => {
    const [head, first] = (await results).csv().split('\n');
    expect(head).toContain(',error,set_chair,set_merger,');
    expect(first).toContain(',centre,today,');
    expect((await results).rows()[0].choices).toEqual({ chair: 'centre', merger: 'today' });
    const map = heat(await results, { regime: 'committees', reference: 'status-quo' });
    expect([map.cells.x.options, map.cells.y.options]).toEqual([
      ['centre', 'peer'],
      ['today', 'proposed'],
    ]);
    expect(heatCsv(map)).toContain('stylised,centre,today,outcome');
  });

  it('has a page that tells what was chosen', async () =>
    expect(studyPageOf({ results: await results, command: 'it' })).toContain('centre, peer'));
});

/** A chair of one name, whoever it is. */
const of = (ministry: string) => ({
  regimes: ['status-quo', 'committees'],
  levers: { chair: { one: { peer: ministry } } },
});

describe('results in a folder', () => {
  const levers = { chair: ['centre', 'peer'] };
  const regimes = ['status-quo', 'committees'];

  it('have columns of words, are whole, go on, and are made again bit for bit', async () => {
    await smallSweep(into('one'), { levers, regimes, monthly: true });
    const { rows } = await query(
      into('one'),
      'select distinct regime, set_chair, typeof(set_chair) from runs order by all',
    );
    expect(rows).toEqual(
      regimes.toSorted().flatMap((id) => levers.chair.map((chair) => [id, chair, 'VARCHAR'])),
    );
    expect(
      (await query(into('one'), "select count(*)::int from months where set_chair = 'peer'")).rows,
    ).toEqual([[8]]);
    expect((await checkResults(into('one'))).findings).toEqual([]);
    const again = await smallSweep(into('one'), { levers, regimes, monthly: true });
    expect(again.done).toBe(0);
    const rowsOfOne = (await readResults(into('one'))).rows();
    // In the short form those of one seed, under each regime and chair.
    for (const { runId, choices } of rowsOfOne.filter(({ seed }) => extent(seed === '1', true))) {
      const made = await replay(into('one'), runId);
      expect([made.departures, made.chosen.map(({ option }) => option.name)]).toEqual([
        [],
        [choices.chair],
      ]);
    }
  });

  it('take another option without doing a run again, and merge with results without the lever', async () => {
    const more = await smallSweep(into('one'), {
      levers: { chair: ['centre', 'peer', 'czar'] },
      regimes,
      monthly: true,
    });
    expect(more.done).toBe(4);
    await smallSweep(into('plain'), { regimes });
    await mergeResults([into('one'), into('plain')], into('both'));
    expect(
      (
        await query(
          into('both'),
          'select set_chair, count(*)::int from runs group by all order by all nulls last',
        )
      ).rows,
    ).toEqual([
      ['centre', 4],
      ['czar', 4],
      ['peer', 4],
      [null, 4],
    ]);
    expect((await readResults(into('both'))).progress).toMatchObject({ asked: 12, done: 12 });
  });

  it('refuse an option of the same name that is something else', async () => {
    await smallSweep(into('two'), of('ministry-1'));
    await expect(smallSweep(into('two'), of('ministry-2'))).rejects.toThrow(
      'chair one, which is ["chair","all",{"peer":"ministry-2"}]',
    );
    await smallSweep(into('three'), of('ministry-2'));
    await expect(mergeResults([into('two'), into('three')], into('mixed'))).rejects.toThrow('chair one');
  });
});

describe('regimes as a lever', () => {
  const asked = {
    regimes: 'status-quo',
    levers: { regime: ['committees', 'cog', 'superministry'] },
    uncertainties: { culture: [0.1, 0.9] },
    design: { kind: 'latin-hypercube', points: 12, over: ['regime', 'culture'] },
  } satisfies Partial<StudyInputs>;
  const results = run(asked);

  it('takes each option at as many points, under the reference too', async () => {
    const found = await results;
    expect(found.plan.regimes).toEqual(['status-quo', 'chosen']);
    const count: Record<string, number> = {};
    for (const { regime: id } of found.rows()) count[id] = (count[id] ?? 0) + 1;
    expect(count).toEqual({ 'status-quo': 24, committees: 8, cog: 8, superministry: 8 });
  });

  it('has the runs that a study under that regime has', async () => {
    const found = await results;
    const [point] = found.rows().filter(({ regime: id }) => id === 'cog');
    const known = await run({
      regimes: ['status-quo', 'cog'],
      parameters: { culture: point.parameters.culture },
    });
    expect(known.rows().map(({ runId }) => runId)).toEqual(
      found
        .rows()
        .filter((row) => row.point === point.point)
        .map(({ runId }) => runId),
    );
    const alone = found.where({ culture: point.parameters.culture });
    expect(alone.difference('outcome', 'chosen')).toEqual(known.difference('outcome', 'cog'));
  });

  it('is told apart by the box and the tree, and stands in their table', async () => {
    const all = await results;
    const found = discover(all, { regime: 'chosen', reference: 'status-quo', above: 0.005 });
    expect(found.worlds.names).toEqual(['regime', 'culture']);
    const limit = found.where!.box.limits.find(({ name }) => name === 'regime');
    expect(limit?.options).toContain('cog');
    expect(limit?.options).not.toContain('superministry');
    const [head, row] = discoveryCsv(found).split('\n');
    expect(head).toBe('scenario,point,set_culture,outcome,regime,reference,mean,case,in_box');
    expect(row).toMatch(/^stylised,1,0\.\d+,outcome,(committees|cog|superministry),status-quo,/);
    expect(() => discover(all, { regimes: ['status-quo', 'chosen'], above: 0 })).toThrow('chosen alone');
  });

  it('takes regimes of a script', async () => {
    const mine: RegimeMaker = { ...regime('committees'), id: 'mine' };
    const found = await run({ regimes: 'status-quo', levers: { regime: ['cog', mine] }, months: 2 });
    expect(new Set(found.rows().map((row) => row.regime))).toEqual(new Set(['status-quo', 'cog', 'mine']));
  });

  it('stops at no precision, since its points share their reference', () =>
    expect(() =>
      study({
        scenarios: 'stylised',
        regimes: 'status-quo',
        levers: { regime: ['cog'] },
        seeds: 40,
        precision: { outcome: 'outcome', regime: 'chosen', reference: 'status-quo', halfWidth: 0.1 },
      }),
    ).toThrow("precision.regime: expected one of the study's regimes: status-quo, found 'chosen'"));
});

describe('analyses', () => {
  it("gives Sobol' indices of options, which need no order", async () => {
    const results = await run({
      regimes: ['committees'],
      levers: { chair: ['centre', 'peer', 'czar'], mandate: [0.2, 0.8] },
      uncertainties: { turfMotive: [0.05, 0.06] },
      design: { kind: 'sobol-indices', points: 4, over: ['chair', 'turfMotive'] },
    });
    const found = sensitivity(results, { regime: 'committees', at: { mandate: 0.8 } });
    expect(found.map(({ at, names }) => [at, names])).toEqual([
      [{ mandate: 0.8 }, ['chair', 'turfMotive']],
    ]);
    const [{ indices }] = found;
    expect(
      indices.kind === 'sobol-indices' && indices.total.find(({ name }) => name === 'chair')!.estimate,
    ).toBeGreaterThan(0.8);
  });

  it('answers one option after the other where a lever is crossed with the design', async () => {
    const results = await run({
      levers: { chair: ['centre', 'peer'] },
      uncertainties: { turfMotive: [0.05, 0.4], culture: [0.1, 0.9] },
      design: { kind: 'morris', trajectories: 2 },
      months: 3,
    });
    expect(sensitivity(results, { regime: 'committees' }).map(({ at }) => at)).toEqual([
      { chair: 'centre' },
      { chair: 'peer' },
    ]);
    expect(sensitivity(results, { regime: 'committees', at: { chair: 'peer' } })).toHaveLength(1);
    expect(() => sensitivity(results, { regime: 'committees', at: { chair: 'czar' } })).toThrow(
      "expected one of centre, peer, found 'czar'",
    );
  });

  it('tells of a calibration which options are left, and runs them again from a table', async () => {
    const results = await run({
      regimes: 'committees',
      levers: { chair: ['centre', 'peer'] },
      uncertainties: { selfHelp: [0, 1] },
      design: { kind: 'sobol', points: 16, over: ['chair', 'selfHelp'] },
      months: 1,
    });
    const found = calibrate(results, {
      targets: [{ outcome: 'set_selfHelp', target: 0.3, tolerance: 0.1 }],
    });
    expect(found.optionsLeft.map(({ name, option, sampled }) => [name, option, sampled])).toEqual([
      ['chair', 'centre', 0.5],
      ['chair', 'peer', 0.5],
    ]);
    expect(found.ranges.map(({ name }) => name)).toEqual(['selfHelp']);
    expect(tellCalibration(found)).toMatch(/lever +option +sampled +accepted\nchair +centre +50 %/);
    const [head, ...rows] = acceptedCsv(found).trimEnd().split('\n');
    expect(head).toBe('chair,selfHelp');
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['centre', 'peer']));
    expect(nextStudy(results.plan, 'ours.csv')).toBe(
      'levers: { chair: [ centre, peer ] }\ndesign: { kind: table, file: ours.csv }',
    );
  });
});
