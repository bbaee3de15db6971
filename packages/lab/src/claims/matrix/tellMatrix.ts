import type { Cell, MatrixRow, Reference } from './matrix.ts';

/** Does the word say that the sentence is true? */
export const holds = ({ verdict }: Pick<Cell, 'verdict'>): boolean => verdict === 'supported';

const cellsUnder = ({ cells }: MatrixRow, reference: Reference): readonly Cell[] =>
  cells.filter((cell) => cell.reference === reference);

/**
 * The headline of a claim, computed: `A superministry does better … Conditional: so in 14 of 16 worlds; the same word under 17 of 21
 * structures. Hangs on mergedMeeting=deputies, turfObstacles=0.5.`
 */
export function tellMatrix(row: MatrixRow): string {
  const own = cellsUnder(row, 'status-quo');
  const real = cellsUnder(row, 'realistic-status-quo');
  const [today] = own;
  const same = own.filter(({ verdict }) => verdict === today.verdict).length;
  const worlds = `${Math.round(today.share * today.worlds)} of ${today.worlds} worlds`;
  const said = `${row.sentence} ${wordFor(today)}: so in ${worlds}; ${
    same === own.length ? 'the same' : 'the same word'
  } under ${same} of ${own.length} structures`;
  const realistic =
    real.length === 0
      ? ''
      : real[0].verdict === today.verdict
        ? ', and against a realistic status quo'
        : `; against a realistic status quo ${real[0].verdict}`;
  const on =
    row.hangsOn.length === 0
      ? ' Hangs on none of them.'
      : ` Hangs on ${row.hangsOn.map(({ circumstance, from }) => from ?? circumstance).join(', ')}.`;
  return `${said}${realistic}.${on}`;
}

const wordFor = ({ verdict }: Cell): string => verdict[0].toUpperCase() + verdict.slice(1);

/** What a claim came to under every structure, against either reference, as rows of text. */
export const matrixRows = (row: MatrixRow): readonly (readonly string[])[] =>
  cellsUnder(row, 'status-quo').map((cell) => [
    cell.circumstance,
    cellText(cell),
    textOf(
      cellsUnder(row, 'realistic-status-quo').find(
        ({ circumstance }) => circumstance === cell.circumstance,
      ),
    ),
  ]);

const textOf = (cell: Cell | undefined): string => (cell === undefined ? 'not asked' : cellText(cell));

const cellText = ({ verdict, firm, share, worlds }: Cell): string =>
  `${verdict}${firm ? '' : ' ¹'}, ${Math.round(share * worlds)} of ${worlds}`;
