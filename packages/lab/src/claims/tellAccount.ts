import { regimes } from '@joined-up/core';
import { listTable } from '../terminal/listTable.ts';
import type { Column } from '@joined-up/claims';
import type { AccountReport, ReportedNumber } from './accountReport.ts';
import { regimeName } from '../words/names.ts';
import { claimText } from '../words/claimText.ts';
import { spoken } from '../words/language.ts';
import { inLanguage } from '../words/say.ts';

/** An account as a table of lines: each number with its 95 % interval over worlds. */
export function tellAccount({ account, cells }: AccountReport): string[] {
  const { title, head, rows, columns } = account;
  const table = listTable(
    [claimText(head), ...columns.map(({ name }) => claimText(name))],
    rows.map((row, r) => [
      rowText(row),
      ...columns.map((column, c) =>
        cellText(column, cells[r][c], decimalsOf(cells.map((line) => line[c]))),
      ),
    ]),
  );
  return [`  ${claimText(title)}`, ...table.split('\n').map((line) => `    ${line}`)];
}

/** The label of a row: a regime, or the claim's own words. */
function rowText(row: string): string {
  const regime = regimes.find(({ name }) => name === row);
  return regime === undefined ? claimText(row) : regimeName(regime);
}

/** A number as people read it: a share in per cent, anything else with its interval. */
export function cellText({ kind }: Column, { mean, low, high }: ReportedNumber, decimals: number): string {
  if (Number.isNaN(mean)) return '–';
  if (kind === 'share') return `${Math.round(100 * mean)} %`;
  const say = (value: number): string =>
    inLanguage(
      kind === 'difference' ? signed(value, decimals) : withoutSignOfZero(value.toFixed(decimals)),
    );
  return Number.isFinite(low) && low !== high
    ? `${say(mean)} [${say(low)}${spoken() === 'en' ? ',' : ';'} ${say(high)}]`
    : say(mean);
}

/** Smaller numbers are rounding. */
const NOTHING = 1e-9;

/** Decimals that show two digits of the middle number of a column, the same for the whole column. */
export function decimalsOf(column: readonly ReportedNumber[]): number {
  const sizes = column
    .map(({ mean }) => Math.abs(mean))
    .filter((size) => size > NOTHING)
    .toSorted((a, b) => a - b);
  if (sizes.length === 0) return 2;
  return Math.min(Math.max(1 - Math.floor(Math.log10(sizes[Math.floor(sizes.length / 2)])), 0), 4);
}

const withoutSignOfZero = (text: string): string =>
  Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
const signed = (value: number, decimals: number): string => {
  const text = withoutSignOfZero(value.toFixed(decimals));
  return Number(text) > 0 ? `+${text}` : text;
};
