import { Command } from 'commander';
import { mergeResults } from '../store/mergeResults.ts';
import { Lacking } from '../terminal/lacking.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { EXIT } from '../terminal/tellProblems.ts';
import { say } from '../words/say.ts';
import { toldText } from '../words/toldText.ts';

/** `joined-up merge`: several folders of results into one. */
export const merge = (): Command =>
  new Command('merge')
    .description('Merge folders of results, such as shards; each run once, in the order of their ids.')
    .argument('<results...>', 'folders of results')
    .requiredOption('--out <folder>', 'a new folder')
    .addHelpText(
      'after',
      `\n${say`Ends with ${EXIT.lacking} if a part was damaged or missing, or runs are not the same in all folders.`}`,
    )
    .action(async (folders: string[], { out }: { out: string }) => {
      const { runs, failed, repeated, different, failedElsewhere, formulas, damaged } = await mergeResults(
        folders,
        out,
        `joined-up merge ${folders.join(' ')} --out ${out}`,
        (notice) => process.stderr.write(`${toldText(notice)}\n`),
      );
      const leftOut = new LeftOut();
      for (const damage of damaged) leftOut.tell(damage);
      if (different.length > 0)
        process.stderr.write(
          say`${different.length} {0|run is|runs are} not the same in all folders, so a machine or a
              version went wrong; the first was taken: ${different.slice(0, 10).join(', ')}` + '\n',
        );
      for (const { id, taken, other } of formulas)
        process.stderr.write(
          say`The formula ${id} is '${taken}' in one folder and '${other}' in another: the first was
              computed for all runs` + '\n',
        );
      if (failedElsewhere > 0)
        process.stderr.write(
          say`${failedElsewhere} {0|time|times} a run failed in one folder and is done in another: the
              done one was taken` + '\n',
        );
      process.stdout.write(
        `${say`${runs} {0|run is|runs are} in ${out}`}` +
          (failed > 0 ? say`, ${failed} of them failed` : '') +
          (repeated > 0 ? say`; ${repeated} were there more than once` : '') +
          '.\n',
      );
      if (different.length > 0)
        throw new Lacking(say`${different.length} {0|run is|runs are} not the same in all folders.`);
      leftOut.end();
    });
