import { withoutFormula } from '../tables/csv.ts';
import type { Table } from '../tables/table.ts';
import { escapeHtml } from './html.ts';

/**
 * A table as HTML; the first column heads its rows. One too wide for the page scrolls sideways, by keyboard
 * too. Pasted into a spreadsheet, no name in it runs as a formula.
 * @param strong - whether a cell is in bold
 */
export function tableHtml(
  { caption, columns, rows }: Table,
  strong: (row: number, column: number) => boolean = () => false,
): string {
  const head = columns
    .map(({ name, numeric }) => `<th scope="col"${numeric ? ' class="number"' : ''}>${cellHtml(name)}</th>`)
    .join('');
  const body = rows
    .map(
      (row, r) =>
        `<tr>${row.map((text, c) => cell(text, c, columns[c].numeric, strong(r, c))).join('')}</tr>`,
    )
    .join('\n');
  return (
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">\n<table>\n` +
    `<caption>${cellHtml(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n` +
    '</tbody>\n</table>\n</div>'
  );
}

function cell(text: string, column: number, numeric: boolean, strong: boolean): string {
  const shown = numeric ? escapeHtml(text) : cellHtml(text);
  const content = strong ? `<strong>${shown}</strong>` : shown;
  const kind = numeric ? ' class="number"' : '';
  return column === 0 ? `<th scope="row"${kind}>${content}</th>` : `<td${kind}>${content}</td>`;
}

/** Trimmed, as spreadsheets do when they paste: a space must not hide a formula. */
const cellHtml = (text: string): string => escapeHtml(withoutFormula(text.trim()));
