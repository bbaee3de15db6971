import { resolveParameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { luckFor } from '../luck/luckFor.ts';
import { cellsOf } from './goals.ts';
import { mandateCells } from './mandates.ts';
import { sizeOf } from './size.ts';

const size = sizeOf(resolveParameters({ ministries: 500 }));
const cells = cellsOf(size);
const units = size.ministries.map(({ units: [unit] }) => unit);
const home = size.services[2];
const shareAtHome = (chances: object) => {
  const parameters = resolveParameters(chances);
  const drawn = units.flatMap((unit) => mandateCells(unit, home, cells, parameters, luckFor(1)));
  const atHome = drawn.filter(({ service }) => service === home).length;
  return { home: atHome / (6 * units.length), elsewhere: (drawn.length - atHome) / (42 * units.length) };
};

describe('mandateCells', () => {
  it('takes home cells with the one chance and others with the other', () => {
    const { home: atHome, elsewhere } = shareAtHome({ homeMandates: 0.6, otherMandates: 0.1 });
    expect(atHome).toBeCloseTo(0.6, 1);
    expect(elsewhere).toBeCloseTo(0.1, 2);
  });

  it('fills up to two from the home cells, evenly', () => {
    const parameters = resolveParameters({ homeMandates: 0, otherMandates: 0 });
    const times = new Map<number, number>();
    for (const unit of units) {
      const drawn = mandateCells(unit, home, cells, parameters, luckFor(1));
      expect(drawn).toHaveLength(2);
      for (const { segment, service } of drawn) {
        expect(service).toBe(home);
        times.set(segment.place, (times.get(segment.place) ?? 0) + 1);
      }
    }
    // 1000 choices of 6 cells: 167 each, standard deviation 11
    for (const count of times.values()) expect(Math.abs(count - 167)).toBeLessThan(45);
  });

  it('takes what is left at home if that is less, and the first cell if there is nothing', () => {
    const parameters = resolveParameters({ homeMandates: 0, otherMandates: 0 });
    const notAtHome = cells.filter(({ service }) => service !== home);
    const one = cells.filter(({ segment, service }) => service !== home || segment.place === 4);
    expect(
      mandateCells(units[0], home, one, parameters, luckFor(1)).map(({ segment }) => segment.place),
    ).toEqual([4]);
    expect(mandateCells(units[0], home, notAtHome, parameters, luckFor(1))).toEqual([notAtHome[0]]);
  });
});
