/** Solves a linear system by Gaussian elimination, with the largest pivot of each column. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  rows.forEach((_, column) => {
    const below = rows.slice(column).map((row) => Math.abs(row[column]));
    const largest = column + below.indexOf(Math.max(...below));
    [rows[column], rows[largest]] = [rows[largest], rows[column]];
    const pivot = rows[column];
    for (const row of rows.filter((each) => each !== pivot)) {
      const factor = row[column] / pivot[column];
      pivot.forEach((value, j) => (row[j] -= factor * value));
    }
  });
  return rows.map((row, i) => row.at(-1)! / row[i]);
}
