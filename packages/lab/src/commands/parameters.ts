import { parameterGroups } from '@joined-up/core';
import { Command } from 'commander';
import { listTable } from '../terminal/listTable.ts';

/** `joined-up parameters`: what can be set. */
export const parameters = (): Command =>
  new Command('parameters')
    .description('List the parameters of the model, their ranges and sources.')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      if (json === true) {
        process.stdout.write(
          `${JSON.stringify(
            parameterGroups.flatMap((group) =>
              group.parameters.map((record) => ({ group: group.name, ...record })),
            ),
            null,
            2,
          )}\n`,
        );
        return;
      }
      for (const group of parameterGroups) {
        process.stdout.write(
          `${group.name}\n${listTable(
            ['name', 'symbol', 'default', 'allowed', 'plausible', 'unit', 'meaning'],
            group.parameters.map(
              ({ name, symbol, default: value, allowed, plausible, unit, meaning, uncertain }) => [
                name,
                symbol,
                String(value),
                allowed.join(' to '),
                `${plausible.join(' to ')}${uncertain ? ' ●' : ''}`,
                unit,
                meaning,
              ],
            ),
          )}\n\n`,
        );
      }
      process.stdout.write('● drawn anew for each sampled world\n');
    });
