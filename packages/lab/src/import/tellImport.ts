import { importWords } from '@joined-up/scenarios';
import { describeTable, roles } from '@joined-up/scenarios/table';
import { listTable } from '../terminal/listTable.ts';
import type { Imported } from './importFile.ts';

/** What an import read, took for what, kept, left out and joined, for a terminal. */
export function tellImport({ table, made }: Imported): string {
  const { page, locale, colon } = importWords[made.language];
  const number = (value: number): string =>
    Math.round(value).toLocaleString(locale, { useGrouping: 'always' });
  const { kept, notes, money } = made.report;
  return [
    ...describeTable(table.seen, made.language),
    '',
    listTable(
      [page.columns, ''],
      roles.map((role) => [
        page.roles[role],
        `${made.mapping.columns?.[role] ?? page.notFound}${made.others[role] === undefined ? '' : ` (≈ ${made.others[role].join(', ')})`}`,
      ]),
    ),
    '',
    `${page.kept}${colon}${page.keptLine({ ministries: kept.ministries, units: kept.units, services: made.file.services.length, segments: made.file.segments.length, money: number(kept.money), all: number(money) }, number)}`,
    '',
    ...(notes.length === 0
      ? []
      : [
          listTable(
            [...page.head],
            notes.map((note) => [number(note.money), number(note.programmes), note.what]),
          ),
          '',
        ]),
    `${page.goals}${colon}${made.file.goals.map(({ name, id }) => name ?? id).join(', ')}. ${made.chosen ? page.chosen : page.proposed}`,
  ].join('\n');
}
