import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { c06 } from './c06.ts';
import { claimCsv } from './claimCsv.ts';
import type { TriedClaim } from './tryClaim.ts';

it('writes a row a world and replicate, an unknown effect empty', () => {
  const tried: TriedClaim = {
    claim: c06, scenario: 'stylised', seeds: 2, worlds: [{ seed: 'w 0', parameters: { culture: 0.4 } }, { seed: 'w 1', parameters: { culture: 0.7 } }],
    findings: [{
      metric: 'missionClarity', direction: 'lower', matters: 0.01, effects: [[-0.1, null], [0, 0.2]], uncertainty: undefined,
      verdict: { verdict: 'conditional', worlds: 2, missing: 0, share: 0.5, shareInterval: { low: 0, high: 1 }, mean: 0, small: 0, firm: false },
    }],
  };
  expect(parse(claimCsv(tried), { columns: true })).toEqual([
    { claim: 'C06', scenario: 'stylised', world: 'w 0', replicate: '0', missionClarity_effect: '-0.1', culture: '0.4' },
    { claim: 'C06', scenario: 'stylised', world: 'w 0', replicate: '1', missionClarity_effect: '', culture: '0.4' },
    { claim: 'C06', scenario: 'stylised', world: 'w 1', replicate: '0', missionClarity_effect: '0', culture: '0.7' },
    { claim: 'C06', scenario: 'stylised', world: 'w 1', replicate: '1', missionClarity_effect: '0.2', culture: '0.7' },
  ]);
});
