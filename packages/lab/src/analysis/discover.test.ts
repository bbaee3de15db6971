import { describe, expect, it } from 'vitest';
import { readScenario } from '@joined-up/scenarios';
import { study } from '../study/study.ts';
import type { StudyInputs } from '../study/studyInputs.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { discover } from './discover.ts';
import { discoveryCsv } from './discoveryCsv.ts';
import { discoveryRows } from './discoveryRows.ts';
import { discoveryStack } from './discoveryStack.ts';
import { foldChairs } from './foldChairs.ts';
import { tellDiscovery } from './tellDiscovery.ts';

const worlds = (more: Partial<StudyInputs> = {}) =>
  study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'cog'],
    uncertainties: ['spontaneousAlignment', 'turfMotive', 'selfHelp'],
    design: { kind: 'latin-hypercube', points: extent(80, 120) },
    seeds: '1-2',
    months: 1,
    ...more,
  }).run({ threads: 1 });

/** A government of one ministry, which takes least, where what is asked is made by parameters alone. */
const scenarios = readScenario(smallScenario, 'small.yaml');
const usual = worlds({ scenarios, regimes: ['cog'], seeds: '1' });

/**
 * 1 where spontaneous alignment is above 0.5 and turf below 0.3 (of 0 to 0.6), a quarter of the worlds, and
 * 0 elsewhere.
 */
const known = 'set_spontaneousAlignment > 0.5 and set_turfMotive < 0.3';

describe('discover', () => {
  it('finds a known box again, and a tree that is right', async () => {
    const found = discover(await usual, { outcome: known, regime: 'cog', above: 0.5 });
    expect(found.cases.filter(Boolean).length).toBeGreaterThan(extent(13, 20));
    const { box, tree } = found.where!;
    expect(box.limits.map(({ name }) => name)).toEqual(['spontaneousAlignment', 'turfMotive']);
    expect(Math.abs(box.limits[0].low! - 0.5)).toBeLessThan(extent(0.05, 0.03));
    expect(Math.abs(box.limits[1].high! - 0.3)).toBeLessThan(extent(0.05, 0.03));
    expect(box.box).toMatchObject({ coverage: 1, density: 1 });
    expect(tree.right).toBe(1);
    expect(tellDiscovery(found)).toContain('Box: where spontaneousAlignment is above');
    const [head, first] = discoveryCsv(found).split('\n');
    expect(head).toBe(
      'scenario,point,set_spontaneousAlignment,set_turfMotive,set_selfHelp,outcome,regime,reference,mean,case,in_box',
    );
    expect(first.split(',').at(-1)).toBe(first.split(',').at(-2));
  });

  it('takes what lies below as well', async () => {
    const results = await usual;
    const [above, below] = [
      discover(results, { outcome: known, regime: 'cog', above: 0.5 }),
      discover(results, { outcome: known, regime: 'cog', below: 0.5 }),
    ];
    expect(below.cases).toEqual(above.cases.map((happens) => !happens));
  });

  it('tells options of a choice by name, in the box, the tree, the picture and all boxes', async () => {
    const results = await worlds({
      scenarios,
      regimes: ['cog'],
      levers: { mergedMeeting: ['at-once', 'houses', 'deputies'] },
      uncertainties: ['selfHelp'],
      design: { kind: 'latin-hypercube', points: 40 },
      seeds: '1',
    });
    // All of the first and the third option, and of the second where there is much self-help.
    const found = discover(results, {
      outcome: 'set_mergedMeeting != 1 or set_selfHelp > 0.3',
      regime: 'cog',
      above: 0.5,
      boxes: 2,
      choose: { density: 1 },
    });
    const { boxes } = found.where!;
    expect(boxes[0].found.box.limits).toEqual([
      { name: 'mergedMeeting', low: null, high: null, options: ['at-once', 'deputies'] },
    ]);
    expect(boxes[1].found.box.limits.map(({ name }) => name)).toEqual(['selfHelp']);
    expect(boxes[1].together).toMatchObject({ coverage: 1, density: 1 });
    const told = tellDiscovery(found);
    expect(told).toContain('Box: where mergedMeeting is at-once or deputies: 100 %');
    expect(told).toContain('mergedMeeting: houses\n');
    const { rows, what } = discoveryRows(found);
    expect(what).toMatchObject({ xName: 'mergedMeeting', yName: 'selfHelp' });
    expect(what.boxes).toHaveLength(2);
    expect(rows.map(({ inBox }) => inBox)).toEqual(found.cases);
  });

  describe('regimes and chairs as choices', () => {
    const regimes = ['status-quo', 'superministry', 'committees', 'task-forces', 'peer-committees'];
    const several = worlds({
      regimes,
      seeds: '1',
      months: 24,
      design: { kind: 'latin-hypercube', points: 20 },
    });
    // Under these regimes committees, task forces or peers take time; elsewhere only cabinet meets.
    const asked = { outcome: 'coordinationLoad', above: 0.025, regimes } as const;

    it('are found, told, and counted once a point', async () => {
      const found = discover(await several, { ...asked, choose: { density: 1 } });
      expect(found.worlds.options).toEqual({
        regime: regimes,
        chair: ['nobody', 'centre', 'peer'],
      });
      expect(found.cases).toEqual(found.worlds.regimes.map((regime) => regimes.indexOf(regime) >= 2));
      const { box } = found.where!;
      expect(box.box).toMatchObject({ coverage: 1, density: 1 });
      expect(box.limits.map(({ name }) => name)).toEqual(['chair']);
      expect(box.limits[0].options).toEqual(['centre', 'peer']);
      const told = tellDiscovery(found);
      expect(told).toContain('status-quo 0 %, superministry 0 %, committees 100 %');
      expect(told).toContain('Chance counts a point once');
      expect(told).toContain('Box: where chair is centre or peer: 100 %');
      const [head, first] = discoveryCsv(found).split('\n');
      expect(head).toMatch(/,set_selfHelp,chair,outcome,regime,/);
      expect(first).toMatch(/,nobody,coordinationLoad,status-quo,/);
    });

    it('that a box limits both are said as the regimes that are left', async () => {
      const found = discover(await several, {
        ...asked,
        choose: { density: 1 },
        boxes: 2,
      });
      for (const { found: box } of found.where!.boxes)
        expect(box.limits.filter(({ name }) => name === 'regime' || name === 'chair').length).toBeLessThan(
          2,
        );
      const [chair, regime] = ['chair', 'regime'].map((name, place) => ({
        name,
        low: null,
        high: null,
        options: [
          ['centre', 'peer'],
          ['status-quo', 'committees'],
        ][place],
        quasiP: [0.01, 0.001][place],
        reproduced: 1 - place / 2,
      }));
      const [{ found: first }] = found.where!.boxes;
      const both = { ...first, limits: [chair, regime], box: { ...first.box, limits: [chair, regime] } };
      const [{ found: folded }] = foldChairs([{ ...found.where!.boxes[0], found: both }], found.worlds);
      expect(folded.limits).toEqual([{ ...regime, options: ['committees'], quasiP: 0.01 }]);
      expect(folded.sentence).toMatch(/^where regime is committees: /);
    });

    it('stand in pictures, a bin for each', async () => {
      const found = discover(await several, { ...asked, choose: { density: 1 } });
      const { axes } = discoveryStack(found).stack;
      expect(axes[0]).toMatchObject({ name: 'chair', options: ['nobody', 'centre', 'peer'] });
      expect(discoveryRows(found).what).toMatchObject({
        xName: 'chair',
        names: { chair: 'who is in the chair', regime: 'regime' },
      });
    });

    it.each([
      [[], 'one regime at least'],
      [['cog', 'committees'], "a regime of the study, found 'cog'"],
      [['committees', 'committees'], 'each regime once'],
      [['committees', 'status-quo'], 'other regimes than the reference'],
    ])('refuse %j', async (wrong, message) => {
      const results = await several;
      expect(() =>
        discover(results, { outcome: 'outcome', reference: 'status-quo', regimes: wrong }),
      ).toThrow(message);
    });
  });

  it('says so where it happens in all worlds or in none', async () => {
    const found = discover(await usual, { outcome: 'set_selfHelp', regime: 'cog', above: 2 });
    expect(found.where).toBeUndefined();
    expect(tellDiscovery(found)).toContain('It happens in no world');
  });

  it('counts worlds that are too close to call, and does not look at points that conditions leave out', async () => {
    const results = await worlds({
      conditions: ['selfHelp > 0.2'],
      months: 14,
      design: { kind: 'latin-hypercube', points: 40 },
    });
    const found = discover(results, { outcome: 'outcome', regime: 'cog', reference: 'status-quo' });
    expect(found.worlds.points.every(([, , selfHelp]) => selfHelp > 0.2)).toBe(true);
    expect(found.worlds.withoutWorlds).toBe(0);
    expect(found.close).toBeGreaterThan(0);
    expect(tellDiscovery(found)).toContain(`${found.close} worlds are too close to call with 2 seeds`);
  });

  it.each([
    [{ regime: 'cog' }, 'a threshold: above, or below'],
    [{ regime: 'cog', above: 1, below: 2 }, 'above or below, found both'],
  ])('refuses the question %j', async (question, message) => {
    const results = await usual;
    expect(() => discover(results, question)).toThrow(message);
  });

  it('refuses worlds that are all the same', async () => {
    const results = await study({
      scenarios: 'stylised',
      regimes: ['cog'],
      design: { kind: 'table', columns: ['staff'], rows: [[8], [8]] },
      seeds: '1',
      months: 1,
    }).run({ threads: 1 });
    expect(() => discover(results, { above: 0 })).toThrow('found worlds that are all the same');
  });
});
