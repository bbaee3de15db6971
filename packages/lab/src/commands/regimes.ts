import { regimes as known } from '@joined-up/core';
import { Command } from 'commander';
import { listTable } from '../terminal/listTable.ts';
import { regimeMeaning, regimeName } from '../words/names.ts';

/** `joined-up regimes`: ways of coordinating. */
export const regimes = (): Command =>
  new Command('regimes')
    .description('List the regimes: ways of coordinating.')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      const list = known.map(({ id, name, description }) => ({ id, name, description }));
      process.stdout.write(
        json === true
          ? `${JSON.stringify(list, null, 2)}\n`
          : `${listTable(
              ['id', 'name', 'what it is'],
              list.map((regime) => [regime.id, regimeName(regime), regimeMeaning(regime)]),
            )}\n`,
      );
    });
