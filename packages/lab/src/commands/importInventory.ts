import { InputError, type Problem } from '@joined-up/core';
import { importFederalPrograms, scenarioText, type ImportReport } from '@joined-up/scenarios';
import { Command } from 'commander';
import { readTextFile } from '../files/readTextFile.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { listTable } from '../terminal/listTable.ts';

/** An inventory larger than this is not one. */
const MOST_BYTES = 200_000_000;

/** `joined-up import`: a scenario from the federal programme inventory, with a report of what was dropped and merged. */
export const importInventory = (): Command =>
  new Command('import')
    .description('Make a scenario of the United States federal programme inventory (CSV).')
    .argument('<file>', 'the inventory')
    .option('--year <year>', 'year of the obligations: 2023 or 2024', '2024')
    .requiredOption('--out <file>', 'scenario file to write (JSON)')
    .action((file: string, { year, out }: { year: string; out: string }) => {
      if (year !== '2023' && year !== '2024')
        throw new InputError('joined-up', [
          { path: '--year', expected: '2023 or 2024', found: `'${year}'` },
        ]);
      const problems: Problem[] = [];
      const text = readTextFile(file, MOST_BYTES, problems);
      if (text === undefined) throw new InputError('joined-up import', problems);
      checkWritable(out);
      const { file: scenario, report } = importFederalPrograms(text, {
        source: file,
        year: year === '2023' ? 2023 : 2024,
      });
      writeWhole(out, scenarioText(scenario));
      process.stdout.write(`${tell(report)}\nThe scenario is in ${out}\n`);
    });

const millions = (money: number): string =>
  (money / 1e6).toLocaleString('en', { maximumFractionDigits: 0 });

const tell = ({ programmes, departments, agencies, money, kept, notes }: ImportReport): string =>
  `Read ${programmes} programmes of ${departments} departments and ${agencies} agencies, ${millions(money)} million US dollars.
Kept ${kept.ministries} ministries, ${kept.units} units and ${kept.cells} cells, ${millions(kept.money)} million.

${listTable(
  ['million', 'programmes', 'what happened to them'],
  notes.map((note) => [millions(note.money), String(note.programmes), note.what]),
)}
`;
