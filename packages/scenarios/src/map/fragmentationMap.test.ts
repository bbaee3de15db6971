import { defaultParameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../schema/readScenario.ts';
import { stylised } from '../stylised/stylised.ts';
import { fragmentationMap } from './fragmentationMap.ts';

const text = `
id: two
segments: [youth]
services: [training, care]
goals: [{ id: young, cells: [{ segment: youth, services: all }] }]
ministries:
  - id: labour
    name: Labour
    units: [{ id: jobs, capacity: 3, competence: 0.5, mandates: [{ segment: youth, service: training, turf: 0.2 }, { segment: youth, service: care, turf: 0.4 }] }]
  - { id: health, units: [{ id: clinics, capacity: 4, mandates: [{ segment: youth, service: care }] }] }
`;

describe('fragmentationMap', () => {
  it('divides a unit by turf and competence: jobs gives 1 to training and 2 to care, clinics 4 to care', () => {
    const [training, care] = fragmentationMap(readScenario(text, 'file'));
    expect(training).toMatchObject({
      area: 'training',
      service: 'training',
      level: 'service',
      ministries: 1,
      units: 1,
      amount: 1,
      overlap: 0,
      largest: 'Labour',
      measure: 'effort a month',
      programmes: null,
    });
    expect(care).toMatchObject({ ministries: 2, amount: 6, largest: 'health', overlap: 1 });
    expect(care.duplication).toBeCloseTo(2 / 6, 12);
    expect(care.effectiveMinistries).toBeCloseTo(1 / ((1 / 3) ** 2 + (2 / 3) ** 2), 12);
  });

  it('gives what the source of a file counted, where it did', () => {
    const { file } = readScenario(text, 'file');
    const row = { ...fragmentationMap(readScenario(text, 'file'))[0], programmes: 12 };
    expect(fragmentationMap(readScenario(JSON.stringify({ ...file, map: [row] }), 'file'))).toEqual([row]);
  });

  it('sums to all capacity', () => {
    const capacity = stylised
      .government(1, defaultParameters)
      .ministries.flatMap(({ units }) => units)
      .reduce((sum, unit) => sum + unit.capacity, 0);
    expect(fragmentationMap(stylised).reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(
      capacity,
      9,
    );
  });
});
