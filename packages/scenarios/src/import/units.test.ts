import { describe, expect, it } from 'vitest';
import { Notes } from './importReport.ts';
import type { Program } from './program.ts';
import { usFederal } from './plans/usFederal.ts';
import { ownersOf } from './units.ts';

const owners = (...rows: readonly (readonly [department: string, agency: string])[]) => {
  const notes = new Notes();
  const programs = rows.map(([department, agency], i): Program => ({
    id: String(i),
    title: '',
    department,
    agency,
    beneficiaries: [],
    functions: [],
    money: 1,
  }));
  return { owners: [...ownersOf(programs, usFederal(2024), notes).values()], notes: notes.all };
};

describe('ownersOf', () => {
  it('puts a missing agency, and the department as its own agency, under one central office', () => {
    const {
      owners: [empty, own],
      notes,
    } = owners(['Department of State', ''], ['Department of State', 'Department of State']);
    expect(empty).toEqual({
      ministry: 'state',
      ministryName: 'Department of State',
      unit: 'state/central-office',
      unitName: 'Department of State: central office',
      luck: { ministry: 'state', unit: 'state/central-office' },
    });
    expect(own).toEqual(empty);
    expect(notes).toMatchObject([{ kind: 'no-agency', programmes: 2, money: 2 }]);
  });

  it('drops abbreviations and capitals, and goes by the table of spellings', () => {
    const names = owners(
      ['Department of Defense', 'DEFENSE INTELLIGENCE AGENCY (DIA)'],
      ['Department of Labor', 'Womens Bureau'],
      ['Department of Veterans Affairs', 'Under Secretary for Benefits / Veterans Benefits Administation'],
      ['Department of Veterans Affairs', 'Veterans Benefits Administration'],
    ).owners;
    expect(names.map(({ unitName }) => unitName)).toEqual([
      'Defense Intelligence Agency',
      "Women's Bureau",
      'Veterans Benefits Administration',
      'Veterans Benefits Administration',
    ]);
    expect(names[2].unit).toBe(names[3].unit);
  });

  it('keeps two names apart that would have the same id', () => {
    const ids = owners(['A', 'Office 1.'], ['A', 'Office 1']).owners.map(({ unit }) => unit);
    expect(ids).toEqual(['a/office-1', 'a/office-1-2']);
  });

  it('keeps long names whole, and their luck as it was when they were cut', () => {
    const [one, other] = owners(
      ['Department of Commerce', 'National Institute of Standards and Technology'],
      ['Department of Commerce', 'National Institute of Standards and Techniques'],
    ).owners;
    expect([one.unit, other.unit]).toEqual([
      'commerce/national-institute-of-standards-and-technology',
      'commerce/national-institute-of-standards-and-techniques',
    ]);
    expect([one.luck.unit, other.luck.unit]).toEqual([
      'commerce/national-institute-of-standards-and-te',
      'commerce/national-institute-of-standards-and-te-2',
    ]);
  });
});
