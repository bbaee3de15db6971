import { describe, expect, it } from 'vitest';
import { readScenario } from '@joined-up/scenarios';
import { study } from '../study/study.ts';
import type { StudyInputs } from '../study/studyInputs.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { DUMMY, sensitivity } from './sensitivity.ts';
import { sensitivityChart } from './sensitivityChart.ts';
import { sensitivityCsv } from './sensitivityCsv.ts';
import { tellSensitivity } from './tellSensitivity.ts';

/**
 * A number that parameters alone make, so that its indices are known: 3 a + b with a and b in [0, 1]:
 * shares 0.9 and 0.1; effects 3 and 1.
 */
const known = '3 * set_spontaneousAlignment + (set_selfHelp - 0.1) / 0.4';
const file = (design: StudyInputs['design'], more: Partial<StudyInputs> = {}): StudyInputs => ({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: { spontaneousAlignment: [0, 1], selfHelp: [0.1, 0.5] },
  design,
  seeds: '1-2',
  months: 2,
  ...more,
});
const run = (design: StudyInputs['design'], more: Partial<StudyInputs> = {}) =>
  study(file(design, more)).run({ threads: 1 });
const few = { resamples: 100 };

describe('sensitivity', () => {
  it('finds known effects by Morris, and that luck does nothing', async () => {
    const [found] = sensitivity(await run({ kind: 'morris', trajectories: 5 }), {
      outcome: known,
      regime: 'cog',
      ...few,
    });
    expect(found.indices.kind).toBe('morris');
    if (found.indices.kind !== 'morris') return;
    expect(found.indices.muStar.map(({ name, estimate }) => [name, Number(estimate.toFixed(9))])).toEqual([
      ['spontaneousAlignment', 3],
      ['selfHelp', 1],
      [DUMMY, 0],
    ]);
    expect(found.ranking).toMatchObject({
      kind: 'ranked',
      ranks: [
        { name: 'spontaneousAlignment', from: 1 },
        { name: 'selfHelp', from: 2 },
      ],
    });
    expect(found.used).toEqual({ groups: 5, seeds: 2, withoutGroups: 0, withoutSeeds: 0 });
  });

  it('finds known shares by Sobol’, of all orders', async () => {
    const [found] = sensitivity(
      await run(
        { kind: 'sobol-indices', points: extent(32, 64), second: true },
        { scenarios: readScenario(smallScenario, 'small.yaml'), regimes: ['cog'], months: 1 },
      ),
      { outcome: known, regime: 'cog', ...few },
    );
    if (found.indices.kind !== 'sobol-indices') throw new Error('another design');
    const { first, total, second } = found.indices;
    [0.9, 0.1, 0].forEach((share, i) => {
      expect(Math.abs(total[i].estimate - share)).toBeLessThan(extent(0.05, 0.03));
      expect(Math.abs(first[i].estimate - share)).toBeLessThan(0.1);
    });
    expect(second.find(({ name }) => name === 'spontaneousAlignment × selfHelp')!.low).toBeLessThan(0.05);
    expect(found.split).toMatchObject({ parameters: { estimate: 1 }, together: { estimate: 0 } });
  });

  it('refuses an order where luck dominates, in the table and in the picture', async () => {
    // The rate decides which obstacles arise, so a slightly different rate does nothing but change the
    // luck.
    const [found] = sensitivity(
      await run(
        { kind: 'morris', trajectories: 4 },
        { uncertainties: { obstacleRate: [0.05, 0.0505], buckPassing: [0.5, 0.5001] }, months: 30 },
      ),
      { outcome: 'outcome', regime: 'cog', ...few },
    );
    expect(found.ranking.kind).toBe('refused');
    expect(tellSensitivity(found)).toContain('NOT RANKED: ');
    expect(sensitivityChart(found).outerHTML).toContain('no parameter stands out from the noise');
  });

  it('cannot tell luck from parameters with one seed, and says so', async () => {
    const [found] = sensitivity(await run({ kind: 'sobol-indices', points: 8 }, { seeds: '1' }), {
      outcome: 'outcome',
      regime: 'cog',
      ...few,
    });
    expect(found.split).toBeUndefined();
    expect(tellSensitivity(found)).toContain('NOT RANKED: one seed cannot tell luck from parameters');
  });

  it('answers for each level of a lever that is crossed with the design', async () => {
    const results = await run(
      { kind: 'morris', trajectories: 2 },
      { levers: { mandate: [0.2, 0.8], staff: [4, 8] } },
    );
    const all = sensitivity(results, { outcome: 'set_mandate * set_selfHelp', regime: 'cog', ...few });
    expect(all.map(({ at }) => at)).toEqual([
      { mandate: 0.2, staff: 4 },
      { mandate: 0.2, staff: 8 },
      { mandate: 0.8, staff: 4 },
      { mandate: 0.8, staff: 8 },
    ]);
    const effects = all.map(({ indices }) =>
      indices.kind === 'morris' ? indices.muStar[1].estimate : Number.NaN,
    );
    [0.08, 0.08, 0.32, 0.32].forEach((effect, i) => expect(effects[i]).toBeCloseTo(effect, 9));
    expect(sensitivity(results, { regime: 'cog', at: { mandate: 0.8, staff: 4 }, ...few })).toHaveLength(1);
    expect(() => sensitivity(results, { regime: 'cog', at: { mandate: 0.5 } })).toThrow(
      'mandate 0.2, 0.8; staff 4, 8',
    );
    expect(sensitivityCsv(all).split('\n')[0]).toBe(
      'scenario,outcome,regime,reference,set_mandate,set_staff,index,parameter,estimate,low,high,' +
        'noise_floor,rank_from,rank_to,interval',
    );
  });

  it('looks at paired differences: what both regimes have alike is gone', async () => {
    const [found] = sensitivity(await run({ kind: 'morris', trajectories: 3 }), {
      outcome: known,
      regime: 'cog',
      reference: 'status-quo',
      ...few,
    });
    expect(found.ranking).toMatchObject({ kind: 'refused', reason: 'it is the same at every point' });
  });

  const tiny = run({ kind: 'morris', trajectories: 2 });
  it.each([
    [{}, 'regime: expected one of status-quo, cog, found nothing'],
    [{ regime: 'cogg' }, "did you mean 'cog'?"],
    [{ regime: 'cog', reference: 'cog' }, "expected another regime, found 'cog' again"],
    [{ regime: 'cog', outcome: 'outcom' }, "did you mean 'outcome'?"],
    [{ regime: 'cog', outcome: 'outcome +' }, 'expected a formula'],
    [{ regime: 'cog', scenario: 'elsewhere' }, 'a scenario of the study'],
  ])('refuses the question %j', async (question, message) => {
    const results = await tiny;
    expect(() => sensitivity(results, question)).toThrow(message);
  });

  it('refuses a design that tells no sensitivity', async () => {
    const results = await run({ kind: 'latin-hypercube', points: 4 });
    expect(() => sensitivity(results, { regime: 'cog' })).toThrow(
      'expected results of a study with the design morris or sobol-indices, found the design latin-hypercube',
    );
  });
});
