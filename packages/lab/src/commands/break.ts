import { setImmediate } from 'node:timers/promises';
import {
  InputError,
  metricNamed,
  metricProblem,
  metrics,
  readStructure,
  type Problem,
} from '@joined-up/core';
import { searchWorst } from '@joined-up/scenarios';
import { Command } from 'commander';
import { tellBroken } from '../breaking/tellBroken.ts';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { collect } from '../inputs/collect.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { readSettings } from '../inputs/readSettings.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { interruption } from '../terminal/interruption.ts';
import { showProgress } from '../terminal/progress.ts';
import { say } from '../words/say.ts';

interface Options {
  readonly regime: string;
  readonly reference: string;
  readonly budget: string;
  readonly seeds: string;
  readonly months?: string;
  readonly sample: string;
  readonly metric: string;
  readonly set?: readonly string[];
  readonly structure?: string;
  readonly events: boolean;
  readonly quiet?: boolean;
}

/** `joined-up break`: searches for the government in which a regime does worst. */
export const breakCommand = (): Command =>
  new Command('break')
    .description('Try to break a regime: search for the plausible government in which it does worst.')
    .argument('<scenario>', 'id of a scenario, or the path of a scenario file')
    .requiredOption('--regime <regime>', 'the regime to break')
    .option('--reference <regime>', 'the regime it is compared with', 'status-quo')
    .option('--budget <number>', 'plausible governments to try', '120')
    .option('--seeds <number>', 'replicates of luck in each government', '2')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--sample <name>', 'a name for the draws: the same name draws the same governments', 'break')
    .option(
      '--metric <name>',
      'the metric by which it does worse (one where higher is better), or outcome:<goal>',
      'outcome',
    )
    .option('--set <name=value>', 'a parameter that is fixed, not varied; may be given again', collect)
    .option(
      '--structure <words>',
      'a rival set of assumptions that the design does not vary: a package, or name=value',
    )
    .option(
      '--no-events',
      'nothing happens on the way: no leader leaves, no shocks strike, no step moves to another date',
    )
    .option('--quiet', 'no progress')
    .action(async (name: string, options: Options) => {
      const problems: Problem[] = [];
      const budget = readWhole(options.budget, '--budget', 1_000_000, problems);
      const seeds = readWhole(options.seeds, '--seeds', 100_000, problems);
      const months = readWhole(options.months, '--months', 12_000, problems);
      if (budget !== undefined && budget < 10)
        problems.push({
          path: '--budget',
          expected: 'at least 10 governments',
          found: String(budget),
          mend: 'give it more',
        });
      const scenario = scenarioOf(findScenario(name));
      const [regime] = chooseRegimes(scenario, [options.regime], '--regime', problems);
      const [reference] = chooseRegimes(scenario, [options.reference], '--reference', problems);
      const fixed = {
        ...(options.structure === undefined
          ? {}
          : readStructure(options.structure, '--structure', problems)),
        ...readSettings(options.set ?? [], '--set', problems),
      };
      checkMetric(options.metric, goalIdsOf(scenario, fixed), problems);
      if (problems.length > 0) throw new InputError('joined-up break', problems);
      const progress = showProgress(say`governments`, options.quiet);
      const signal = interruption();
      try {
        // Parameters that the scenario sets are not moved.
        const here = { ...scenario, parameters: { ...scenario.parameters, ...fixed } };
        const searching = searchWorst(here, {
          metric: options.metric,
          regime,
          reference,
          budget,
          seeds,
          sample: options.sample,
          events: options.events,
          ...(months === undefined ? {} : { months }),
        });
        for (let next = searching.next(); ; next = searching.next()) {
          if (next.done) {
            progress.end();
            process.stdout.write(tellBroken(next.value, regime, reference.id, options.metric));
            return;
          }
          progress.to(next.value.done, next.value.all);
          // Lets signals and the progress bar be handled.
          await setImmediate();
          signal.throwIfAborted();
        }
      } finally {
        progress.end();
      }
    });

/** A search needs to know which way is worse. */
function checkMetric(name: string, goals: readonly string[], problems: Problem[]): void {
  const problem = metricProblem(name, goals);
  if (problem !== undefined) problems.push({ path: '--metric', ...problem });
  else if (metricNamed(name)?.better !== 'higher')
    problems.push({
      path: '--metric',
      expected: 'a metric of which more is better',
      found: `'${name}'`,
      mend: `one of ${metrics
        .filter(({ better }) => better === 'higher')
        .map(({ id }) => id)
        .join(', ')}, outcome:<goal>, coverage:<goal>`,
    });
}
