import type { Problem } from '@joined-up/core';
import { InputError } from '@joined-up/core';
import { Command } from 'commander';
import { readWhole } from '../inputs/readWhole.ts';
import { statusOf } from '../sweep/statusOf.ts';
import { Lacking } from '../terminal/lacking.ts';
import { listTable } from '../terminal/listTable.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { EXIT } from '../terminal/tellProblems.ts';
import { say } from '../words/say.ts';

/** `joined-up status`: how much of a study is done, and which shards to submit again. */
export const status = (): Command =>
  new Command('status')
    .description('Say how many runs of a study are done, failed and missing, and in which shards.')
    .argument('<results...>', 'folders of results, such as those of all shards')
    .option('--shards <number>', 'divide it into so many shards (default: as the sweeps were)')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `\n${say`Ends with 0 if all runs are done or failed, with ${EXIT.lacking} if some are missing.`}`,
    )
    .action(async (folders: string[], options: { shards?: string; json?: boolean }) => {
      const problems: Problem[] = [];
      const shards = readWhole(options.shards, '--shards', 999_999, problems);
      if (problems.length > 0) throw new InputError('joined-up status', problems);
      const leftOut = new LeftOut();
      const found = await statusOf(folders, shards, leftOut.tell);
      const again = found.shards.flatMap(({ missing }, i) => (missing > 0 ? [i + 1] : []));
      if (options.json === true) process.stdout.write(`${JSON.stringify({ ...found, again })}\n`);
      else {
        const { all, done, failed, missing } = found;
        process.stdout.write(
          `${say`${all} {0|run|runs}: ${done} done, ${failed} failed, ${missing} missing.`}\n`,
        );
        if (again.length > 0) {
          const rows = again
            .map((part) => found.shards[part - 1])
            .map((share, i) => [
              `${again[i]}/${found.shards.length}`,
              String(share.done),
              String(share.failed),
              String(share.missing),
            ]);
          process.stdout.write(
            `${listTable(['shard', 'done', 'failed', 'missing'], rows)}\n${say`Submit again: ${again.join(',')}`}\n`,
          );
        }
      }
      if (found.missing > 0)
        throw new Lacking(say`${found.missing} of ${found.all} {1|run|runs} {0|is|are} missing.`);
      leftOut.end();
    });
