import { setImmediate } from 'node:timers/promises';
import { InputError, metricProblem, readStructure, type Problem } from '@joined-up/core';
import { why as asking } from '@joined-up/scenarios';
import { reasonRows, reasons, usualMatters } from '@joined-up/viz';
import { Command } from 'commander';
import { checkWritable } from '../files/writeWhole.ts';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { collect } from '../inputs/collect.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { readSeeds } from '../inputs/readSeeds.ts';
import { readSettings } from '../inputs/readSettings.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { reasonsSheet } from '../reasons/reasonsCsv.ts';
import { tellReasons } from '../reasons/tellReasons.ts';
import { writeTables } from '../tables/writeTables.ts';
import { interruption } from '../terminal/interruption.ts';
import { showProgress } from '../terminal/progress.ts';
import { spoken } from '../words/language.ts';
import { say } from '../words/say.ts';

interface Options {
  readonly regime: string;
  readonly reference: string;
  readonly seeds: string;
  readonly months?: string;
  readonly metric: string;
  readonly set?: readonly string[];
  readonly structure?: string;
  readonly out?: string;
  readonly picture?: string;
  readonly quiet?: boolean;
}

/** `joined-up why`: what each mechanism contributes to the difference between two regimes. */
export const why = (): Command =>
  new Command('why')
    .description(
      'Explain why two regimes differ: take one mechanism after another out of both, ' +
        'and see what is left of the difference.',
    )
    .argument('<scenario>', 'id of a scenario, or the path of a scenario file')
    .requiredOption('--regime <regime>', 'the regime that makes the difference')
    .option('--reference <regime>', 'the regime it is compared with', 'status-quo')
    .option('--seeds <seeds>', "seeds such as '1-200', '7' or '1,5,9'", '1-50')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--metric <name>', 'what differs: any metric, outcome:<goal> or coverage:<goal>', 'outcome')
    .option('--set <name=value>', 'a parameter that differs; may be given again', collect)
    .option(
      '--structure <words>',
      "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option",
    )
    .option('--out <file>', 'write the parts as CSV')
    .option('--picture <file>', 'draw them (.svg or .png)')
    .option('--quiet', 'no progress')
    .action(async (name: string, options: Options) => {
      const { metric, out, picture } = options;
      const problems: Problem[] = [];
      const seeds = readSeeds(options.seeds, '--seeds', problems);
      const months = readWhole(options.months, '--months', 12_000, problems);
      const scenario = scenarioOf(findScenario(name));
      const [regime] = chooseRegimes(scenario, [options.regime], '--regime', problems);
      const [reference] = chooseRegimes(scenario, [options.reference], '--reference', problems);
      const parameters = {
        ...(options.structure === undefined
          ? {}
          : readStructure(options.structure, '--structure', problems)),
        ...readSettings(options.set ?? [], '--set', problems),
      };
      const unknown = metricProblem(metric, goalIdsOf(scenario, parameters));
      if (unknown !== undefined) problems.push({ path: '--metric', ...unknown });
      if (problems.length > 0) throw new InputError('joined-up why', problems);
      if (out !== undefined) checkWritable(out);
      if (picture !== undefined) checkPicture(picture);
      const progress = showProgress(say`pairs of runs`, options.quiet);
      const signal = interruption();
      try {
        const runs = asking(scenario, { regime, reference, seeds, metric, parameters, months });
        let next = runs.next();
        for (; !next.done; next = runs.next()) {
          progress.to(next.value.done, next.value.all);
          // Lets signals and the progress bar be handled.
          await setImmediate();
          signal.throwIfAborted();
        }
        progress.end();
        const found = next.value;
        process.stdout.write(tellReasons(found, regime.id, reference.id, metric));
        if (out !== undefined) {
          await writeTables(out, [reasonsSheet(found, regime.id, reference.id, metric)]);
          process.stdout.write(`${say`The parts are in ${out}`}\n`);
        }
        if (picture !== undefined) {
          const names = Object.fromEntries([regime, reference].map((maker) => [maker.id, maker.name]));
          const what = {
            metric,
            regime: regime.id,
            reference: reference.id,
            names,
            language: spoken(),
            matters: usualMatters(metric, [found.reference]),
          };
          writePicture(reasons(reasonRows(found), what), picture);
          process.stdout.write(`${say`The picture is in ${picture}`}\n`);
        }
      } finally {
        progress.end();
      }
    });
