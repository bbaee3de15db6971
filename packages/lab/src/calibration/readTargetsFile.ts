import { extname } from 'node:path';
import { InputError, suggest, type Problem } from '@joined-up/core';
import { readTableNow } from '@joined-up/scenarios/table';
import { readBytes } from '../files/readBytes.ts';
import { readTextFile } from '../files/readTextFile.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { yamlText } from '../study/yamlText.ts';
import { columnsTwice, dataTable } from '../tables/dataTable.ts';
import { planTargets, type Target } from './planTargets.ts';

const MOST_BYTES = 5_000_000;
/** Columns of a table of targets: the keys of a target. */
const TEXTS: readonly string[] = ['id', 'outcome', 'regime', 'reference', 'source'];
const NUMBERS: readonly string[] = ['month', 'target', 'tolerance'];

/**
 * The targets of a file: YAML or JSON, or a table (CSV, .xlsx …) with a row for each target and its keys
 * as headings.
 * @throws {InputError} naming everything that is wrong with it, each with its line
 */
export function readTargetsFile(file: string, plan: StudyPlan): Target[] {
  if (/^\.(csv|tsv|xlsx|xlsm|xls|ods)$/i.test(extname(file))) return ofTable(file, plan);
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('targets', problems);
  const { value, lineOf } = yamlText(text, file, { name: 'a list of targets', keys: 'targets' });
  return planTargets(value, plan, { source: file, lineOf });
}

function ofTable(file: string, plan: StudyPlan): Target[] {
  const problems: Problem[] = [];
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes === undefined) throw new InputError('targets', problems);
  const { data, problems: odd } = dataTable(readTableNow(bytes, file, { headed: true }));
  const { columns, lines } = data;
  const known = [...TEXTS, ...NUMBERS];
  problems.push(
    ...odd.map(({ at, expected, found }) => ({ path: at, expected, found })),
    ...columnsTwice(columns).map((name) => ({
      path: name,
      expected: 'each column once',
      found: `'${name}' again`,
    })),
    ...columns
      .filter((name) => !known.includes(name) && !/\(\d+\)$/.test(name))
      .map((name) => ({
        path: '',
        expected: `columns of ${known.join(', ')}`,
        found: `'${name}'`,
        mend: suggest(name, known, 'take it out'),
      })),
  );
  const cells = columns.map((name, column) =>
    NUMBERS.includes(name) ? data.numbers(column) : data.texts(column),
  );
  cells.forEach((own, column) =>
    own.forEach((value, row) => {
      if (value === undefined)
        problems.push({
          path: `line ${lines[row]} ${columns[column]}`,
          expected: 'a number',
          found: `'${data.texts(column)[row]}'`,
        });
    }),
  );
  if (problems.length > 0) throw new InputError(file, problems.slice(0, 20));
  const targets = lines.map((_, row) =>
    Object.fromEntries(
      columns.flatMap((name, column) => {
        const value = cells[column][row];
        return value === '' || value === null ? [] : [[name, value]];
      }),
    ),
  );
  return planTargets({ targets }, plan, {
    source: file,
    lineOf: ([, row]) => lines[Number(row)] ?? 1,
  });
}
