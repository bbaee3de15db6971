import type { Cell, MatrixRow, TurningPoint } from './matrix.ts';
import { references, type Reference } from './reference.ts';
import { claimText } from '../../words/claimText.ts';
import { said, say } from '../../words/say.ts';

/** Does the word say that the sentence is true? */
export const holds = ({ verdict }: Pick<Cell, 'verdict'>): boolean => verdict === 'supported';

const cellsUnder = ({ cells }: MatrixRow, reference: Reference): readonly Cell[] =>
  cells.filter((cell) => cell.reference === reference);

/**
 * The headline of a claim, computed: `A superministry does better than the ministries that it was made of:
 * holds in 49 of 50 worlds (supported), under 19 of 21 structures; against a realistic status quo in 30 of
 * 50 (conditional), under 2 of 21. Hangs on what it is compared with, mergedMeeting=deputies,
 * layerPass=0.55.`
 */
export function tellMatrix(row: MatrixRow): string {
  const [own, real] = references.map((reference) => cellsUnder(row, reference));
  const realistic =
    real.length === 0 ? '' : say`; against a realistic status quo in ${counted(real, false)}`;
  return `${say`${claimText(row.sentence).replace(/\.$/, '')}: holds in ${counted(own, true)}`}${realistic}. ${hanging(row)}`;
}

function counted(cells: readonly Cell[], first: boolean): string {
  const [today] = cells;
  const [held, of] = [holding(today), today.worlds];
  const word = `${said(today.verdict)}${today.clear ? '' : ' ¹'}`;
  const [under, all] = [cells.filter(holds).length, cells.length];
  return first
    ? say`${held} of ${of} {1|world|worlds} (${word}), under ${under} of ${all} {4|structure|structures}`
    : say`${held} of ${of} (${word}), under ${under} of ${all}`;
}

const holding = ({ share, worlds }: Cell): number => (worlds === 0 ? 0 : Math.round(share * worlds));

/** On what the word hangs, and on what it may hang as far as these worlds tell. */
function hanging(row: MatrixRow): string {
  const { cells } = row;
  const hangsOn = [...onReference(row), ...row.hangsOn];
  if (hangsOn.length === 0) {
    const words = cells.every(holds) ? say`Holds everywhere` : say`The word hangs on none of them`;
    return cells.every(({ clear }) => clear) ? `${words}.` : say`${words}, as far as these worlds tell ¹.`;
  }
  const [sure, unsure] = [true, false].map((clear) =>
    hangsOn.filter((point) => point.clear === clear).map(turning),
  );
  return [
    ...(sure.length === 0 ? [] : [say`Hangs on ${sure.join(', ')}.`]),
    ...(unsure.length === 0 ? [] : [say`May hang on ${unsure.join(', ')} ¹.`]),
  ].join(' ');
}

/** Is the word another against a realistic status quo, in the model as it is? */
function onReference(row: MatrixRow): readonly TurningPoint[] {
  const [own, real] = references.map((reference) => cellsUnder(row, reference).at(0));
  return own === undefined || real === undefined || own.verdict === real.verdict
    ? []
    : [{ circumstance: say`what it is compared with`, clear: own.sure && real.sure }];
}

const turning = ({ circumstance, from }: TurningPoint): string => from ?? circumstance;

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

const textOf = (cell: Cell | undefined): string => (cell === undefined ? say`not asked` : cellText(cell));

const cellText = (cell: Cell): string =>
  cell.same === true
    ? say`as today, to the bit`
    : `${said(cell.verdict)}${cell.clear ? '' : ' ¹'}, ${say`${holding(cell)} of ${cell.worlds}`}`;
