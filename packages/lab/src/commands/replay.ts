import { csvText } from '../tables/csvText.ts';
import { Command } from 'commander';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { replay as replaying, type Replay } from '../provenance/replay.ts';
import { HEADLINE } from '../terminal/comparisonTable.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { listTable } from '../terminal/listTable.ts';

/** `joined-up replay`: one run of a folder made again, and its path month by month. */
export const replay = (): Command =>
  new Command('replay')
    .description('Make one run again, compare it bit for bit with what was kept, and show its path.')
    .argument('<results>', 'folder of results')
    .argument('<run-id>', 'id of a run, as in the column run_id')
    .option('--out <file>', 'write every month as CSV')
    .action(async (folder: string, id: string, { out }: { out?: string }) => {
      if (out !== undefined) checkWritable(out);
      const found = await replaying(folder, id, new LeftOut().tell);
      process.stdout.write(`${tellReplay(found)}\n`);
      if (out !== undefined) {
        writeWhole(out, monthsCsv(found));
        process.stdout.write(`Every month is in ${out}\n`);
      }
    });

const digits = (value: number): string =>
  Number.isNaN(value) ? '' : value.toFixed(Math.abs(value) >= 10 ? 1 : 4);

function tellReplay({
  record,
  parameters,
  columns,
  summary,
  monthly,
  error,
  departures,
  months,
}: Replay): string {
  const set = Object.entries(parameters)
    .map(([name, value]) => ` --set ${name}=${value}`)
    .join('');
  const head = `${record.scenario}, ${record.regime}, seed ${record.seed}, ${record.months} months${set}`;
  if (record.error !== null || error !== null) {
    return `${head}\nIt ${record.error === null ? 'did not fail before' : `failed: ${record.error}`}\nAgain: ${error ?? 'it does not fail'}`;
  }
  const shown = HEADLINE.filter((name) => columns.includes(name));
  const years = Array.from({ length: record.months }, (_, month) => month).filter(
    (month) => month % 12 === 11 || month === record.months - 1,
  );
  const rows = [
    ...years.map((month) => [
      `month ${month}`,
      ...shown.map((name) => digits(monthly[month * columns.length + columns.indexOf(name)])),
    ]),
    ['again', ...shown.map((name) => digits(summary[columns.indexOf(name)]))],
    ['kept', ...shown.map((name) => digits(record.values[columns.indexOf(name)]))],
  ];
  return `${head}\n${listTable(['', ...shown], rows)}\n${verdict(departures, months)}`;
}

function verdict(departures: Replay['departures'], months: boolean): string {
  if (departures.length === 0)
    return `The same as what was kept, bit for bit${months ? ', in every month' : ''}.`;
  const [{ month, metric, kept, again }] = departures;
  const where =
    month === null
      ? `in ${metric} of the summary${months ? '' : ' (months were not kept)'}`
      : `in month ${month}, in ${metric}`;
  return `NOT the same: it first departs ${where}: ${kept} was kept, ${again} came now; ${departures.length} values differ.`;
}

const monthsCsv = ({ columns, monthly, record }: Replay): string =>
  csvText([
    ['month', ...columns],
    ...Array.from({ length: monthly.length === 0 ? 0 : record.months }, (_, month) => [
      month,
      ...monthly.subarray(month * columns.length, (month + 1) * columns.length),
    ]),
  ]);
