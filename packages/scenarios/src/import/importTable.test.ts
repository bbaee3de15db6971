import { defaultParameters, regimes, simulate } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../schema/readScenario.ts';
import { readTextTable } from '../table/readTable.ts';
import { importPage } from './importPage.ts';
import { importTable } from './importTable.ts';
import type { MappingFile } from './mapping.ts';
import { scenarioText } from './scenarioText.ts';

const make = (text: string, mapping: MappingFile = {}) =>
  importTable(readTextTable(text, 'table.csv'), { mapping, name: 'Ours' });

const whole = [
  'Ministry,Agency,Programme,Target group,Policy area,Budget',
  'Education,Schools,Meals,Children,Food,100',
  'Education,,Grants,Youth,Training,400',
  'Labour,Jobs,Courses,Youth|Poor households,Training,900',
  'LABOUR,Jobs,Wages,Youth,Income,25',
  'Health,Clinics,Milk,Children,Food,-',
  '—,***,Ghost,Youth,Food,7',
  'Health,Jobs,Therapy,Youth,Training,16',
].join('\n');

describe('importTable', () => {
  const made = make(whole);

  it('keeps the words of the table, and joins what is one', () => {
    expect(
      made.file.ministries.map(({ name, units }) => [name, ...units.map((unit) => unit.name)]),
    ).toEqual([
      ['Education', 'Education: central office'],
      ['Health', 'Jobs'],
      ['Labour', 'Jobs'],
    ]);
    expect(made.joined.ministries).toEqual([{ from: 'LABOUR', to: 'Labour' }]);
  });

  it('tells what was left out, with money', () => {
    const money = Object.fromEntries(made.report.notes.map((note) => [note.kind, note.money]));
    expect(money).toMatchObject({ 'no-ministry': 7, 'no-agency': 400, 'no-money': 0, 'names-joined': 25 });
    expect(made.report).toMatchObject({ money: 1441, measure: 'amounts of the table' });
  });

  it('proposes goals that ministries share, and takes those that were chosen', () => {
    expect(made.proposed.map(({ name, ministries }) => [name, ministries])).toEqual([
      ['Youth', 3],
      ['Training', 3],
    ]);
    expect(made.chosen).toBe(false);
    const chosen = make(whole, {
      goals: [{ name: 'The young', people: ['youth'], services: ['Training', 'Income'] }],
    });
    expect(chosen.chosen).toBe(true);
    expect(chosen.file.goals).toEqual([
      {
        id: 'the-young',
        name: 'The young',
        cells: [
          { segment: 'youth', service: 'training' },
          { segment: 'youth', service: 'income' },
        ],
      },
    ]);
    expect(() => make(whole, { goals: [{ name: 'x', people: ['yuoth'] }] })).toThrow(
      /goals\.0\.people.*found 'yuoth'; did you mean 'Youth'/,
    );
  });

  it('counts every programme alike where there are no amounts', () => {
    const { report, hasAmounts } = make(whole, { columns: { amount: null } });
    expect(hasAmounts).toBe(false);
    expect(report).toMatchObject({ money: 6, measure: 'programmes' });
  });

  it('gives a scenario that can be read and run', () => {
    const scenario = readScenario(scenarioText(made.file), 'file');
    expect(scenario.government(1, defaultParameters).ministries).toHaveLength(3);
    expect(simulate(scenario, regimes[0], { seed: 1, months: 14 }).summary.outcome).toBeGreaterThan(0);
  });

  it('reads names of any script', () => {
    const { file } = make(
      'Ministry;Agency;Service\nशिक्षा मंत्रालय;कि;सेवा\nश्रम मंत्रालय;का;सेवा\nกระทรวงแรงงาน;กรม;सेवा',
    );
    expect(file.ministries.map(({ name }) => name).toSorted()).toEqual(
      ['กระทรวงแรงงาน', 'शिक्षा मंत्रालय', 'श्रम मंत्रालय'].toSorted(),
    );
    expect(readScenario(scenarioText(file), 'file').file).toEqual(file);
  });

  it('takes blanks under a name as the name above, and does not in a column that repeats names', () => {
    const { report, file } = make('Ministry;Agency;Service\nHealth;A;x\n;B;x\nWork;C;x\n;D;x');
    expect(report.notes.find(({ kind }) => kind === 'filled-down')).toMatchObject({
      programmes: 2,
      items: ['3, 5'],
    });
    expect(file.ministries.map(({ units }) => units.length)).toEqual([2, 2]);
    expect(
      make('Ministry;Agency;Service\nHealth;A;x\nHealth;B;x\n;C;x\nWork;D;x').report.notes.find(
        ({ kind }) => kind === 'no-ministry',
      ),
    ).toMatchObject({ programmes: 1, items: ['4'] });
  });

  it.each([
    [
      'nothing that is shared',
      'Ministry;Agency;Service\nA;a;x\nB;b;y',
      /a service that two ministries share/,
    ],
    ['no column that is known', 'Alpha;Beta\nA;x\nB;x', /a column of ministries, or of units.*--columns/],
    [
      'an amount that is none',
      'Ministry;Service;Budget\nA;x;5\nB;x;lots\nC;x;7',
      /line 3, Budget: expected an amount.*'lots'/,
    ],
    [
      'numbers written in two ways',
      'Ministry;Service;Budget\nA;x;1.250,50\nB;x;1,250.50',
      /one way of writing numbers.*'1.250,50' and '1,250.50'/,
    ],
  ])('refuses %s', (_, text, message) => expect(() => make(text)).toThrow(message));

  it('writes a page in the language of the government that no sign of Markdown breaks', () => {
    const table = readTextTable(
      whole.replace('Education,Schools', '"Edu|cation <b>",Schools'),
      'table.csv',
    );
    const page = importPage(
      importTable(table, { mapping: { language: 'pt', currency: 'BRL' }, name: 'Nosso' }),
      table,
      'm.yaml',
    );
    expect(page).toMatch(/^# Como Nosso se tornou um governo/);
    expect(page).not.toMatch(/(?<!\\)<b>/);
    expect(page).toMatch(/1\.441 BRL/);
  });
});

it('tells a column that calls itself one of amounts, and is none', () => {
  const text = 'Ministry,Programme,Service,Budget\nHealth,a,Food,much\nLabour,b,Food,more\nHome,c,Food,5\n';
  const notes = (mapping: MappingFile = {}) =>
    make(text, mapping)
      .report.notes.filter(({ kind }) => kind === 'amounts-unread')
      .map(({ programmes, items }) => [programmes, ...items]);
  expect(notes()).toEqual([[3, 'Budget: much']]);
  expect(notes({ columns: { amount: null } })).toEqual([]);
});
