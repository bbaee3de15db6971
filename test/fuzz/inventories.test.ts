import { importFederalPrograms, readScenario, scenarioText } from '@joined-up/scenarios';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './anyText.ts';
import { breakOnce, breaksOf } from './breakText.ts';
import { numRuns, seed } from './numRuns.ts';
import { unclear } from './unclear.ts';

/**
 * A small inventory: several departments and offices, texts in quotes, lists, an amount below zero and one
 * of nothing.
 */
const inventory = [
  'program_id,title,department,agency,assistance_types,beneficiary_types,functions,' +
    'obligation_2023_usd,obligation_2024_usd',
  '1,Schools,Department of Education,Office A,grants,Youth (16-21)|Child (6-15),"Education > Secondary",5,400000000',
  '2,"Training, and ""jobs""",Department of Labor,Office B,,Youth (16-21),"Education > ' +
    'Secondary|Employment, Labor, and Training > Job Training",0,900000000',
  '3,Homes,Department of Housing,Office C,,,"Housing > Property and Mortgage Insurance",0,300000000',
  '4,Refund,Department of Labor,Office B,,Youth (16-21),"Employment, Labor, and Training > Job Training",0,-700',
  '5,Nothing,Department of Education,Office A,,Youth (16-21),"Education > Secondary",0,0',
].join('\n');

/**
 * A text must end in a readable scenario, or in one clear message. @returns faults; empty if all is well
 */
function faultsOf(text: string): string[] {
  let file;
  try {
    ({ file } = importFederalPrograms(text));
  } catch (error) {
    return unclear(error);
  }
  // The imported file is our own: no error is acceptable here.
  readScenario(scenarioText(file), 'imported');
  return [];
}

describe('inventories of programmes', () => {
  it('the example itself is in order', () =>
    expect(importFederalPrograms(inventory).report.kept).toMatchObject({ ministries: 2 }));

  it.each([
    [
      'broken in one to three places',
      breaksOf(inventory).map((breaks) => breaks.reduce(breakOnce, inventory)),
    ],
    [
      'of any text at all',
      fc.oneof(
        anyText,
        fc.string({ maxLength: 80 }).map((row) => `${inventory}\n${row}`),
      ),
    ],
    ['cut off anywhere', fc.nat(inventory.length).map((end) => inventory.slice(0, end))],
    [
      'with cells of any text',
      fc
        .array(fc.tuple(fc.string(), fc.string(), fc.string(), fc.double()), { minLength: 1, maxLength: 5 })
        .map((rows) => [inventory, ...rows.map(newRow)].join('\n')),
    ],
  ])(
    '%s: a clear message or a scenario',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(faultsOf(text)).toEqual([]);
        }),
        { numRuns, seed },
      );
    },
    120_000,
  );

  it.each([
    ['a quote that never ends', `${inventory}\n6,"${'x'.repeat(1_000_000)}`],
    ['200,000 commas', `${inventory}\n${','.repeat(200_000)}`],
    ['100,000 empty lines', inventory + '\n'.repeat(100_000)],
    [
      'departments named like the insides of an object',
      inventory.replace('Department of Labor', '__proto__').replace('Department of Housing', 'constructor'),
    ],
    [
      'offices named like the insides of an object',
      inventory.replaceAll('Office B', '__proto__').replace('Office C', 'toString'),
    ],
    [
      'a formula of a spreadsheet for a department',
      inventory.replace('Department of Housing', '=HYPERLINK("")'),
    ],
    ['Windows line ends', inventory.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${inventory}`],
    ['amounts beyond all numbers', inventory.replace('900000000', '1e308').replace('400000000', '1.7e308')],
  ])('%s', (_, text) => expect(faultsOf(text)).toEqual([]), 30_000);
});

const newRow = (
  [department, agency, beneficiary, money]: readonly [string, string, string, number],
  i: number,
): string =>
  [`new${i}`, 'x', department, agency, '', beneficiary, 'Education > Secondary', 0, money]
    .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
    .join(',');
