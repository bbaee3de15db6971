import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStudyFile } from '@joined-up/lab';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyText } from './anyText.ts';
import { breakOnce, breaksOf } from './breakText.ts';
import { numRuns, seed } from './numRuns.ts';
import { unclear } from './unclear.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-fuzz-'));
const file = join(folder, 'study.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const table = 'staff,culture\n4,0.5\n6,\n8,0.25';
const study = `name: Broken on purpose
scenarios: stylised
regimes: [status-quo, cog]
levers:
  mandate: [0.2, 0.5, 0.8]
uncertainties:
  culture: plausible
  turfMotive: [0.05, 0.4]
parameters: { staff: 6 }
conditions: ['culture > turfMotive']
outcomes: [outcome, trust, { id: perHour, formula: 'outcome / (1 + coordinationLoad)' }]
design:
  kind: cross
  of:
    - { kind: latin-hypercube, points: 6, over: [culture] }
    - { kind: sobol, points: 8, over: [turfMotive] }
seeds: 1-5
precision: { outcome: outcome, regime: cog, reference: status-quo, halfWidth: 0.005, atLeast: 4, every: 2 }
months: 30
monthly: true
`;
const ofTable = `scenarios: stylised
regimes: [cog]
design: { kind: table, file: points.csv }
seeds: 1-2
`;

/** Files must end in a plan, or in one clear message. @returns faults; empty if all is well */
function faultsOf(text: string, points = table): string[] {
  writeFileSync(file, text);
  writeFileSync(join(folder, 'points.csv'), points);
  try {
    const { seeds, regimes, scenarios } = readStudyFile(file);
    return seeds.length > 0 && regimes.length > 0 && scenarios.length > 0 ? [] : ['a study of nothing'];
  } catch (error) {
    return unclear(error);
  }
}

describe('studies', () => {
  it('the examples themselves are in order', () => {
    expect(faultsOf(study)).toEqual([]);
    expect(faultsOf(ofTable)).toEqual([]);
    expect(readStudyFile(file).design.points).toBe(3);
  });

  it.each([
    [
      'broken in one to three places',
      breaksOf(study).map((breaks) => [breaks.reduce(breakOnce, study)] as const),
    ],
    ['of any text at all', fc.oneof(anyText, fc.json()).map((text) => [text] as const)],
    [
      'of a table broken in one to three places',
      breaksOf(table).map((breaks) => [ofTable, breaks.reduce(breakOnce, table)] as const),
    ],
    ['of a table of any text', anyText.map((text) => [ofTable, text] as const)],
  ])(
    '%s: a clear message or a plan',
    (_, files) => {
      fc.assert(
        fc.property(files, ([text, points]) => {
          expect(faultsOf(text, points)).toEqual([]);
        }),
        { numRuns, seed },
      );
    },
    120_000,
  );

  it.each([
    ['more points than anybody could run', study.replace('points: 8', 'points: 1e15')],
    ['more seeds than anybody could run', study.replace('1-5', '1-9e15')],
    ['a formula that would run code', study.replace('outcome / (1', 'process.exit(1) + (1')],
    [
      'a formula that reaches into objects',
      study.replace('outcome / (1', 'outcome.constructor.constructor("return 1")() + (1'),
    ],
    ['a formula of 100,000 brackets', study.replace('outcome / (1', `${'('.repeat(100_000)}1`)],
    ['a scenario that climbs out', study.replace('stylised', '../../../../etc/passwd')],
    [
      'designs within designs',
      study.replace(
        /design:[^]*seeds/,
        `design: ${'{ kind: cross, of: ['.repeat(2000)}${']}'.repeat(2000)}\nseeds`,
      ),
    ],
    ['a prototype as a parameter', study.replace('staff: 6', '__proto__: { staff: 6 }')],
  ])('%s', (_, text) => expect(faultsOf(text)).toEqual([]), 60_000);
});
