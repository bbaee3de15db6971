import { basename } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import { fragmentationMap, importWords, sharedAreas } from '@joined-up/scenarios';
import {
  compare as pairs,
  fragmentationMap as drawMap,
  namedFinding,
  regimeWords,
  wordsOf,
} from '@joined-up/viz';
import { Command } from 'commander';
import { briefPaths, type BriefPaths } from '../brief/briefPaths.ts';
import { workshopWith } from '../brief/workshopPage.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { importAsking } from '../import/importAsking.ts';
import { writeImport } from '../import/importFile.ts';
import { withImportOptions, type ImportOptions } from '../import/importOptions.ts';
import type { ImportPaths } from '../import/importPaths.ts';
import { tellImport } from '../import/tellImport.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { readPairedRuns, type PairedRunsRequest } from '../inputs/readPairedRuns.ts';
import { readQuestion } from '../inputs/readQuestion.ts';
import { readSeeds } from '../inputs/readSeeds.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { writePicture } from '../pictures/writePicture.ts';
import { pageOf } from '../report/reportOf.ts';
import { runAll } from '../runs/runAll.ts';
import type { PairedResults } from '../runs/pairedResults.ts';
import { commandToCopy } from '../terminal/commandLine.ts';
import { interruption } from '../terminal/interruption.ts';
import { Lacking } from '../terminal/lacking.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';
import { pictured, speak, speaking } from '../words/language.ts';
import { said, say } from '../words/say.ts';

interface Options extends ImportOptions {
  readonly seeds: string;
  readonly threads?: string;
  readonly question?: string;
  readonly quiet?: boolean;
}

const REFERENCE = 'status-quo';
const REGIMES = `${REFERENCE},superministry,cog,hybrid`;
/** Metrics that a cabinet asks for first. */
const TOLD = ['duplication', 'consistency', 'outcome', 'coordinationLoad'] as const;
/** Areas that a terminal shows. */
const SHOWN = 12;

/** `joined-up brief`: from a government's own table to a page to hand on and a workshop, in one command. */
export const brief = (): Command =>
  withImportOptions(
    new Command('brief').description(
      "From a government's own table (CSV, .xlsx, .ods) to who works on the same, " +
        'four ways of coordinating compared, a page to hand on and a workshop ' +
        'with this government in it.',
    ),
    'a mapping file of an earlier import',
  )
    .option('--seeds <seeds>', "seeds such as '1-200', '7' or '1,5,9'", '1-100')
    .option(
      '--threads <number>',
      'threads to use at most (default: as many as the runs are worth); the results do not depend on it',
    )
    .option('--question <text>', 'the question: the heading of the page')
    .option('--quiet', 'no progress')
    .action(async (file: string, options: Options) => {
      const problems: Problem[] = [];
      const question = readQuestion(options.question, problems);
      readSeeds(options.seeds, '--seeds', problems);
      readWhole(options.threads, '--threads', 1024, problems);
      if (problems.length > 0) throw new InputError('joined-up brief', problems);
      const { imported, paths } = await importAsking(file, options);
      const own = briefPaths(paths);
      Object.values(own).forEach(checkWritable);
      await writeImport(imported, paths);
      const { language, file: scenario } = imported.made;
      speak(language);
      const { mapHead, mapNote } = importWords[language].page;
      // Shown before anything is simulated, so that wrong guesses are noticed.
      tell(
        tellImport(imported),
        `${say`Who works on the same, before any simulation`}\n\n` +
          `${listTable(mapHead, sharedAreas(scenario, language).slice(0, SHOWN), true)}\n\n${mapNote}`,
      );
      const { request, results } = await compared(paths.scenario, options);
      writePicture(drawMap(areasOf(request), { language: pictured() }), own.map);
      tell(findings(request, results));
      writeWhole(
        own.page,
        pageOf({
          ...request,
          results,
          reference: REFERENCE,
          language: pictured(),
          question,
          command: commandToCopy([
            'compare',
            basename(paths.scenario),
            '--regime',
            REGIMES,
            '--seeds',
            options.seeds,
            '--page',
            basename(own.page),
            '--language',
            language,
          ]),
        }),
      );
      const source = findScenario(paths.scenario);
      const workshop = workshopWith(
        request.scenario,
        source.kind === 'file' ? source.text : '',
        // The app has no French: it then opens in the language of the browser.
        language === 'fr' ? undefined : language,
      );
      if (workshop !== undefined) writeWhole(own.workshop, workshop);
      tell(listOf(paths, own, imported.made.crosswalks.people.length > 0, workshop !== undefined));
      if (workshop === undefined)
        throw new Lacking(
          say`This copy of Joined-Up came without the workshop, so no workshop file was written. Build
              it with: npx -y pnpm@12.21.0 build`,
        );
    });

/** Blocks of lines, an empty line after each. */
const tell = (...blocks: readonly string[]): boolean => process.stdout.write(`${blocks.join('\n\n')}\n\n`);

async function compared(
  scenario: string,
  { seeds, threads, quiet }: Options,
): Promise<{ request: PairedRunsRequest; results: PairedResults }> {
  const request = readPairedRuns(
    scenario,
    { regime: REGIMES, seeds, ...(threads === undefined ? {} : { threads }) },
    { monthly: true },
  );
  const progress = showProgress(said('runs'), quiet);
  try {
    return {
      request,
      results: await runAll(request.runs, {
        threads: request.threads,
        onThreads: progress.threads,
        onProgress: progress.to,
        signal: interruption(),
      }),
    };
  } finally {
    progress.end();
  }
}

const areasOf = ({ scenario }: PairedRunsRequest) =>
  fragmentationMap(scenario).filter(({ level }) => level === 'service');

/** The findings of the comparison, a sentence for each metric, as in the titles of pictures. */
function findings({ runs }: PairedRunsRequest, { summaries }: PairedResults): string {
  const words = wordsOf(pictured());
  const names = runs.regimes.map((id) => regimeWords(id, words).name).join(', ');
  return [
    say`${names}: compared run by run, with the same luck, in ${runs.seeds.length}
        {1|government|governments} like this one:`,
    ...TOLD.map((metric) => {
      const rows = summaries.map(({ seed, regime, values }) => ({
        seed,
        regime,
        value: values[metric] ?? null,
      }));
      return `- ${namedFinding(pairs(rows, metric, REFERENCE), words)}`;
    }),
  ].join('\n');
}

function listOf(
  { scenario, mapping, services, people, page: report, sheets }: ImportPaths,
  { map, page, workshop }: BriefPaths,
  hasPeople: boolean,
  hasWorkshop: boolean,
): string {
  const rows = [
    [page, say`one page to hand on (prints on A4)`],
    ...(hasWorkshop
      ? [
          [
            workshop,
            speaking() === 'fr'
              ? say`the workshop with this government in it, in English, Spanish or Portuguese: open it in a browser`
              : say`the workshop with this government in it: open it in a browser`,
          ],
        ]
      : []),
    [report, say`what was read, kept, left out and joined; look here first`],
    [sheets, say`the same as a workbook, all of it`],
    [map, say`picture of who works on the same`],
    [mapping, say`columns, spellings, goals: change it and run this again`],
    [services, say`what services count as: change it and run this again`],
    ...(hasPeople ? [[people, say`what people count as: change it and run this again`]] : []),
    [scenario, say`the government, for compare, run and the other commands`],
  ];
  return `${say`Written:`}\n${listTable(['', ''], rows).replace(/^\s*\n/, '')}`;
}
