import { basename } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import {
  importFederalPrograms,
  importTable as makeGovernment,
  importWords,
  scenarioText,
  type ImportReport,
} from '@joined-up/scenarios';
import { Command } from 'commander';
import { readTextFile } from '../files/readTextFile.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { askImport } from '../import/askImport.ts';
import { importFile, writeImport, type Imported } from '../import/importFile.ts';
import { importPaths } from '../import/importPaths.ts';
import { importSettings, type ImportWords } from '../import/importSettings.ts';
import { tellImport } from '../import/tellImport.ts';
import { listTable } from '../terminal/listTable.ts';
import { spoken } from '../words/language.ts';
import { say } from '../words/say.ts';

/** An inventory larger than this is not one. */
const MOST_BYTES = 200_000_000;
/** The mapping and crosswalks of the federal programme inventory, which come with Joined-Up. */
const US_FEDERAL = 'us-federal';

interface Options extends ImportWords {
  readonly mapping?: string;
  readonly out?: string;
  readonly yes?: boolean;
}

/** `joined-up import`: a government of any table of programmes, with a page on what was kept, left out and joined. */
export const importTable = (): Command =>
  new Command('import')
    .description(
      "Make a scenario of a government's own table: CSV, .xlsx or .ods of ministries, units, programmes, whom they serve, what they cost.",
    )
    .argument('<file>', 'the table')
    .option(
      '--columns <roles>',
      "which column is what: ministry=Sector,unit='Unidad ejecutora',programme=…,service=…,beneficiaries=…,amount=…,code=…",
    )
    .option(
      '--mapping <file>',
      'a mapping file of an earlier import, or us-federal for the United States federal programme inventory',
    )
    .option('--name <name>', 'name of the government')
    .option('--source <text>', 'where the table is from')
    .option('--currency <name>', 'currency of the amounts')
    .option('--year <year>', 'year of the amounts')
    .option('--goals <places>', 'horizontal goals among those proposed: 1,3')
    .option(
      '--merger <ministries>',
      'ministries that a superministry would merge, with commas between them',
    )
    .option('--lists <sign>', 'sign between several names in one cell; default: | or ; or a line break')
    .option('--decimal <mark>', 'decimal mark where the table does not show it: comma or point')
    .option('--encoding <name>', 'encoding of the text where it is not recognised')
    .option('--separator <name>', 'what stands between cells: tab, semicolon, comma or pipe')
    .option('--sheet <name>', 'sheet of a workbook; default: the fullest')
    .option('--out <file>', 'scenario file to write (JSON); the other files stand beside it')
    .option('--yes', 'ask nothing at a terminal')
    .action(async (file: string, { mapping, out, yes = false, ...words }: Options) => {
      if (mapping === US_FEDERAL) return importUsFederal(file, words.year, out);
      const settings = importSettings(words);
      const paths = importPaths(file, out);
      const first = await importFile(file, settings, paths, mapping);
      const asks = !yes && first.read === undefined && process.stdin.isTTY && process.stdout.isTTY;
      const imported = asks ? await again(first) : first;
      writeImport(imported, paths);
      process.stdout.write(`${tellImport(imported)}\n\n${Object.values(paths).join('\n')}\n`);
      return undefined;
    });

/** The government once more, as a person wants it. */
async function again(first: Imported): Promise<Imported> {
  const mapping = await askImport(first);
  return { ...first, made: makeGovernment(first.table, { mapping, name: basename(first.table.source) }) };
}

function importUsFederal(file: string, year = '2024', out = 'us-federal.scenario.json'): void {
  if (year !== '2023' && year !== '2024')
    throw new InputError('joined-up', [{ path: '--year', expected: '2023 or 2024', found: `'${year}'` }]);
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('joined-up import', problems);
  checkWritable(out);
  const { file: scenario, report } = importFederalPrograms(text, {
    source: file,
    year: year === '2023' ? 2023 : 2024,
  });
  writeWhole(out, scenarioText(scenario));
  process.stdout.write(`${tell(report)}\n${say`The scenario is in ${out}`}\n`);
}

const millions = (money: number): string =>
  (money / 1e6).toLocaleString(importWords[spoken()].locale, { maximumFractionDigits: 0 });

const tell = ({ programmes, departments, agencies, money, kept, notes }: ImportReport): string =>
  `${say`Read ${programmes} programmes of ${departments} departments and ${agencies} agencies, ${millions(money)} million US dollars.`}
${say`Kept ${kept.ministries} ministries, ${kept.units} units and ${kept.cells} cells, ${millions(kept.money)} million.`}

${listTable(
  ['million', 'programmes', 'what happened to them'],
  notes.map((note) => [millions(note.money), String(note.programmes), noteText(note)]),
)}
`;

const noteText = ({ kind, what }: ImportReport['notes'][number]): string =>
  spoken() === 'en'
    ? what
    : ((importWords[spoken()].notes as Readonly<Record<string, string>>)[kind] ?? what);
