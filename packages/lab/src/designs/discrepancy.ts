/**
 * Centred L2 discrepancy: how far points are from filling the unit cube evenly; 0 would be perfect.
 * @param unit - shape [point × dimension]
 * @see Hickernell (1998), Mathematics of Computation 67:299–322
 */
export function discrepancy(unit: Float64Array, dimensions: number): number {
  const points = unit.length / dimensions;
  const from = unit.map((place) => Math.abs(place - 0.5));
  let single = 0;
  let pairs = 0;
  for (let i = 0; i < points; i++) {
    let product = 1;
    for (let d = 0; d < dimensions; d++) {
      const a = from[i * dimensions + d];
      product *= 1 + (a - a * a) / 2;
    }
    single += product;
    for (let j = 0; j < points; j++) {
      let pair = 1;
      for (let d = 0; d < dimensions; d++) {
        const [x, y] = [i * dimensions + d, j * dimensions + d];
        pair *= 1 + (from[x] + from[y] - Math.abs(unit[x] - unit[y])) / 2;
      }
      pairs += pair;
    }
  }
  return (13 / 12) ** dimensions - (2 / points) * single + pairs / (points * points);
}
