/** Where a row stands: its line, and its sheet where several were read together. */
export const placeOf = ({ line, sheet }: { readonly line: number; readonly sheet?: string }): string =>
  sheet === undefined ? String(line) : `${line} (${sheet})`;
