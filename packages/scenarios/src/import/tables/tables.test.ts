import { describe, expect, it } from 'vitest';
import { goalTable } from './goals.ts';
import { everyone, segmentTable } from './segments.ts';
import { serviceTable } from './services.ts';

const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

describe('the tables of the import', () => {
  it('puts each policy function into one service, each beneficiary type into one segment', () => {
    expect(twice(serviceTable.flatMap(({ functions }) => functions))).toEqual([]);
    expect(
      twice(segmentTable.flatMap(({ beneficiaries, conduits = [] }) => [...beneficiaries, ...conduits])),
    ).toEqual([]);
  });

  it('has ids that come once', () => {
    expect(twice([...serviceTable, ...segmentTable, ...goalTable].map(({ id }) => id))).toEqual([]);
    expect(segmentTable.map(({ id }) => id)).toContain(everyone);
  });

  it('makes goals of segments and services that there are', () => {
    const segments = new Set(segmentTable.map(({ id }) => id));
    const services = new Set(serviceTable.map(({ id }) => id));
    for (const goal of goalTable) {
      expect(goal.segments.filter((id) => !segments.has(id))).toEqual([]);
      expect(goal.services.filter((id) => !services.has(id))).toEqual([]);
    }
  });
});
