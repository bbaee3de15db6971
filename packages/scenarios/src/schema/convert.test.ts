import { defaultParameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readScenario } from './readScenario.ts';

const text = (first: string, second: string, segment = '{ id: youth }'): string => `
id: two
segments: [${segment}]
services: [care]
goals: [{ id: young, cells: [{ segment: youth, service: care }] }]
ministries:
  - { id: labour, units: [{ id: ${first}, mandates: [{ segment: youth, service: care }] }] }
  - { id: health, units: [{ id: ${second}, mandates: [{ segment: youth, service: care }] }] }
`;
const units = (source: string) =>
  readScenario(source, 'file')
    .government(1, defaultParameters)
    .ministries.flatMap((ministry) => ministry.units);

describe('a scenario with numbers as people have them', () => {
  it('makes capacity of budgets: four times the money is twice the work, mean 1', () => {
    const [one, other] = units(text('a, budget: 4e12', 'b, budget: 1e12'));
    expect(one.capacity).toBeCloseTo(4 / 3, 12);
    expect(other.capacity).toBeCloseTo(2 / 3, 12);
  });

  it('takes beneficiaries as the population', () => {
    const { segments } = readScenario(
      text('a', 'b', '{ id: youth, beneficiaries: 5400000 }'),
      'file',
    ).government(1, defaultParameters);
    expect(segments[0].population).toBe(5_400_000);
  });

  it('lets units of two ministries share an id, with luck of their own', () => {
    const [one, other] = units(text('secretaria-general', 'secretaria-general'));
    expect([one.id, other.id]).toEqual(['labour/secretaria-general', 'health/secretaria-general']);
    expect(one.capacity).not.toBe(other.capacity);
    expect(units(text('a', 'b')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['a budget and a capacity', text('a, budget: 5, capacity: 1', 'b'), /either capacity or budget/],
    [
      'beneficiaries and a population',
      text('a', 'b', '{ id: youth, beneficiaries: 5, population: 1 }'),
      /either population or beneficiaries/,
    ],
    ['a budget below nothing', text('a, budget: -5', 'b'), /units\.0\.budget: expected a number above 0/],
    [
      'a unit twice in one ministry',
      text('a, mandates: [{ segment: youth, service: care }] }, { id: a', 'b'),
      /'a' again/,
    ],
  ])('refuses %s', (_, source, message) => expect(() => readScenario(source, 'file')).toThrow(message));

  it('reads ids of any script, and keys that look like numbers as they stand there', () => {
    const scenario = readScenario(
      text('कि', 'กรม').replace(
        'services: [care]',
        "services: [care, '10.20', '10.2']\nneeds: { youth: { care: 1, 10.20: 2, 10.2: 3 } }",
      ),
      'file',
    );
    expect(scenario.file.needs).toEqual({ youth: { care: 1, '10.20': 2, '10.2': 3 } });
    expect(scenario.file.ministries.map(({ units: [unit] }) => unit.id)).toEqual(['कि', 'กรม']);
  });
});
