const LN2_HIGH: number = 6.9314718036912381649e-1;
const LN2_LOW: number = 1.90821492927058770002e-10;
const L1: number = 6.66666666666673513e-1;
const L2: number = 3.999999999940941908e-1;
const L3: number = 2.857142874366239149e-1;
const L4: number = 2.222219843214978396e-1;
const L5: number = 1.818357216161805012e-1;
const L6: number = 1.531383769920937332e-1;
const L7: number = 1.479819860511658591e-1;
/** Where a number in [1, 2) is halved, so that it lies near 1: √2, to 20 bits, as in the source. */
const HALVE: number = 1 + 0x6a09c / 0x100000;
/** Where f² is kept apart: 1 + f between these. */
const APART_FROM: number = 1 + 0x6147a / 0x100000;
const APART_TO: number = 1 + 0x6b852 / 0x100000;
/** Numbers in [1, 2) within this of 1 or 2 take a shorter series. */
const CLOSE_TO_ONE: number = 1 + 1 / 0x100000;
const CLOSE_TO_TWO: number = 2 - 2 / 0x100000;
const THIRD: number = 1 / 3;
const FAR: number = 4294967296;

/**
 * The natural logarithm by additions, multiplications and divisions alone,
 * so that every engine gives the same bytes (those of V8's `Math.log`).
 * Error below one unit in the last place; −∞ at 0, NaN below.
 * @see Sun Microsystems (1993), fdlibm, e_log.c
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  // x = 2^k·m with m in [1, 2); powers of two are exact.
  let m = x;
  let k: number = 0;
  while (m >= FAR) {
    m /= FAR;
    k += 32;
  }
  while (m >= 16) {
    m /= 16;
    k += 4;
  }
  while (m >= 2) {
    m /= 2;
    k += 1;
  }
  while (m * FAR < 2) {
    m *= FAR;
    k -= 32;
  }
  while (m * 16 < 2) {
    m *= 16;
    k -= 4;
  }
  if (m * 4 < 2) {
    m *= 4;
    k -= 2;
  }
  if (m < 1) {
    m *= 2;
    k -= 1;
  }
  const isClose = m < CLOSE_TO_ONE || m >= CLOSE_TO_TWO;
  const isApart = m >= APART_FROM && m < APART_TO;
  if (m >= HALVE) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const high = k * LN2_HIGH;
  const low = k * LN2_LOW;
  if (isClose) {
    if (f === 0) return high + low;
    const r = f * f * (0.5 - THIRD * f);
    return k === 0 ? f - r : high - (r - low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  if (isApart) {
    const half = 0.5 * f * f;
    return k === 0 ? f - (half - s * (half + r)) : high - (half - (s * (half + r) + low) - f);
  }
  return k === 0 ? f - s * (f - r) : high - (s * (f - r) - low - f);
}
