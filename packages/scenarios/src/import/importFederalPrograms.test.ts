import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../schema/readScenario.ts';
import { importFederalPrograms } from './importFederalPrograms.ts';
import { scenarioText } from './scenarioText.ts';

const header =
  'program_id,title,department,agency,assistance_types,beneficiary_types,functions,' +
  'obligation_2023_usd,obligation_2024_usd';
const row = (
  id: string,
  {
    department = 'Department of Education',
    agency = 'Office A',
    beneficiaries = 'Youth (16-21)',
    functions = 'Education > Secondary',
    money = 400e6,
  } = {},
): string => `${id},A title,${department},${agency},,${beneficiaries},"${functions}",0,${money}`;
const csv = (...rows: string[]): string => [header, ...rows].join('\n');

const two = csv(
  row('1'),
  row('2', {
    department: 'Department of Labor',
    agency: 'Office B',
    functions: 'Education > Secondary|Employment, Labor, and Training > Job Training',
    money: 900e6,
  }),
);

describe('importFederalPrograms', () => {
  const { file, report } = importFederalPrograms(two);

  it('makes departments ministries and agencies units', () => {
    expect(file.ministries.map(({ id }) => id)).toEqual(['education', 'labor']);
    expect(file.merger).toEqual(['education', 'labor']);
    expect(report.kept).toMatchObject({ ministries: 2, units: 2, cells: 2, money: 1.3e9 });
  });

  it('takes capacity from the square root of money: 20,000 and 30,000, mean 1', () => {
    expect(file.ministries.map(({ units }) => units[0].capacity)).toEqual([0.8, 1.2]);
  });

  it('takes turf from the share of the money of a function: 400 of 850 million, half of 900 being for another', () => {
    const [mandate] = file.ministries[0].units[0].mandates;
    expect(mandate.turf).toBeCloseTo(0.1 + 0.9 * Math.sqrt(400 / 850), 3);
  });

  it('takes competence from revealed advantage: all of A is schools, against 35 of 50 thousand in all', () => {
    const advantage = 1 / (35 / 50);
    expect(file.ministries[0].units[0].competence).toEqual({
      schools: Number((0.65 + (0.3 * (advantage - 1)) / (advantage + 1)).toPrecision(4)),
    });
  });

  it('gives a file that can be read again', () => {
    expect(readScenario(scenarioText(file), 'imported').file).toEqual(file);
  });

  it('tells what it dropped and merged, and how much money that was', () => {
    const { report: told } = importFederalPrograms(
      csv(
        row('1'),
        row('2', { money: -5 }),
        row('3', { money: 0 }),
        row('4', { functions: 'Astrology', money: 7e6 }),
        row('5', { agency: '', money: 2e8 }),
        row('6', { beneficiaries: '', money: 3e6 }),
        row('7', { agency: 'Tiny', money: 1e6 }),
        row('8', { beneficiaries: 'Unheard Of', money: 1e6 }),
      ),
    );
    const money = Object.fromEntries(told.notes.map((note) => [note.kind, note.money]));
    expect(money).toMatchObject({
      'negative-money': -5,
      'no-money': 0,
      'no-function': 7e6,
      'no-agency': 2e8,
      'small-units': 1e6,
      'none-named': 4e6,
    });
    expect(told.notes.find(({ kind }) => kind === 'unknown-beneficiaries')!.items).toEqual(['Unheard Of']);
    expect(told.notes.find(({ kind }) => kind === 'no-function')!.items).toEqual(['Astrology']);
  });

  it('names services that only programmes without money have', () => {
    const { file: imported } = importFederalPrograms(
      csv(row('1'), row('2', { functions: 'Employment, Labor, and Training > Job Training', money: 0 })),
    );
    expect(imported.services).toContainEqual(expect.objectContaining({ id: 'jobs-and-training' }));
    expect(() => readScenario(scenarioText(imported), 'imported')).not.toThrow();
  });

  it('counts a programme that is listed twice once, and mandates by cell', () => {
    const { report: told } = importFederalPrograms(
      csv(row('1', { beneficiaries: 'Youth (16-21)|Child (6-15)' }), row('1', { money: 7 })),
    );
    expect(told).toMatchObject({ programmes: 1, money: 400e6, kept: { units: 1, mandates: 2 } });
    expect(told.notes.find(({ kind }) => kind === 'twice')).toMatchObject({
      programmes: 1,
      money: 7,
      items: ['1'],
    });
  });

  it.each([
    ['an empty file', '', /empty/],
    ['a missing column', two.replace('functions', 'function'), /'functions'/],
    ['broken quoting', `${two}\n3,"open,x,y,z,a,b,0,1`, /quotes closed/],
    ['a row that is too short', `${two}\n3,x\n${row('4')}`, /expected 9 cells, found 2/],
    ['an amount that is no number', csv(row('1').replace('400000000', 'lots')), /'lots'/],
    ['no rows', header, /at least one programme/],
    [
      'a name that is a page long',
      csv(row('1', { department: 'x'.repeat(201) })),
      /at most 200 characters, found 'x+…' with 201/,
    ],
    [
      'an amount beyond all budgets',
      csv(row('1').replace('400000000', '1e300')),
      /at most 1000000000000000, found '1e300'/,
    ],
    [
      'programmes of which nothing is left',
      csv(row('1', { money: 5 })),
      /a unit that works for one of the goals, found none.* less than 100 million/,
    ],
    ['a row without a department', csv(row('1', { department: '' })), /department/],
  ])('refuses %s with one clear message', (_, text, message) => {
    expect(() => importFederalPrograms(text)).toThrow(InputError);
    expect(() => importFederalPrograms(text)).toThrow(message);
  });
});
