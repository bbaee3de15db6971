/** Settings of parameters to run: a column for each parameter, a row for each point. */
export interface Design {
  /** Names of parameters, in the order of the columns. */
  readonly names: readonly string[];
  /** Number of points. */
  readonly points: number;
  /** Shape [point × name], row by row; NaN: as the scenario has it. */
  readonly values: Float64Array;
}

/** The design of one point that changes nothing. */
export const nothingVaried: Design = { names: [], points: 1, values: new Float64Array(0) };

/** A design from rows of equal length. @throws {RangeError} for a row of another length */
export function designOf(names: readonly string[], rows: readonly ArrayLike<number>[]): Design {
  const values = new Float64Array(rows.length * names.length);
  rows.forEach((row, place) => {
    if (row.length !== names.length)
      throw new RangeError(
        `design: expected ${names.length} values in row ${place}, received ${row.length}`,
      );
    values.set(row, place * names.length);
  });
  return { names, points: rows.length, values };
}

/** The settings of one point. */
export const pointOf = ({ names, values }: Design, point: number): Float64Array =>
  values.subarray(point * names.length, (point + 1) * names.length);
