/**
 * A number for a sentence: two decimals, or two significant digits where two decimals would show less.
 * Minus sign as people write it; never `-0`.
 */
export function amount(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text =
    size >= 0.095 ? size.toFixed(2) : size >= 1e-4 ? trimmed(size.toPrecision(2)) : size.toExponential(0);
  return value < 0 ? `−${text}` : text;
}

/** Without an exponent, never `1.0e-3`. */
const trimmed = (text: string): string => (text.includes('e') ? String(Number(text)) : text);

/** A share in percent, whole, or with one decimal below 1 %. */
export const percent = (share: number): string =>
  `${share !== 0 && Math.abs(share) < 0.01 ? (100 * share).toFixed(1) : (100 * share).toFixed(0)} %`;
