/** Answers given before: a room asks for few numbers of governments. */
const known = new Map<string, number>();

/**
 * Quantile of Student's t for a whole number of degrees of freedom. The app takes it in place of a library of a hundred kilobytes,
 * which is right for any number of degrees of freedom; a test compares the two.
 * @param p - probability, in (0, 1)
 * @param freedom - degrees of freedom, whole, at least 1
 * @throws {RangeError} for any other number of degrees of freedom
 */
export default function studentQuantile(p: number, freedom: number): number {
  if (!(Number.isInteger(freedom) && freedom >= 1))
    throw new RangeError(`expected a whole number of degrees of freedom, at least 1; found ${freedom}`);
  if (p < 0.5) return -studentQuantile(1 - p, freedom);
  const key = `${p} ${freedom}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // Between the two angles until they are neighbours: t = √freedom · tan(angle).
  let [low, high] = [0, Math.PI / 2];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if ((1 + between(middle, freedom)) / 2 < p) low = middle;
    else high = middle;
  }
  const found = Math.sqrt(freedom) * Math.tan(low);
  known.set(key, found);
  return found;
}

/** Probability that t lies between ± √freedom · tan(angle). @see Abramowitz & Stegun (1964), 26.7.3 and 26.7.4 */
function between(angle: number, freedom: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = 0;
  for (let k = odd ? 1 : 0; k <= freedom - 2; k += 2) {
    sum += term;
    term *= ((k + 1) / (k + 2)) * cosine * cosine;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
