/**
 * Plain mean; NaN without values. Equal values have exactly that value as their mean (seven times 0.7 adds
 * up to 4.8999…, so a plain sum would seem to vary). Sums that would overflow still have a mean.
 */
export function mean(values: readonly number[]): number {
  const { length } = values;
  let sum = 0;
  let constant = true;
  for (let i = 0; i < length; i++) {
    sum += values[i];
    if (values[i] !== values[0]) constant = false;
  }
  if (constant && length > 0) return values[0];
  return Number.isFinite(sum) ? sum / length : values.reduce((part, value) => part + value / length, 0);
}
