import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../store/context.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { placedRuns } from '../study/placedRuns.ts';
import { planStudy } from '../study/planStudy.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { StudyResults } from '../study/studyResults.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { worldRows } from './worldRows.ts';

const two: StudyFile = {
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  levers: { mandate: [0.3, 0.8] },
  seeds: '1-3',
};

/** Results of a study whose outcome is what a function says of place of the seed, point and regime. */
function made(
  file: StudyFile,
  value: (seed: number, point: number, regime: number) => number,
): StudyResults {
  const order = new RunOrder(planStudy(file));
  const records = Array.from({ length: order.count }, (_, ordinal): RunRecord => {
    const place = order.placeOf(ordinal);
    return {
      runId: order.idOf(place),
      scenario: 'stylised',
      regime: order.plan.regimes[place.regime],
      seed: order.seed(place),
      months: 96,
      scenarioDigest: null,
      monthsKept: 0,
      options: [],
      error: null,
      settings: new Float64Array(1),
      values: Float64Array.from(metrics, ({ id }) =>
        id === 'outcome' ? value(place.seed, place.point, place.regime) : Number.NaN,
      ),
      monthly: new Float64Array(0),
    };
  });
  return new StudyResults(order, placedRuns(order, [{ context: contextOf(order.plan), records }]));
}
const said = (value: (seed: number, point: number, regime: number) => number) =>
  worldRows(made(two, value), ['outcome']).rows.map(({ regime, settings, values: { outcome } }) => [
    settings.mandate,
    regime,
    outcome,
  ]);
const print = (more: number): string =>
  worldRows(
    made(two, (seed) => seed + more),
    ['outcome'],
  ).fingerprint;

describe('worldRows', () => {
  it('is the mean over seeds, regime by regime, world by world', () => {
    expect(said((seed, point, regime) => seed + 10 * point + 100 * regime)).toEqual([
      [0.3, 'status-quo', 1],
      [0.3, 'cog', 101],
      [0.8, 'status-quo', 11],
      [0.8, 'cog', 111],
    ]);
  });

  it('leaves a seed out for all where one regime has failed', () => {
    expect(
      said((seed, point, regime) => (seed === 2 && point === 0 && regime === 1 ? Number.NaN : seed)).map(
        ([, , outcome]) => outcome,
      ),
    ).toEqual([0.5, 0.5, 1, 1]);
  });

  it('lets a regime without the outcome not spoil it for the others', () => {
    expect(
      said((seed, _, regime) => (regime === 1 ? Number.NaN : seed)).map(([, , outcome]) => outcome),
    ).toEqual([1, null, 1, null]);
  });

  it('tells a single world by its seeds, without those of which nothing is known', () => {
    const { each, rows, seeds } = worldRows(
      made({ ...two, levers: {} }, (seed) => (seed === 0 ? Number.NaN : seed)),
      ['outcome'],
    );
    expect([each, seeds]).toEqual(['seeds', 2]);
    expect(rows.map(({ world, regime, values: { outcome } }) => [world, regime, outcome])).toEqual([
      [2, 'status-quo', 1],
      [2, 'cog', 1],
      [3, 'status-quo', 2],
      [3, 'cog', 2],
    ]);
  });

  it('has another fingerprint for another value, and for nothing else', () => {
    expect(print(0)).toBe(print(0));
    expect(print(1e-12)).not.toBe(print(0));
  });
});
