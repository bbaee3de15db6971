/** Is there no value: null or NaN? A missing value is neither a tie nor a loss. */
export const isMissing = (value: number | null): value is null => value === null || Number.isNaN(value);
