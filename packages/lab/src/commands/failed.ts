import { Command } from 'commander';
import { columnOf } from '../formulas/names.ts';
import { readRecords } from '../store/readRecords.ts';
import { scanParts } from '../store/scanParts.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { say } from '../words/say.ts';

/** `joined-up failed`: runs that failed, and why. */
export const failed = (): Command =>
  new Command('failed')
    .description('List the runs of a folder that failed, each with its error.')
    .argument('<results>', 'folder of results')
    .option('--json', 'as JSON, one object per line')
    .action(async (folder: string, { json }: { json?: boolean }) => {
      let [runs, failures] = [0, 0];
      const leftOut = new LeftOut();
      for (const part of scanParts(folder, leftOut.tell)) {
        for (const { runId, scenario, regime, seed, error, settings, options } of await readRecords(part)) {
          runs++;
          if (error === null) continue;
          failures++;
          const set = Object.fromEntries([
            ...part.context.names.map((name, i) => [name, settings[i]] as const),
            ...(part.context.choices ?? []).map(({ name }, i) => [name, options[i]] as const),
          ]);
          if (json === true)
            process.stdout.write(
              `${JSON.stringify({ run_id: runId, scenario, regime, seed, ...inColumns(set), error })}\n`,
            );
          else
            process.stdout.write(
              `${say`${runId}  ${scenario}, ${regime}, seed ${String(seed)}`}${Object.entries(set)
                .map(([name, value]) => `, ${name}=${value}`)
                .join('')}\n  ${error}\n`,
            );
        }
      }
      if (json !== true) process.stdout.write(`${say`${failures} of ${runs} {1|run|runs} failed.`}\n`);
      leftOut.end();
    });

/** What a run was set to, by the names of its columns. */
const inColumns = (set: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(set).map(([name, value]) => [columnOf(name), value]));
