import { fileScenario, type FileScenario } from '../schema/fileScenario.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import file from './us-federal-2024.json' with { type: 'json' };

/**
 * The United States federal government by its programme inventory, fiscal year 2024, seen through five
 * horizontal goals.
 * Its superministry is the merger of Education and Labor that was proposed in 2018. Aggregates only;
 * `importFederalPrograms` made it.
 * @see Executive Office of the President (2018), Delivering Government Solutions in the 21st Century
 */
export const usFederal2024: FileScenario = fileScenario(file as unknown as ScenarioFile);
