import { describeTable } from '../table/describeTable.ts';
import { roles } from '../table/headings.ts';
import { placeOf } from '../table/placeOf.ts';
import type { Table } from '../table/table.ts';
import type { Sheet } from '../table/workbook.ts';
import type { CrosswalkRow, NameKind, TableImport } from './importTable.ts';
import { importWords } from './words/words.ts';

/**
 * The report of an import as tables, a sheet each, in the language of the government: everything that the
 * page (`importPage`) shows in part, with numbers as numbers.
 */
export function importSheets(
  { file, report, mapping, joined, perhaps, proposed, chosen, crosswalks, others, language }: TableImport,
  { seen }: Pick<Table, 'seen'>,
): readonly [Sheet, ...Sheet[]] {
  const { page } = importWords[language];
  const { sheets } = page;
  const taken = new Set(file.goals.map(({ name, id }) => name ?? id));
  const kinds = Object.keys(joined) as NameKind[];
  const crosswalk = (name: string, rows: readonly CrosswalkRow[]): Sheet => ({
    name,
    rows: [
      sheets.crosswalk,
      ...rows.map(({ from, to, programmes, amount }) => [from, to, programmes, amount]),
    ],
  });
  return [
    {
      name: sheets.read,
      rows: [
        sheets.left,
        ...describeTable(seen, language).map((line) => [null, null, line]),
        ...seen.leftOut.map(({ line, sheet, kind, text }) => [
          sheet === undefined ? line : placeOf({ line, sheet }),
          sheets.kinds[kind],
          text,
        ]),
      ],
    },
    {
      name: page.columns,
      rows: [
        sheets.roles,
        ...roles.map((role) => [
          page.roles[role],
          mapping.columns?.[role] ?? null,
          others[role]?.join(', ') ?? null,
        ]),
      ],
    },
    {
      name: page.dropped,
      rows: [
        [...page.head, ''],
        ...report.notes.map(({ money, programmes, what, items }) => [
          money,
          programmes,
          what,
          items.join('; '),
        ]),
      ],
    },
    {
      name: page.joined,
      rows: [
        sheets.names,
        ...kinds.flatMap((kind) =>
          joined[kind].map(({ from, to }) => [sheets.nameKinds[kind], from, to, sheets.one]),
        ),
        ...perhaps.map(({ kind, from, to }) => [sheets.nameKinds[kind], from, to, sheets.apart]),
      ],
    },
    {
      name: page.goals,
      rows: [
        sheets.goals,
        ...proposed.map(({ name, ministries, money }) => [
          name,
          ministries,
          Math.round(money),
          taken.has(name) ? sheets.yes : null,
        ]),
        [null, null, null, chosen ? page.chosen : page.proposed],
      ],
    },
    {
      name: page.map,
      rows: [
        page.mapHead,
        ...(file.map ?? [])
          .filter(({ level }) => level === 'service')
          .toSorted((one, other) => other.ministries - one.ministries || other.amount - one.amount)
          .map((row) => [
            row.area,
            row.programmes ?? null,
            row.ministries,
            row.largest ?? null,
            row.largestShare,
            row.overlap,
            row.duplication,
          ]),
      ],
    },
    crosswalk(sheets.services, crosswalks.services),
    ...(crosswalks.people.length === 0 ? [] : [crosswalk(sheets.people, crosswalks.people)]),
    { name: page.assumed, rows: [[page.assumed], ...page.assumptions.map((text) => [text])] },
  ];
}
