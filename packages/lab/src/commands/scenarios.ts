import { scenarios as known } from '@joined-up/scenarios';
import { Command } from 'commander';
import { listTable } from '../terminal/listTable.ts';
import { said } from '../words/say.ts';

/** `joined-up scenarios`: governments to run. */
export const scenarios = (): Command =>
  new Command('scenarios')
    .description('List the scenarios that come with Joined-Up; a file of your own works as well.')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      const list = known.map(({ id, name, description, months, start }) => ({
        id,
        name,
        description,
        months,
        start,
      }));
      process.stdout.write(
        json === true
          ? `${JSON.stringify(list, null, 2)}\n`
          : `${listTable(
              ['id', 'name', 'what it is'],
              list.map(({ id, name, description }) => [id, said(name), said(description)]),
            )}\n`,
      );
    });
