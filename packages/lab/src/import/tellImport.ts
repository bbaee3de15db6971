import { importWords, type ImportLanguage, type ImportNote } from '@joined-up/scenarios';
import { describeTable, placeOf, roles, type Table } from '@joined-up/scenarios/table';
import { listTable } from '../terminal/listTable.ts';
import type { Imported } from './importFile.ts';

/** Most rows to list when an import stops. */
const LISTED = 20;

/** How a table was read, and what was left out, for whoever has to mend it; for a terminal. */
export function tellRead({ seen }: Table, notes: readonly ImportNote[], language: ImportLanguage): string {
  const { colon } = importWords[language];
  const left = seen.leftOut.slice(0, LISTED).map((one) => `- ${placeOf(one)}${colon}${one.text}`);
  return [
    ...describeTable(seen, language),
    ...left,
    ...(seen.leftOut.length > LISTED ? ['- …'] : []),
    ...(notes.length === 0 ? [] : ['', notesTable(notes, language)]),
  ].join('\n');
}

/** A table of what happened to programmes, with their money. */
function notesTable(notes: readonly ImportNote[], language: ImportLanguage): string {
  const { page, locale } = importWords[language];
  const number = (value: number): string =>
    Math.round(value).toLocaleString(locale, { useGrouping: 'always' });
  return listTable(
    [...page.head],
    notes.map(({ money, programmes, what, items: [first], kind }) => [
      number(money),
      number(programmes),
      kind === 'amounts-unread' ? `${what} (${first})` : what,
    ]),
  );
}

/** What an import read, recognised, kept, left out and joined, for a terminal. */
export function tellImport({ table, made }: Imported): string {
  const { page, locale, colon } = importWords[made.language];
  const number = (value: number): string =>
    Math.round(value).toLocaleString(locale, { useGrouping: 'always' });
  const { kept, notes, money } = made.report;
  const counts = {
    ministries: kept.ministries,
    units: kept.units,
    services: made.file.services.length,
    segments: made.file.segments.length,
    money: number(kept.money),
    all: number(money),
  };
  return [
    ...describeTable(table.seen, made.language),
    '',
    listTable(
      [page.columns, ''],
      roles.map((role) => [
        page.roles[role],
        (made.mapping.columns?.[role] ?? page.notFound) +
          (made.others[role] === undefined ? '' : ` (≈ ${made.others[role].join(', ')})`),
      ]),
    ),
    '',
    `${page.kept}${colon}${page.keptLine(counts, number)}`,
    '',
    ...(notes.length === 0 ? [] : [notesTable(notes, made.language), '']),
    `${page.goals}${colon}` +
      made.file.goals.map(({ name, id }) => name ?? id).join(', ') +
      `. ${made.chosen ? page.chosen : page.proposed}`,
  ].join('\n');
}
