import { InputError, structures, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { caseIds, findCase } from '../cases/findCase.ts';
import { eachAlone } from '../circumstances/circumstance.ts';
import { tellCase } from '../cases/tellCase.ts';
import { tryCase } from '../cases/tryCase.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { interruption } from '../terminal/interruption.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';

interface Options {
  readonly worlds: string;
  readonly seeds: string;
  readonly everyOption?: boolean;
  readonly quick?: boolean;
  readonly quiet?: boolean;
}

/** `joined-up case`: holds a reform that was measured against the model, or lists the cases. */
export const caseCommand = (): Command =>
  new Command('case')
    .description(
      'Hold the model against a reform that was measured: each pattern shown, undecided or failed.',
    )
    .argument('[case]', 'id of a case, or the path of a folder with one; without it the cases are listed')
    .option('--worlds <number>', 'plausible governments to draw', '24')
    .option('--seeds <number>', 'replicates of luck in each', '2')
    .option('--every-option', 'besides the named structures, each structure parameter by itself')
    .option('--quick', 'six worlds, one seed each: a first look')
    .option('--quiet', 'no progress')
    .action(async (name: string | undefined, options: Options) => {
      if (name === undefined) {
        const rows = caseIds().map((id) => {
          const { scenario, patterns } = findCase(id);
          return [id, scenario.name, String(patterns.length)];
        });
        process.stdout.write(`${listTable(['case', 'name', 'patterns'], rows)}\n`);
        return;
      }
      const problems: Problem[] = [];
      const worlds = readWhole(options.worlds, '--worlds', 100_000, problems);
      const seeds = readWhole(options.seeds, '--seeds', 100_000, problems);
      if (problems.length > 0) throw new InputError('joined-up case', problems);
      const found = findCase(name);
      const progress = showProgress('worlds', options.quiet);
      try {
        const tried = await tryCase(found, {
          worlds: options.quick ? 6 : worlds,
          seeds: options.quick ? 1 : seeds,
          structures: options.everyOption ? [...structures, ...eachAlone] : structures,
          onProgress: progress.to,
          signal: interruption(),
        });
        progress.end();
        process.stdout.write(tellCase(tried));
      } finally {
        progress.end();
      }
    });
