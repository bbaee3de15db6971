import { Command, CommanderError } from 'commander';
import { modelVersion } from '@joined-up/core';
import { built } from './provenance/built.ts';
import type { Outline } from './provenance/outline.ts';
import { guardTerminal } from './terminal/guardTerminal.ts';
import { writeFor } from './tables/spreadsheet.ts';
import { languageAskedFor, speak } from './words/language.ts';
import { said, say } from './words/say.ts';
import { translateHelp } from './words/translateHelp.ts';
import { EXIT, tellProblems } from './terminal/tellProblems.ts';

/** Every command by its name. Only the one asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).run(),
  compare: async () => (await import('./commands/compare.ts')).compare(),
  diverge: async () => (await import('./commands/diverge.ts')).diverge(),
  why: async () => (await import('./commands/why.ts')).why(),
  dock: async () => (await import('./commands/dock.ts')).dock(),
  map: async () => (await import('./commands/map.ts')).map(),
  import: async () => (await import('./commands/importTable.ts')).importTable(),
  brief: async () => (await import('./commands/brief.ts')).brief(),
  scenarios: async () => (await import('./commands/scenarios.ts')).scenarios(),
  regimes: async () => (await import('./commands/regimes.ts')).regimes(),
  parameters: async () => (await import('./commands/parameters.ts')).parameters(),
  validate: async () => (await import('./commands/validate.ts')).validate(),
  case: async () => (await import('./commands/case.ts')).caseCommand(),
  break: async () => (await import('./commands/break.ts')).breakCommand(),
  claim: async () => (await import('./commands/claim.ts')).claim(),
  sweep: async () => (await import('./commands/sweep.ts')).sweep(),
  work: async () => (await import('./commands/work.ts')).work(),
  cluster: async () => (await import('./commands/cluster.ts')).cluster(),
  merge: async () => (await import('./commands/merge.ts')).merge(),
  check: async () => (await import('./commands/check.ts')).check(),
  status: async () => (await import('./commands/status.ts')).status(),
  failed: async () => (await import('./commands/failed.ts')).failed(),
  replay: async () => (await import('./commands/replay.ts')).replay(),
  query: async () => (await import('./commands/query.ts')).query(),
  explore: async () => (await import('./commands/explore.ts')).explore(),
  'heat-map': async () => (await import('./commands/heatMap.ts')).heatMapCommand(),
  sensitivity: async () => (await import('./commands/sensitivity.ts')).sensitivity(),
  discover: async () => (await import('./commands/discover.ts')).discover(),
  calibrate: async () => (await import('./commands/calibrate.ts')).calibrate(),
};

/** Commands that write tables as CSV. */
const tables = new Set(
  'run compare why dock map import brief case claim replay query heat-map sensitivity discover calibrate'.split(
    ' ',
  ),
);

/** Loads every command, with the options that all have: for a page that lists them. */
export const everyCommand = (): Promise<Command[]> =>
  Promise.all(Object.values(commands).map(async (load) => prepared(await load())));

/** Loads every command, to outline it. */
export const outlines = async (): Promise<Outline[]> =>
  (await everyCommand()).map((command) => ({
    name: command.name(),
    description: command.description(),
    usage: command.usage(),
  }));

/** Runs a command line. @returns the exit code */
export async function program(words: readonly string[]): Promise<number> {
  // `pnpm joined-up -- run …` passes the two dashes on.
  const asked = words[0] === '--' ? words.slice(1) : words;
  const name = commandIn(asked);
  try {
    speak(languageAskedFor(asked, name, process.env, Intl.DateTimeFormat().resolvedOptions().locale));
  } catch (error) {
    return tellProblems(error);
  }
  const joinedUp = new Command('joined-up')
    .description('How ministries work together, and what it costs when they do not.')
    .version(
      `${built === undefined ? '' : `joined-up ${built.version}, `}${say`model ${modelVersion}`}`,
      '-V, --version',
      'output the version number',
    )
    .helpCommand('help [command]', said('display help for command'))
    .enablePositionalOptions();
  writeFor(undefined);
  const release = guardTerminal();
  if (Object.hasOwn(commands, name)) joinedUp.addCommand(await commands[name]());
  else {
    for (const outline of built?.outlines ?? (await outlines())) {
      joinedUp.addCommand(new Command(outline.name).description(outline.description).usage(outline.usage));
    }
  }
  translateHelp(prepared(joinedUp));
  try {
    await joinedUp.parseAsync(asked, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has already reported what was wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.input;
    return tellProblems(error);
  } finally {
    release();
  }
}

/** The first word that is neither an option, nor the language after one, nor a request for help. */
const commandIn = (words: readonly string[]): string =>
  words.find(
    (word, place) => word !== 'help' && !word.startsWith('-') && words[place - 1] !== '--language',
  ) ?? '';

/**
 * Sets up what every command, its subcommands and the program itself have: the language option, which is
 * read before any other, and errors that do not end the process.
 */
function prepared(command: Command): Command {
  command.commands.forEach(prepared);
  if (tables.has(command.name()))
    command
      .option(
        '--excel <locale>',
        'write CSV for the Excel of a place, e.g. es-MX, pt-BR, fr-FR: ' +
          'its decimal mark, its separator, letters with accents (a file name that ends in .xlsx or ' +
          '.ods makes a workbook)',
      )
      .hook('preAction', () => writeFor(command.opts<{ readonly excel?: string }>().excel));
  return command
    .option(
      '--language <language>',
      'language of messages, tables, help and pages: en, es or pt, of import, ' +
        'brief and compare also fr (default: as your system says)',
    )
    .exitOverride()
    .showSuggestionAfterError();
}
