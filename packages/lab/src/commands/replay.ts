import { writeTables } from '../tables/writeTables.ts';
import type { Sheet } from '@joined-up/scenarios/table';
import { Command } from 'commander';
import { checkWritable } from '../files/writeWhole.ts';
import { replay as replaying, type Replay } from '../provenance/replay.ts';
import { HEADLINE } from '../terminal/comparisonTable.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { listTable } from '../terminal/listTable.ts';
import { fixed, say } from '../words/say.ts';

/** `joined-up replay`: one run of a folder made again, and its path month by month. */
export const replay = (): Command =>
  new Command('replay')
    .description('Repeat one run, compare it bit for bit with what was kept, and show its path.')
    .argument('<results>', 'folder of results')
    .argument('<run-id>', 'id of a run, as in the column run_id')
    .option('--out <file>', 'write every month as CSV')
    .action(async (folder: string, id: string, { out }: { out?: string }) => {
      if (out !== undefined) checkWritable(out);
      const found = await replaying(folder, id, new LeftOut().tell);
      process.stdout.write(`${tellReplay(found)}\n`);
      if (out !== undefined) {
        await writeTables(out, [monthsSheet(found)]);
        process.stdout.write(`${say`Every month is in ${out}`}\n`);
      }
    });

const digits = (value: number): string =>
  Number.isNaN(value) ? '' : fixed(value, Math.abs(value) >= 10 ? 1 : 4);

function tellReplay({
  record,
  parameters,
  chosen,
  columns,
  summary,
  monthly,
  error,
  departures,
  months,
}: Replay): string {
  const set = [
    ...chosen.map(({ choice, option }) => `, ${choice.name}: ${option.name}`),
    ...Object.entries(parameters).map(([name, value]) => ` --set ${name}=${value}`),
  ].join('');
  const head =
    say`${record.scenario}, ${record.regime}, seed ${String(record.seed)}, ${record.months} {3|month|months}` +
    `${set}`;
  if (record.error !== null || error !== null) {
    return (
      `${head}\n` +
      (record.error === null ? say`It did not fail before` : say`It failed: ${record.error}`) +
      '\n' +
      (error === null ? say`Again: it does not fail` : say`Again: ${error}`)
    );
  }
  const shown = HEADLINE.filter((name) => columns.includes(name));
  const years = Array.from({ length: record.months }, (_, month) => month).filter(
    (month) => month % 12 === 11 || month === record.months - 1,
  );
  const rows = [
    ...years.map((month) => [
      say`month ${month}`,
      ...shown.map((name) => digits(monthly[month * columns.length + columns.indexOf(name)])),
    ]),
    [say`again`, ...shown.map((name) => digits(summary[columns.indexOf(name)]))],
    [say`kept`, ...shown.map((name) => digits(record.values[columns.indexOf(name)]))],
  ];
  return `${head}\n${listTable(['', ...shown], rows, true)}\n${verdict(departures, months)}`;
}

function verdict(departures: Replay['departures'], months: boolean): string {
  if (departures.length === 0)
    return months
      ? say`The same as what was kept, bit for bit, in every month.`
      : say`The same as what was kept, bit for bit.`;
  const [{ month, metric, kept, again }] = departures;
  const where =
    month === null
      ? months
        ? say`in ${metric} of the summary`
        : say`in ${metric} of the summary (months were not kept)`
      : say`in month ${month}, in ${metric}`;
  return say`NOT the same: the first difference is ${where}: ${kept} was kept, ${again} came out this
      time; ${departures.length} {3|value differs|values differ}.`;
}

const monthsSheet = ({ columns, monthly, record }: Replay): Sheet => ({
  name: 'months',
  rows: [
    ['month', ...columns],
    ...Array.from({ length: monthly.length === 0 ? 0 : record.months }, (_, month) => [
      month,
      ...monthly.subarray(month * columns.length, (month + 1) * columns.length),
    ]),
  ],
});
