import { existsSync, readFileSync } from 'node:fs';
import { InputError } from '@joined-up/core';
import { importFederalPrograms, scenarioText, type ImportReport } from '@joined-up/scenarios';
import { Command } from 'commander';
import { writeWhole } from '../files/writeWhole.ts';
import { listTable } from '../terminal/listTable.ts';

/** `joined-up import`: a scenario from the federal programme inventory, with a report of what was dropped and merged. */
export const importInventory = (): Command =>
  new Command('import')
    .description('Make a scenario of the United States federal programme inventory (CSV).')
    .argument('<file>', 'the inventory')
    .option('--year <year>', 'year of the obligations: 2023 or 2024', '2024')
    .requiredOption('--out <file>', 'scenario file to write (JSON)')
    .action((file: string, { year, out }: { year: string; out: string }) => {
      if (year !== '2023' && year !== '2024') throw new InputError('joined-up', [{ path: '--year', expected: '2023 or 2024', found: `'${year}'` }]);
      if (!existsSync(file)) throw new InputError(file, [{ path: '', expected: 'a file', found: 'nothing there' }]);
      const { file: scenario, report } = importFederalPrograms(readFileSync(file, 'utf8'), { source: file, year: year === '2023' ? 2023 : 2024 });
      writeWhole(out, scenarioText(scenario));
      process.stdout.write(`${tell(report)}\nThe scenario is in ${out}\n`);
    });

const millions = (money: number): string => (money / 1e6).toLocaleString('en', { maximumFractionDigits: 0 });

const tell = ({ programmes, departments, agencies, money, kept, notes }: ImportReport): string =>
  `Read ${programmes} programmes of ${departments} departments and ${agencies} agencies, ${millions(money)} million US dollars.
Kept ${kept.ministries} ministries, ${kept.units} units and ${kept.cells} cells, ${millions(kept.money)} million.

${listTable(['million', 'programmes', 'what happened to them'], notes.map((note) => [millions(note.money), String(note.programmes), note.what]))}
`;
