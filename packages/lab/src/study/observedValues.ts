import { resolve } from 'node:path';
import { suggest } from '@joined-up/core';
import type { PlacedProblem } from '@joined-up/scenarios';
import { readTable } from './readTable.ts';
import type { StudyFile } from './studyFile.ts';

type Uncertainties = StudyFile['uncertainties'];

/** Reads the files of observed values, so that the study holds all that it is made of. */
export function withObservedValues(
  uncertainties: Uncertainties,
  folder: string,
  problems: PlacedProblem[],
): Uncertainties {
  if (uncertainties === undefined || Array.isArray(uncertainties)) return uncertainties;
  return Object.fromEntries(
    Object.entries(uncertainties).map(([name, range]) => {
      if (range === 'plausible' || Array.isArray(range)) return [name, range];
      if (range.distribution !== 'observed' || range.values !== undefined) return [name, range];
      const path = ['uncertainties', name];
      if (range.file === undefined) {
        problems.push({ path, expected: 'values, or a file that has them', found: 'neither' });
        return [name, range];
      }
      const table = readTable(resolve(folder, range.file), [...path, 'file'], problems);
      if (table === undefined) return [name, range];
      const column = range.column ?? name;
      const place = table.columns.indexOf(column);
      if (place < 0) {
        problems.push({
          path: [...path, range.column === undefined ? 'file' : 'column'],
          expected: `a column ${column} in ${range.file}`,
          found: table.columns.join(', '),
          mend: suggest(column, table.columns, 'name it under column'),
        });
        return [name, range];
      }
      const values = table.rows.map((row) => row[place]);
      const empty = values.findIndex((value) => value === null);
      if (empty >= 0)
        problems.push({
          path: [...path, 'file'],
          expected: `a number in every row of ${column}`,
          found: `none in row ${empty + 1}`,
        });
      return [
        name,
        { ...range, values: values.flatMap((value) => (typeof value === 'number' ? value : [])) },
      ];
    }),
  );
}
