import { InputError, suggest, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { claimCsv } from '../claims/claimCsv.ts';
import { claims } from '../claims/claims.ts';
import { tellClaim } from '../claims/tellClaim.ts';
import { tryClaim } from '../claims/tryClaim.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { interruption } from '../terminal/interruption.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';

interface Options {
  readonly scenario: string;
  readonly worlds: string;
  readonly seeds: string;
  readonly months?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `joined-up claim`: tries a claim of the deck in many plausible governments, or lists the claims. */
export const claim = (): Command =>
  new Command('claim')
    .description('Try a claim of the deck in many plausible governments: supported, conditional, not supported, or barely differs.')
    .argument('[id]', 'C03 and so on; without it the claims are listed')
    .option('--scenario <scenario>', 'id of a scenario, or the path of a scenario file', 'stylised')
    .option('--worlds <number>', 'plausible governments to draw', '50')
    .option('--seeds <number>', 'replicates of luck in each', '5')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--out <file>', 'write the effect in every world, with its parameters, as CSV')
    .option('--quiet', 'no progress')
    .action(async (id: string | undefined, options: Options) => {
      if (id === undefined) {
        process.stdout.write(`${listTable(['claim', 'the deck says', 'tried'], claims.map((one) => [one.id, one.words, one.contrast]))}\n`);
        return;
      }
      const { found, worlds, seeds, months } = checked(id, options);
      const scenario = scenarioOf(findScenario(options.scenario));
      if (options.out !== undefined) checkWritable(options.out);
      const progress = showProgress('runs', options.quiet);
      try {
        const tried = await tryClaim(found, scenario, { worlds, seeds, ...(months === undefined ? {} : { months }), onProgress: progress.to, signal: interruption() });
        progress.end();
        process.stdout.write(tellClaim(tried));
        if (options.out !== undefined) {
          writeWhole(options.out, claimCsv(tried));
          process.stdout.write(`The worlds are in ${options.out}\n`);
        }
      } finally {
        progress.end();
      }
    });

function checked(id: string, options: Options) {
  const problems: Problem[] = [];
  const found = claims.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (found === undefined) problems.push({ path: 'claim', expected: 'the id of a claim', found: `'${id}'`, mend: suggest(id.toUpperCase(), claims.map((one) => one.id), "list them with 'joined-up claim'") });
  const worlds = readWhole(options.worlds, '--worlds', 1_000_000, problems);
  const seeds = readWhole(options.seeds, '--seeds', 1_000_000, problems);
  const months = readWhole(options.months, '--months', 12_000, problems);
  if (problems.length > 0) throw new InputError('joined-up claim', problems);
  return { found: found!, worlds: worlds!, seeds: seeds!, months };
}
