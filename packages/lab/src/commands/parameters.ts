import { parameterGroups } from '@joined-up/core';
import { Command } from 'commander';
import { listTable } from '../terminal/listTable.ts';
import { groupName, parameterMeaning } from '../words/names.ts';
import { say } from '../words/say.ts';

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
          `${groupName(group.name)}\n${listTable(
            ['name', 'symbol', 'default', 'allowed', 'plausible', 'unit', 'meaning'],
            group.parameters.map((record) => {
              const { name, symbol, default: value, allowed, plausible, uncertain } = record;
              const { meaning, unit } = parameterMeaning(record);
              return [
                name,
                symbol,
                say`${value}`,
                say`${allowed[0]} to ${allowed[1]}`,
                `${say`${plausible[0]} to ${plausible[1]}`}${uncertain ? ' ●' : ''}`,
                unit,
                meaning,
              ];
            }),
          )}\n\n`,
        );
      }
      process.stdout.write(`${say`● drawn anew for each sampled world`}\n`);
    });
