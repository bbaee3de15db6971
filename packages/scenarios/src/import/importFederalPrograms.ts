import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { Notes, type ImportReport } from './importReport.ts';
import { makeGovernment } from './makeGovernment.ts';
import { usFederal } from './plans/usFederal.ts';
import type { Program } from './program.ts';
import { readPrograms, type Year } from './readPrograms.ts';
import { names } from './units.ts';

/** Options of the import of the Federal Program Inventory. */
export interface ImportOptions {
  /** Name of the file, for messages. */
  readonly source?: string;
  /** Fiscal year whose obligations are read. @defaultValue 2024 */
  readonly year?: Year;
}

/**
 * A scenario from the federal programme inventory of the United States: its own layout, and its own
 * crosswalks as data in `tables/`.
 * @param text - the inventory as CSV
 * @throws {InputError} naming what cannot be read, or saying why nothing is left
 */
export function importFederalPrograms(
  text: string,
  { source = 'us-federal-programs.csv', year = 2024 }: ImportOptions = {},
): { file: ScenarioFile; report: ImportReport } {
  const plan = usFederal(year);
  const notes = new Notes();
  const programs = onceEach(readPrograms(text, source, year), plan.words.notes.twice, notes);
  return makeGovernment(programs, plan, source, notes);
}

/** The first row of each programme number. */
function onceEach(programs: readonly Program[], what: string, notes: Notes): Program[] {
  const seen = new Set<string>();
  const again = new Set(programs.filter(({ id }) => seen.size === seen.add(id).size));
  notes.programs('twice', what, [...again], names([...again].map(({ id }) => id)));
  return programs.filter((program) => !again.has(program));
}
