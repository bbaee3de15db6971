/** Is there no value? A number that is none (NaN) is missing too: it is neither equal nor a loss. */
export const isMissing = (value: number | null): value is null => value === null || Number.isNaN(value);
