import { InputError, readStructure, structures, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { caseOf, caseIds, findCase, sourceOfCase } from '../cases/findCase.ts';
import { casesInThreads } from '../cases/casesInThreads.ts';
import { combinationsKeptIn, readingsKeptIn } from '../cases/keptReadings.ts';
import { eachAlone } from '../circumstances/circumstance.ts';
import { observedPicture } from '../cases/observedPicture.ts';
import { hasSeries, observedRows } from '../cases/observedRows.ts';
import { matchCases } from '../cases/matchCases.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { caseSheet } from '../cases/caseSheet.ts';
import { writeTables } from '../tables/writeTables.ts';
import { tellCase } from '../cases/tellCase.ts';
import { tellMatch } from '../cases/tellMatch.ts';
import { tryCase } from '../cases/tryCase.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { goesOnFrom } from '../terminal/goesOnFrom.ts';
import { interruption } from '../terminal/interruption.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';
import { said, say } from '../words/say.ts';
import { spoken } from '../words/language.ts';

interface Options {
  readonly worlds: string;
  readonly seeds: string;
  readonly structure?: string;
  readonly everyOption?: boolean;
  readonly picture?: string;
  readonly match?: string;
  readonly out?: string;
  readonly threads?: string;
  readonly keep?: string;
  readonly quick?: boolean;
  readonly quiet?: boolean;
}

/** Key of the worlds of all cases. */
const SAMPLE = 'cases';

/** `joined-up case`: checks a measured reform against the model, or lists the cases. */
export const caseCommand = (): Command =>
  new Command('case')
    .description(
      'Compare the model with a reform whose effects were measured: each pattern is shown, undecided or failed.',
    )
    .argument('[case]', 'id of a case, or the path of a folder with one; without it the cases are listed')
    .option('--worlds <number>', 'plausible governments to draw', '24')
    .option('--seeds <number>', 'replicates of luck in each government', '2')
    .option(
      '--structure <words>',
      "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option",
    )
    .option('--every-option', 'besides the named structures, each structure parameter by itself')
    .option('--picture <file>', 'draw the observed series beside simulated governments (.svg or .png)')
    .option(
      '--match <number>',
      'without a case: compare all cases together with this many combinations of a world and a structure',
    )
    .option('--out <file>', 'write what each pattern came to under each structure as CSV')
    .option('--threads <number>', 'threads to use at most (default: as many as pay off)')
    .option('--keep <file>', 'keep worlds in a file as they are tried, and resume from it')
    .option('--quick', 'six worlds, one seed each: a first look')
    .option('--quiet', 'no progress')
    .action(async (name: string | undefined, options: Options) => {
      if (options.match !== undefined) return tellMatching(name, options.match, options);
      if (name === undefined) {
        const rows = caseIds().map((id) => {
          const { scenario, patterns } = findCase(id);
          return [id, said(scenario.name), String(patterns.length)];
        });
        process.stdout.write(`${listTable(['case', 'name', 'patterns'], rows)}\n`);
        return;
      }
      const source = sourceOfCase(name);
      const found = caseOf(source);
      const problems: Problem[] = [];
      const worlds = readWhole(options.worlds, '--worlds', 100_000, problems);
      const seeds = readWhole(options.seeds, '--seeds', 100_000, problems);
      const threads = readWhole(options.threads, '--threads', 1024, problems);
      const own =
        options.structure === undefined
          ? undefined
          : readStructure(options.structure, '--structure', problems);
      if (own !== undefined && options.everyOption === true)
        problems.push({
          path: '--structure',
          expected: 'one structure, or --every-option',
          found: 'both',
          mend: 'leave one of them out',
        });
      if (options.picture !== undefined && !hasSeries(found))
        problems.push({
          path: '--picture',
          expected: 'a case with a series from outside the model (observed.yaml)',
          found: found.id,
          mend: 'leave it out, or add the series to the folder',
        });
      if (problems.length > 0) throw new InputError('joined-up case', problems);
      if (options.picture !== undefined) checkPicture(options.picture);
      if (options.out !== undefined) checkWritable(options.out);
      const made = { seeds: options.quick ? 1 : seeds!, sample: SAMPLE };
      const kept = options.keep === undefined ? {} : { kept: readingsKeptIn(options.keep, source, made) };
      const progress = showProgress(say`worlds`, options.quiet);
      const signal = interruption();
      const count = options.quick ? 6 : worlds!;
      const chosen =
        own !== undefined
          ? [structures[0], { id: options.structure!, parameters: own }]
          : options.everyOption
            ? [...structures, ...eachAlone]
            : structures;
      const taking = { threads, pieces: count * chosen.length, signal, onThreads: progress.threads };
      try {
        const trying = () =>
          casesInThreads([source], taking, ({ read }) =>
            tryCase(found, {
              ...made,
              ...kept,
              ...(read === undefined ? {} : { read }),
              worlds: count,
              structures: chosen,
              onProgress: progress.to,
              signal,
            }),
          );
        const tried = await goesOnFrom(options.keep, signal, trying);
        progress.end();
        process.stdout.write(tellCase(tried));
        if (options.out !== undefined) {
          await writeTables(options.out, [caseSheet(tried)]);
          process.stdout.write(`${say`The table is in ${options.out}`}\n`);
        }
        if (options.picture !== undefined && hasSeries(found)) {
          const governments = tried.worlds.length;
          const rows = await casesInThreads([source], { threads, signal }, ({ readIndex }) =>
            observedRows(found, {
              worlds: governments,
              seeds: tried.seeds,
              signal,
              ...(readIndex === undefined ? {} : { readIndex }),
            }),
          );
          writePicture(observedPicture(found, rows, governments, { language: spoken() }), options.picture);
          process.stdout.write(`${say`The picture is in ${options.picture}`}\n`);
        }
      } finally {
        progress.end();
      }
    });

/** Tells which combinations of a world and a structure all cases together leave. */
async function tellMatching(name: string | undefined, wanted: string, options: Options): Promise<void> {
  const problems: Problem[] = [];
  const combinations = readWhole(wanted, '--match', 1_000_000, problems);
  const seeds = readWhole(options.seeds, '--seeds', 100_000, problems);
  const threads = readWhole(options.threads, '--threads', 1024, problems);
  const others = {
    [`'${name}'`]: name,
    '--every-option': options.everyOption,
    '--picture': options.picture,
  };
  for (const [found, given] of Object.entries(others)) {
    if (given !== undefined)
      problems.push({
        path: '--match',
        expected: 'all cases, and no tables or pictures of one',
        found,
        mend: 'leave one of them out',
      });
  }
  if (problems.length > 0) throw new InputError('joined-up case', problems);
  const sources = caseIds().map(sourceOfCase);
  const made = { seeds: options.quick ? 1 : seeds!, sample: SAMPLE };
  const kept = options.keep === undefined ? undefined : combinationsKeptIn(options.keep, sources, made);
  const progress = showProgress(say`combinations`, options.quiet);
  const signal = interruption();
  const taking = { threads, pieces: combinations!, signal, onThreads: progress.threads };
  try {
    const matching = () =>
      casesInThreads(sources, taking, (readers) =>
        matchCases(sources.map(caseOf), {
          ...made,
          ...(readers.letters === undefined ? {} : { letters: readers.letters }),
          combinations: options.quick ? Math.min(combinations!, 12) : combinations!,
          known: new Map(kept?.lines.map((line) => [line.combination, line.said])),
          onCombination: (combination, letters) => kept?.keep({ combination, said: letters }),
          onProgress: progress.to,
          signal,
        }),
      );
    const matched = await goesOnFrom(options.keep, signal, matching);
    progress.end();
    process.stdout.write(tellMatch(matched));
  } finally {
    progress.end();
  }
}
