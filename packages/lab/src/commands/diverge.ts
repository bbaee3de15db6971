import {
  diverge as divergence,
  InputError,
  namesOf,
  resolveParameters,
  tellDivergence,
  type RegimeMaker,
} from '@joined-up/core';
import { Command } from 'commander';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { collect } from '../inputs/collect.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { readPairedRuns, type PairedRunsRequest } from '../inputs/readPairedRuns.ts';
import { said } from '../words/say.ts';
import { speech } from '../words/speech.ts';

interface Options {
  readonly regime?: readonly string[];
  readonly seed: string;
  readonly months?: string;
  readonly set?: readonly string[];
  readonly structure?: string;
  readonly out?: string;
}

/** `joined-up diverge`: the first act whose effect differs between two regimes, and what followed. */
export const diverge = (): Command =>
  new Command('diverge')
    .description(
      'Run two regimes side by side with the same luck; show the first decision that differs, and what followed.',
    )
    .argument('<scenario>', 'id of a scenario, or the path of a scenario file')
    .option('--regime <id>', 'a regime; give two', collect)
    .option('--seed <seed>', 'the seed of both runs', '1')
    .option('--months <number>', "months to simulate (default: the scenario's)")
    .option('--set <name=value>', 'a parameter that differs; may be given again', collect)
    .option(
      '--structure <words>',
      "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option",
    )
    .option('--out <file>', 'write it as data too (JSON)')
    .action((name: string, options: Options) => {
      const [a, b] = twoRegimes(options.regime ?? []);
      const { runs, scenario } = readRequest(name, options, `${a},${b}`);
      if (options.out !== undefined) checkWritable(options.out);
      const [seed] = runs.seeds;
      const maker = (id: string): RegimeMaker => regimesOf(scenario).find((regime) => regime.id === id)!;
      const found = divergence(scenario, maker(a), maker(b), {
        seed,
        months: runs.months,
        parameters: runs.parameters,
      });
      const names = namesOf(
        scenario.government(seed, resolveParameters(scenario.parameters, runs.parameters ?? {})),
      );
      process.stdout.write(
        `${said(scenario.name)}\n${tellDivergence(found, names, speech()).join('\n')}\n`,
      );
      if (options.out !== undefined) writeWhole(options.out, `${JSON.stringify(found)}\n`);
    });

/** Two ids, given one by one or with a comma. @throws {InputError} for another number of them */
function twoRegimes(given: readonly string[]): readonly [string, string] {
  const ids = given.flatMap((text) => text.split(',')).map((id) => id.trim());
  if (ids.length !== 2)
    throw new InputError('joined-up', [
      {
        path: '--regime',
        expected: 'two regimes',
        found: ids.length === 0 ? 'none' : ids.join(', '),
        mend: "e.g. '--regime status-quo --regime cog'",
      },
    ]);
  return [ids[0], ids[1]];
}

/** Reads the options; reports everything wrong with them at once. */
function readRequest(
  name: string,
  { seed, months, set, structure }: Options,
  regime: string,
): PairedRunsRequest {
  try {
    const request = readPairedRuns(name, { regime, seeds: seed, months, set, structure });
    if (request.runs.seeds.length !== 1)
      throw new InputError('joined-up', [{ path: '--seed', expected: 'one seed', found: `'${seed}'` }]);
    return request;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.source,
      error.problems.map((problem) =>
        problem.path === '--seeds' ? { ...problem, path: '--seed' } : problem,
      ),
    );
  }
}
