/**
 * Plain mean; NaN of nothing. Of equal values it is that value to the bit, however many there are: 0.7
 * seven times adds up to
 * 4.8999…, and what never varied would seem to. Values whose sum is beyond the largest number have a mean all the same.
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
