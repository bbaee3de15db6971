import { Command, CommanderError } from 'commander';
import { modelVersion } from '@joined-up/core';
import { calibrate } from './commands/calibrate.ts';
import { claim } from './commands/claim.ts';
import { compare } from './commands/compare.ts';
import { discover } from './commands/discover.ts';
import { diverge } from './commands/diverge.ts';
import { dock } from './commands/dock.ts';
import { failed } from './commands/failed.ts';
import { importInventory } from './commands/importInventory.ts';
import { map } from './commands/map.ts';
import { merge } from './commands/merge.ts';
import { parameters } from './commands/parameters.ts';
import { query } from './commands/query.ts';
import { regimes } from './commands/regimes.ts';
import { replay } from './commands/replay.ts';
import { run } from './commands/run.ts';
import { scenarios } from './commands/scenarios.ts';
import { sensitivity } from './commands/sensitivity.ts';
import { sweep } from './commands/sweep.ts';
import { validate } from './commands/validate.ts';
import { EXIT, tellProblems } from './terminal/tellProblems.ts';

/** Every command; a new one is a file, and a line here. */
const commands = [
  run,
  compare,
  diverge,
  dock,
  map,
  importInventory,
  scenarios,
  regimes,
  parameters,
  validate,
  claim,
  sweep,
  merge,
  failed,
  replay,
  query,
  sensitivity,
  discover,
  calibrate,
];

/** Does what the words of a command line ask for. @returns the exit code */
export async function program(words: readonly string[]): Promise<number> {
  const joinedUp = new Command('joined-up')
    .description('How ministries work together, and what it costs when they do not.')
    .version(`model ${modelVersion}`)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride();
  for (const command of commands) joinedUp.addCommand(command().exitOverride().showSuggestionAfterError());
  try {
    // `pnpm joined-up -- run …` hands the two dashes on.
    await joinedUp.parseAsync(words[0] === '--' ? words.slice(1) : words, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has told what was wrong with the words by itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.input;
    return tellProblems(error);
  }
}
