import { basename, dirname, extname, join } from 'node:path';

/** Files of an import, side by side. */
export interface ImportPaths {
  readonly scenario: string;
  readonly mapping: string;
  readonly services: string;
  readonly people: string;
  readonly page: string;
  /** The report as tables, in a workbook. */
  readonly sheets: string;
}

/** Where an import writes: beside the scenario, which stands beside the table unless the user says where. */
export function importPaths(table: string, out?: string): ImportPaths {
  const scenario = out ?? join(dirname(table), `${basename(table, extname(table))}.scenario.json`);
  const stem = join(dirname(scenario), basename(scenario, extname(scenario)).replace(/\.scenario$/, ''));
  return {
    scenario,
    mapping: `${stem}.mapping.yaml`,
    services: `${stem}.services.csv`,
    people: `${stem}.people.csv`,
    page: `${stem}.import.md`,
    sheets: `${stem}.import.xlsx`,
  };
}
