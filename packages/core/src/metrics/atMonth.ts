/**
 * Splits `trust@24`: a metric, and the month (the first is 0) at whose end it is read; undefined for a
 * name that does not end in a month.
 */
export function partsAtMonth(
  name: string,
): { readonly metric: string; readonly month: number } | undefined {
  const [, metric, month] = /^(.+)@(0|[1-9]\d{0,4})$/.exec(name) ?? [];
  return metric === undefined ? undefined : { metric, month: Number(month) };
}

/** The name of a metric at a month: `trust@24`. @param month - from 0 */
export const nameAtMonth = (metric: string, month: number): string => `${metric}@${month}`;
