import { pointOf, type Design } from './design.ts';

/**
 * Every point of one design with every point of the other; the second design changes fastest.
 * @throws {RangeError} if both set a parameter
 */
export function crossed(one: Design, other: Design): Design {
  const twice = one.names.find((name) => other.names.includes(name));
  if (twice !== undefined) throw new RangeError(`crossed: both designs set ${twice}`);
  const names = [...one.names, ...other.names];
  const points = one.points * other.points;
  const values = new Float64Array(points * names.length);
  for (let i = 0; i < one.points; i++) {
    for (let j = 0; j < other.points; j++) {
      const at = (i * other.points + j) * names.length;
      values.set(pointOf(one, i), at);
      values.set(pointOf(other, j), at + one.names.length);
    }
  }
  return { names, points, values };
}
