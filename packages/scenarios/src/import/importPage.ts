import { visible } from '@joined-up/core';
import { describeTable } from '../table/describeTable.ts';
import { roles } from '../table/headings.ts';
import { placeOf } from '../table/placeOf.ts';
import type { Table } from '../table/table.ts';
import type { TableImport } from './importTable.ts';
import { sharedAreas } from './sharedAreas.ts';
import { importWords } from './words/words.ts';

/** Most rows of the map, and most names in a list, that a page shows. */
const SHOWN = 20;

/**
 * One page on an import, as Markdown, in the language of the government: what was read, kept, left out and
 * joined, with money; who works on the same; what is assumed, and where to change it.
 * @param mappingFile - the file in which a person can change what columns and words mean
 */
export function importPage(
  { file, report, mapping, joined, perhaps, chosen, language, hasAmounts }: TableImport,
  { seen }: Pick<Table, 'seen'>,
  mappingFile: string,
): string {
  const words = importWords[language];
  const { page, locale } = words;
  const number = (value: number): string =>
    Math.round(value).toLocaleString(locale, { useGrouping: 'always' });
  const money = (value: number): string =>
    hasAmounts
      ? `${number(value)}${mapping.currency === undefined ? '' : ` ${mapping.currency}`}`
      : words.counted(Math.round(value), number);
  const pairs = Object.values(joined).flat();
  const parts = {
    ministries: report.kept.ministries,
    units: report.kept.units,
    services: file.services.length,
    segments: file.segments.length,
    money: money(report.kept.money),
    all: money(report.money),
  };
  const lines = [
    `# ${plain(page.title(file.name ?? file.id))}`,
    `## ${page.table}`,
    ...describeTable(seen, language).map(plain),
    ...(seen.leftOut.length === 0
      ? []
      : [list(seen.leftOut.map((one) => `${placeOf(one)}${words.colon}${one.text}`))]),
    `## ${page.columns}`,
    list(
      roles.map((role) => `${page.roles[role]}${words.colon}${mapping.columns?.[role] ?? page.notFound}`),
    ),
    plain(page.change(mappingFile)),
    `## ${page.kept}`,
    plain(page.keptLine(parts, number)),
    ...(report.notes.length === 0
      ? []
      : [
          `## ${page.dropped}`,
          table(
            page.head,
            report.notes.map((note) => [
              money(note.money),
              number(note.programmes),
              `${note.what}${note.items.length === 0 ? '' : ` (${some(note.items)})`}`,
            ]),
          ),
        ]),
    ...(pairs.length === 0
      ? []
      : [
          `## ${page.joined}`,
          list(pairs.slice(0, 4 * SHOWN).map(({ from, to }) => `${from} → ${to}`)),
          page.apart,
        ]),
    ...(perhaps.length === 0
      ? []
      : [`## ${page.perhaps}`, list(perhaps.slice(0, SHOWN).map(({ from, to }) => `${from} ≈ ${to}`))]),
    `## ${page.goals}`,
    list(file.goals.map(({ name, id }) => name ?? id)),
    chosen ? page.chosen : page.proposed,
    `## ${page.map}`,
    table(page.mapHead, sharedAreas(file, language).slice(0, SHOWN)),
    page.mapNote,
    `## ${page.assumed}`,
    // Our own words: they may hold Markdown.
    page.assumptions.map((item) => `- ${item}`).join('\n'),
  ];
  return visible(`${lines.join('\n\n')}\n`);
}

/** Text from a table, with Markdown and HTML escaped. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>`*_[\]#]/g, '\\$&');
const list = (items: readonly string[]): string => items.map((item) => `- ${plain(item)}`).join('\n');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(plain))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const some = (items: readonly string[]): string =>
  items.length > 5 ? `${items.slice(0, 5).join('; ')} …` : items.join('; ');
