/**
 * How far drawn needs lie from the smoothed shares: standard deviation of the logarithm. About two thirds
 * lie within a factor of 1.65.
 */
export const NEED_SPREAD = 0.5;

/**
 * Weight of a cell's own share of the work; the rest is what its segment and its service would have if they
 * were independent.
 */
const OWN = 0.5;

/**
 * ASSUMPTION: NEEDS ARE NOT IN THE INVENTORY. It says what is spent, not what is needed.
 *
 * Needs are drawn, for each seed anew, around smoothed shares of the work: a government knows roughly where
 * the need is, but its budget follows it badly. Half of a cell's mean is its own share of effort, half the
 * product of the shares of its segment and its service, so that a cell in which little is done may well be
 * one that needs a lot.
 * Their sum follows the parameter `scarcity`, as in the stylised government. Gaps and surpluses that a run of this case
 * shows are therefore possible ones, not findings about the United States.
 *
 * @param efforts - shape [cell], each with the ids of its segment and service
 * @returns mean need of each cell, shape [cell], sum 1
 */
export function smoothedShares(
  efforts: readonly { readonly segment: string; readonly service: string; readonly effort: number }[],
): number[] {
  const total = sum(efforts.map(({ effort }) => effort));
  const of = (key: 'segment' | 'service', id: string) =>
    sum(efforts.filter((cell) => cell[key] === id).map(({ effort }) => effort)) / total;
  const independent = efforts.map(
    ({ segment, service }) => of('segment', segment) * of('service', service),
  );
  const scale = sum(independent);
  return efforts.map(({ effort }, c) => (OWN * effort) / total + ((1 - OWN) * independent[c]) / scale);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
