import { defaultParameters, InputError, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { findScenario } from '../inputs/findScenario.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { runTask } from '../runs/runTask.ts';

/** `joined-up validate`: everything wrong with a scenario file, at once. */
export const validate = (): Command =>
  new Command('validate')
    .description('Check a scenario file and tell everything that is wrong with it.')
    .argument('<file>', 'path of a scenario file (YAML or JSON)')
    .action((file: string) => {
      const source = findScenario(file);
      const scenario = scenarioOf(source);
      const government = scenario.government(1, { ...defaultParameters, ...scenario.parameters });
      const problems: Problem[] = [];
      // A month under each of its own regimes: what a regime names must exist.
      for (const { id } of regimesOf(scenario)) {
        try {
          runTask({ scenario: source, regime: id, seeds: [1], months: scenario.start + 1, parameters: {}, monthly: false, observers: [] });
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          problems.push(...error.problems.map((problem) => ({ ...problem, path: `${error.source} ${problem.path}`.trim() })));
        }
      }
      if (problems.length > 0) throw new InputError(file, problems);
      const units = government.ministries.reduce((sum, ministry) => sum + ministry.units.length, 0);
      process.stdout.write(`${file} is in order: ${government.ministries.length} ministries, ${units} units, ${government.goals.length} goals, ${government.needs.length} needs.\n`);
    });
