import type { Command } from 'commander';
import type { ImportWords } from './importSettings.ts';

/** Options on a table, and whether to ask questions. */
export interface ImportOptions extends ImportWords {
  readonly mapping?: string;
  readonly out?: string;
  readonly yes?: boolean;
}

/**
 * A command that makes a government of a table, with the options that all of them have.
 * @param mapping - help text of the option for a mapping
 */
export const withImportOptions = (command: Command, mapping: string): Command =>
  command
    .argument('<file>', 'the table')
    .option(
      '--columns <roles>',
      "which column is what: ministry=Sector,unit='Unidad " +
        "ejecutora',programme=…,service=…,beneficiaries=…,amount=…,code=…",
    )
    .option('--mapping <file>', mapping)
    .option('--name <name>', 'name of the government')
    .option('--source <text>', 'where the table is from')
    .option('--currency <name>', 'currency of the amounts')
    .option('--year <year>', 'year of the amounts')
    .option('--goals <places>', 'horizontal goals among those proposed: 1,3')
    .option('--merger <ministries>', 'ministries that a superministry would merge, separated by commas')
    .option(
      '--lists <sign>',
      'separator between several names in one cell; default: | or ; or a line break',
    )
    .option('--decimal <mark>', 'decimal mark where the table does not show it: comma or point')
    .option('--encoding <name>', 'encoding of the text where it is not recognised')
    .option('--separator <name>', 'separator between cells: tab, semicolon, comma or pipe')
    .option(
      '--sheet <name>',
      'sheet of a workbook; default: the fullest, and others with the same headings',
    )
    .option('--out <file>', 'scenario file to write (JSON); the other files are written beside it')
    .option('--yes', 'ask nothing at a terminal');
