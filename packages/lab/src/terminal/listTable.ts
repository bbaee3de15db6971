import { visible } from '@joined-up/core';
import Table from 'cli-table3';
import { said } from '../words/say.ts';

/**
 * A plain table with a heading, columns as wide as needed. Our own headings are translated.
 * @param verbatim - leave headings from outside as they are
 */
export function listTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  verbatim = false,
): string {
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  };
  const table = new Table({
    head: (verbatim ? head : head.map((heading) => said(heading))).map(visible),
    chars: none,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map(visible)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
