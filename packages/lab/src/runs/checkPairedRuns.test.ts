import { describe, expect, it } from 'vitest';
import { checkPairedRuns } from './checkPairedRuns.ts';
import type { PairedRuns } from './pairedRuns.ts';

const runs: PairedRuns = {
  scenario: { kind: 'id', id: 'stylised' },
  regimes: ['status-quo', 'planner'],
  seeds: [1],
};

describe('checkPairedRuns', () => {
  it('has nothing against runs in order', () =>
    expect(() =>
      checkPairedRuns({ ...runs, observers: ['time'], parameters: { culture: 0.3 } }),
    ).not.toThrow());

  it.each([
    ['a scenario', { scenario: { kind: 'id', id: 'nowhere' } }, "'nowhere'"],
    ['a regime', { regimes: ['cog', 'stocktake'] }, "did you mean 'stocktakes'?"],
    ['an observer', { observers: ['cels'] }, "did you mean 'cells'?"],
    ['a parameter', { parameters: { culture: 7 } }, 'culture: expected a number from 0 to 1, found 7'],
    [
      'more rows than memory holds',
      { seeds: Array.from({ length: 600_000 }, (_, seed) => seed) },
      'seeds: expected at most 1000000 rows, as all of them are held in memory, found 1200000 runs; ' +
        "name fewer seeds, or keep runs in a folder: 'joined-up sweep'",
    ],
    [
      'more months than memory holds',
      { seeds: Array.from({ length: 6000 }, (_, seed) => seed), monthly: true, months: 96 },
      'found 12000 runs, each with 96 months',
    ],
  ] as const)('refuses %s that cannot be', (_, wrong, message) =>
    expect(() => checkPairedRuns({ ...runs, ...wrong })).toThrow(message),
  );
});
