import { defaultParameters, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { describe, expect, it } from 'vitest';
import { dialsAtStart } from '../setting/setting.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { overlapOf } from './overlap.ts';
import { parseTable } from './parseTable.ts';
import { tableGovernment } from './tableGovernment.ts';

const { works } = parseTable(
  'Youth agency;Training;Labour\nJob office;Training;Labour\nMayor’s fund;Training;Cities\nMayor’s fund;Housing;Cities',
);

describe('overlapOf', () => {
  it('counts the units of each service, most shared first', () => {
    expect(overlapOf(works).services).toEqual([
      { name: 'Training', units: 3 },
      { name: 'Housing', units: 1 },
    ]);
  });
});

describe('tableGovernment', () => {
  const government = tableGovernment(works, 1, defaultParameters);
  it('has the ministries, units and services of the table', () => {
    expect(government.ministries.map(({ id, units }) => [id, units.length])).toEqual([
      ['Labour', 2],
      ['Cities', 1],
    ]);
    expect(government.services.map(({ id }) => id)).toEqual(['Training', 'Housing']);
  });
  it('needs together what scarcity says', () => {
    const capacity = government.ministries
      .flatMap(({ units }) => units)
      .reduce((sum, unit) => sum + unit.capacity, 0);
    expect(government.needs.reduce((sum, { need }) => sum + need, 0)).toBeCloseTo(1.2 * 0.8 * capacity, 10);
  });
  it('runs under every instrument', () => {
    const regime = makeRegime({ ...dialsAtStart('own', 'hybrid'), committees: 5, workingGroups: 2 });
    const run = simulate(
      { ...stylised, government: (seed, parameters) => tableGovernment(works, seed, parameters) },
      regime,
      { seed: 1, months: 26 },
    );
    expect(run.summary.outcome).toBeGreaterThan(0);
  });
});
