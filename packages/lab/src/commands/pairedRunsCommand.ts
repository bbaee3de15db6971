import { Command } from 'commander';
import { collect } from '../inputs/collect.ts';

/** A command that runs a scenario, with the options that all of them have. */
export const pairedRunsCommand = (name: string, description: string, regimes: string): Command =>
  new Command(name)
    .description(description)
    .argument('<scenario>', 'id of a scenario, or the path of a scenario file')
    .option('--regime <ids>', 'regimes by id, separated by commas', regimes)
    .option('--seeds <seeds>', "seeds such as '1-200', '7' or '1,5,9'", '1-100')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--set <name=value>', 'a parameter that differs; may be given again', collect)
    .option(
      '--structure <words>',
      "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option",
    )
    .option(
      '--measure <names>',
      "also results of single goals: 'outcome:<goal>,coverage:<goal>', or 'goals' for both of every goal",
    )
    .option(
      '--threads <number>',
      'threads to use at most (default: as many as the runs are worth); the results do not depend on it',
    )
    .option('--quiet', 'no progress');
