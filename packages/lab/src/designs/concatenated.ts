import type { Design } from './design.ts';

/**
 * The points of one design, then those of the next. Parameters that a design does not set stay as the
 * scenario has them (NaN).
 */
export function concatenated(designs: readonly Design[]): Design {
  const names = [...new Set(designs.flatMap((design) => design.names))];
  const points = designs.reduce((sum, design) => sum + design.points, 0);
  const values = new Float64Array(points * names.length).fill(Number.NaN);
  let row = 0;
  for (const design of designs) {
    const columns = design.names.map((name) => names.indexOf(name));
    for (let point = 0; point < design.points; point++, row++) {
      columns.forEach((column, place) => {
        values[row * names.length + column] = design.values[point * design.names.length + place];
      });
    }
  }
  return { names, points, values };
}
