import { InputError, type Problem } from '@joined-up/core';
import { dock as docking, dockingProblems, type DockingTable } from '@joined-up/statistics';
import { docking as picture } from '@joined-up/viz';
import { Command } from 'commander';
import { dockingSheet } from '../docking/dockingCsv.ts';
import { dockingSummary } from '../docking/dockingSummary.ts';
import { readDockingTable } from '../docking/readDockingTable.ts';
import { readMarginsFile } from '../docking/readMarginsFile.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { say } from '../words/say.ts';
import { writeTables } from '../tables/writeTables.ts';
import { spoken } from '../words/language.ts';

interface Options {
  readonly margins: string;
  readonly reference?: string;
  readonly regime?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly picture?: string;
}

/** `joined-up dock`: do two implementations agree, metric by metric, within margins stated beforehand? */
export const dock = (): Command =>
  new Command('dock')
    .description('Compare the tables of two implementations against margins stated beforehand.')
    .argument('<ours>', 'CSV with the columns regime and seed and one per metric, as `run` writes it')
    .argument(
      '<theirs>',
      'CSV of the other implementation, with the same regimes and metrics; seeds need not be the same',
    )
    .requiredOption(
      '--margins <file>',
      'margins for each metric (YAML), stated before the tables are looked at',
    )
    .option('--reference <id>', 'compare paired differences to this regime too')
    .option('--regime <ids>', 'regimes to compare, separated by commas (default: all of both tables)')
    .option('--all', 'print every comparison, not only those that are not equivalent')
    .option('--out <file>', 'write every comparison as CSV')
    .option('--picture <file>', 'draw intervals against margins (.svg or .png)')
    .action(async (oursFile: string, theirsFile: string, options: Options) => {
      const problems: Problem[] = [];
      const ours = await readDockingTable(oursFile, problems);
      const theirs = await readDockingTable(theirsFile, problems);
      const margins = readMarginsFile(options.margins, problems);
      const only = options.regime?.split(',').map((id) => id.trim());
      const tables =
        ours === undefined || theirs === undefined
          ? undefined
          : ([chosen(ours, only), chosen(theirs, only)] as const);
      if (tables !== undefined && margins !== undefined)
        problems.push(...dockingProblems(...tables, margins, options.reference));
      if (problems.length > 0) throw new InputError('joined-up dock', problems);
      if (options.out !== undefined) checkWritable(options.out);
      if (options.picture !== undefined) checkPicture(options.picture);

      const rows = docking(...tables!, margins!, options.reference);
      process.stdout.write(
        `${say`${oursFile} against ${theirsFile}, ours minus theirs`}\n` +
          `${dockingSummary(rows, margins!.level, options.all === true)}\n`,
      );
      if (options.out !== undefined) await writeTables(options.out, [dockingSheet(rows)]);
      if (options.picture !== undefined)
        writePicture(picture(rows, { language: spoken() }), options.picture);
    });

const chosen = (table: DockingTable, only: readonly string[] | undefined): DockingTable =>
  only === undefined ? table : { ...table, rows: table.rows.filter(({ regime }) => only.includes(regime)) };
