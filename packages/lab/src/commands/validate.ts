import { resolveParameters } from '@joined-up/core';
import { Command } from 'commander';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { checkPairedRuns } from '../runs/checkPairedRuns.ts';
import { say } from '../words/say.ts';

/** `joined-up validate`: everything wrong with a scenario file, at once. */
export const validate = (): Command =>
  new Command('validate')
    .description('Check a scenario file and list everything that is wrong with it.')
    .argument('<file>', 'path of a scenario file (YAML or JSON)')
    .action((file: string) => {
      const source = findScenario(file);
      const scenario = scenarioOf(source);
      checkPairedRuns({ scenario: source, regimes: regimesOf(scenario).map(({ id }) => id), seeds: [1] });
      const government = scenario.government(1, resolveParameters(scenario.parameters));
      const units = government.ministries.reduce((sum, ministry) => sum + ministry.units.length, 0);
      process.stdout.write(
        say`${file} is in order: ${government.ministries.length} {1|ministry|ministries}, ${units}
            {2|unit|units}, ${government.goals.length} {3|goal|goals}, ${government.needs.length}
            {4|need|needs}.` + '\n',
      );
    });
