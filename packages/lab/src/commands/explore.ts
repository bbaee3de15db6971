import { InputError, type Problem } from '@joined-up/core';
import { explorerPage } from '@joined-up/viz';
import { Command } from 'commander';
import { tellGaps } from '../analysis/questionCommand.ts';
import { exploredOf } from '../explore/exploredOf.ts';
import { workshopLinks } from '../explore/workshopLinks.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { outcomeReader } from '../study/outcomeReader.ts';
import { readResults } from '../study/readResults.ts';
import { commandLine } from '../terminal/commandLine.ts';
import { spoken } from '../words/language.ts';
import { say } from '../words/say.ts';

interface Options {
  readonly out: string;
  readonly outcomes?: string;
  readonly workshop: boolean;
}

/** `joined-up explore`: one page in which to explore the runs of a study. */
export const explore = (): Command =>
  new Command('explore')
    .description(
      'Write one page (HTML) for exploring the runs of a study: ' +
        'axes of parameters and outcomes, ranges to drag, and ' +
        'a world picked by hand with its runs.',
    )
    .argument('<results>', 'folder of results')
    .requiredOption('--out <file>', 'the page to write (.html)')
    .option(
      '--outcomes <list>',
      "metrics, outcomes of the study or formulas, separated by commas (default: the study's outcomes)",
    )
    .option('--no-workshop', 'do not write the workshop, to which the worlds of the page lead, beside it')
    .action(async (folder: string, { out, outcomes, workshop }: Options) => {
      checkPath(out);
      const results = await readResults(folder);
      const asked = outcomes === undefined ? results.plan.outcomes : listOf(outcomes);
      const problems: Problem[] = [];
      for (const outcome of asked) outcomeReader(outcome, results.plan, () => ({}), problems, '--outcomes');
      if (problems.length > 0) throw new InputError(folder, problems);
      const language = spoken();
      const { runs, worlds } = exploredOf(results, asked, language);
      if (runs.runIds.length === 0)
        throw new InputError(folder, [
          {
            path: '',
            expected: 'a run that did not fail',
            found: 'none',
            mend: "see why with 'joined-up failed'",
          },
        ]);
      const stem = out.replace(/\.html$/i, '');
      const workshops = workshop ? workshopLinks(results, worlds, stem, language) : undefined;
      for (const [file, page] of Object.entries(workshops?.pages ?? {})) writeWhole(file, page);
      writeWhole(
        out,
        explorerPage(runs, {
          language,
          title: results.plan.file.name ?? folder,
          notes: tellGaps(results, folder),
          replay: commandLine(['replay', folder]),
          ...(workshops === undefined ? {} : { workshop: workshops.links }),
        }),
      );
      process.stdout.write(
        [
          say`${runs.runIds.length} {0|run|runs} of ${worlds.length} {1|world|worlds} are in ${out}.`,
          ...Object.keys(workshops?.pages ?? {}).map((file) => say`Its worlds lead to ${file}.`),
          '',
        ].join('\n'),
      );
    });

function checkPath(out: string): void {
  if (!/\.html$/i.test(out))
    throw new InputError('joined-up explore', [
      { path: '--out', expected: 'a file that ends in .html', found: `'${out}'` },
    ]);
  checkWritable(out);
}

/** Splits at commas outside brackets, as formulas may contain commas. */
const listOf = (text: string): string[] =>
  text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
