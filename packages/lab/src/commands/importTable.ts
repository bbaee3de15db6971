import { InputError, type Problem } from '@joined-up/core';
import { importFederalPrograms, importWords, scenarioText, type ImportReport } from '@joined-up/scenarios';
import { Command } from 'commander';
import { readTextFile } from '../files/readTextFile.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { importAsking } from '../import/importAsking.ts';
import { writeImport } from '../import/importFile.ts';
import { withImportOptions, type ImportOptions } from '../import/importOptions.ts';
import { tellImport } from '../import/tellImport.ts';
import { listTable } from '../terminal/listTable.ts';
import { speaking } from '../words/language.ts';
import { say } from '../words/say.ts';

/** Largest size in bytes of an inventory. */
const MOST_BYTES = 200_000_000;
/** The mapping and crosswalks of the federal programme inventory, which come with Joined-Up. */
const US_FEDERAL = 'us-federal';

/**
 * `joined-up import`: a government from any table of programmes, with a page on what was kept, left out
 * and joined.
 */
export const importTable = (): Command =>
  withImportOptions(
    new Command('import').description(
      "Make a scenario from a government's own table: CSV, .xlsx or .ods of ministries, units, " +
        'programmes, whom they serve, what they cost.',
    ),
    'a mapping file of an earlier import, or us-federal for the United States federal programme inventory',
  ).action(async (file: string, options: ImportOptions) => {
    if (options.mapping === US_FEDERAL) return importUsFederal(file, options.year, options.out);
    const { imported, paths } = await importAsking(file, options);
    await writeImport(imported, paths);
    const written = Object.values(paths).filter(
      (path) => path !== paths.people || imported.made.crosswalks.people.length > 0,
    );
    process.stdout.write(`${tellImport(imported)}\n\n${written.join('\n')}\n`);
    return undefined;
  });

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
  (money / 1e6).toLocaleString(importWords[speaking()].locale, { maximumFractionDigits: 0 });

const tell = ({ programmes, departments, agencies, money, kept, notes }: ImportReport): string =>
  `${say`Read ${programmes} {0|programme|programmes} of ${departments} {1|department|departments} and
      ${agencies} {2|agency|agencies}, ${millions(money)} million US dollars.`}
${say`Kept ${kept.ministries} {0|ministry|ministries}, ${kept.units} {1|unit|units} and ${kept.cells}
    {2|cell|cells}, ${millions(kept.money)} million.`}

${listTable(
  ['million', 'programmes', 'what happened to them'],
  notes.map((note) => [millions(note.money), String(note.programmes), noteText(note)]),
)}
`;

const noteText = ({ kind, what }: ImportReport['notes'][number]): string =>
  speaking() === 'en'
    ? what
    : ((importWords[speaking()].notes as Readonly<Record<string, string>>)[kind] ?? what);
