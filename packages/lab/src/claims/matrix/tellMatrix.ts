import type { Cell, Hanging, MatrixRow, TurningPoint, TurnsFrom } from './matrix.ts';
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
 * 50 (conditional), under 2 of 21. Hangs on what it is compared with, mergedMeeting=deputies, layerPass
 * from 0.55.`
 */
export function tellMatrix(row: MatrixRow): string {
  const [own, real] = references.map((reference) => cellsUnder(row, reference));
  const realistic =
    real.length === 0 ? '' : say`; against a realistic status quo in ${counted(real, false)}`;
  return (
    say`${claimText(row.sentence).replace(/\.$/, '')}: holds in ${counted(own, true)}` +
    `${realistic}. ${hanging(row)}`
  );
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

/** On what the verdict depends, and where it differs though that could be luck. */
function hanging({ cells, hangsOn, onReference }: MatrixRow): string {
  const points: readonly (TurningPoint | Hanging)[] = [
    ...(onReference === undefined ? [] : [onReference]),
    ...hangsOn,
  ];
  const [sure, unsure] = [true, false].map((clear) =>
    points.filter((point) => point.clear === clear).map(turning),
  );
  const asFar = cells.every(({ clear }) => clear);
  const words = cells.every(holds) ? say`Holds everywhere` : say`The word hangs on none of them`;
  return [
    ...(sure.length > 0
      ? [say`Hangs on ${sure.join(', ')}.`]
      : [asFar ? `${words}.` : say`${words}, as far as these worlds tell ¹.`]),
    ...(unsure.length === 0 ? [] : [say`Another word, perhaps by luck, with ${unsure.join(', ')} ¹.`]),
  ].join(' ');
}

/** Where the verdict turns; undefined if only at full strength, which the name says already. */
function fromOf({ from }: TurningPoint): TurnsFrom | undefined {
  return from !== undefined && 'part' in from && from.part === 1 ? undefined : from;
}

function turning(point: TurningPoint | Hanging): string {
  if (!('circumstance' in point)) return say`what it is compared with`;
  const { circumstance } = point;
  const from = fromOf(point);
  if (from === undefined) return circumstance;
  return 'part' in from
    ? say`${from.package} from ${from.part} of its strength`
    : say`${from.name} from ${from.value}`;
}

/**
 * Verdicts on a claim under every structure, against either reference, and whether they depend on it, as
 * rows of text.
 */
export const matrixRows = (row: MatrixRow): readonly (readonly string[])[] =>
  cellsUnder(row, 'status-quo').map((cell) => [
    cell.circumstance,
    cellText(cell),
    textOf(
      cellsUnder(row, 'realistic-status-quo').find(
        ({ circumstance }) => circumstance === cell.circumstance,
      ),
    ),
    hangingText(row.hangsOn.find(({ circumstance }) => circumstance === cell.circumstance)),
  ]);

/** `yes, from 0.588: 12 of 50 worlds changed sides, 0 back`. */
function hangingText(point: TurningPoint | undefined): string {
  if (point === undefined) return '';
  const { clear, came, went, worlds } = point;
  const from = fromOf(point);
  const moved = say`${Math.max(came, went)} of ${worlds} {1|world|worlds} one way, ${Math.min(came, went)} the other`;
  if (!clear) return `${say`perhaps by luck`} ¹: ${moved}`;
  if (from === undefined) return `${say`yes`}: ${moved}`;
  return `${'part' in from ? say`from ${from.part} of its strength` : say`from ${from.value}`}: ${moved}`;
}

const textOf = (cell: Cell | undefined): string => (cell === undefined ? say`not asked` : cellText(cell));

const cellText = (cell: Cell): string =>
  cell.same === true
    ? say`as today, to the bit`
    : `${said(cell.verdict)}${cell.clear ? '' : ' ¹'}, ${say`${holding(cell)} of ${cell.worlds}`}`;
